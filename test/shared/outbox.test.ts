import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composedFields, type Draft, type Step } from "../../shared/domain/composer.ts";
import type { Note } from "../../shared/domain/note.ts";
import { Outbox } from "../../shared/domain/outbox.ts";
import { AppError } from "../../shared/errors.ts";

const draft = (id: string, text: string, themes: string[] = [], areaIds: string[] = []): Draft => ({
  id,
  interviewId: "i1",
  workshopId: null,
  questionId: null,
  text,
  kind: "point",
  offRecord: false,
  speakerId: null,
  themes: themes.map((name) => ({ name })),
  areaIds,
  begunAt: "2010-03-01T14:00:00.000Z",
});

/** A diagnostic that answers, or fails before or after it did what was asked. */
function pretend(failing: () => "no" | "before" | "after" = () => "no") {
  const notes = new Map<string, Note>();
  const added: string[] = [];
  const act = (step: Step) => {
    if (step.method === "note.add") {
      const { id = "", text } = step.input;
      if (!notes.has(id)) {
        added.push(id);
        const fields = composedFields({ ...draft(id, text) });
        const tags = (step.input.themes ?? []).map((theme, i) => tagOf(theme, i));
        const rest = {
          interviewId: "i1",
          workshopId: null,
          stratumId: null,
          createdAt: "",
          areaIds: step.input.areaIds ?? [],
          sourceRef: "",
        };
        notes.set(id, { id, seq: added.length, moment: null, ...fields, ...rest, tags });
      }
      return { note: notes.get(id)! };
    }
    if (step.method === "note.get") return { note: notes.get(step.input.id) ?? null };
    const id = "noteIds" in step.input ? step.input.noteIds[0] : step.input.id;
    const note = notes.get(id);
    if (!note) throw new AppError("not-found", "This note is not there.", "note");
    if (step.method === "note.update") notes.set(id, { ...note, ...(step.input.patch as object) });
    if (step.method === "note.remove") notes.delete(id);
    if (step.method === "untag")
      note.tags = note.tags.filter((tag) => tag.themeId !== step.input.themeId);
    if (step.method === "area.setNotes") {
      const { into = [], outOf = [] } = step.input;
      note.areaIds = [...new Set([...note.areaIds, ...into]).difference(new Set(outOf))];
    }
    if (step.method !== "tag.add") return {};
    const tag = tagOf(step.input.theme, note.tags.length);
    if (!note.tags.some((each) => each.themeId === tag.themeId)) note.tags.push(tag);
    return { themeId: tag.themeId };
  };
  const send = async (step: Step) => {
    const when = failing();
    if (when === "before") throw new AppError("disk-full", "The disk is full.");
    const answer = structuredClone(act(step));
    if (when === "after") throw new Error("the answer was lost");
    return answer;
  };
  return { notes, added, send };
}
const tagOf = (theme: { id: string } | { name: string }, i: number) => ({
  id: `tag${i}`,
  themeId: "id" in theme ? theme.id : `theme ${theme.name}`,
  start: null,
  end: null,
});

/** An outbox whose pauses take no time, and what to await until it has nothing left to do. */
function open(send: (step: Step) => Promise<object>) {
  let done = Promise.withResolvers<void>();
  const outbox = new Outbox({
    send,
    wait: () => Promise.resolve(),
    onChange: () => {
      if (!outbox.state.busy && outbox.state.failure === null) done.resolve();
    },
  });
  const idle = async () => {
    while (outbox.state.busy || outbox.state.failure !== null) {
      done = Promise.withResolvers<void>();
      await done.promise;
    }
  };
  return { outbox, idle };
}

describe("outbox", () => {
  test("keeps notes in the order in which they were begun, each once", async () => {
    const file = pretend();
    const { outbox, idle } = open(file.send);
    for (const id of ["a", "b", "c"]) outbox.put(draft(id, `note ${id}`), true);
    await idle();
    expect(file.added).toEqual(["a", "b", "c"]);
  });

  test("says why and holds everything while saving fails, then goes on by itself", async () => {
    let broken = true;
    const gate = Promise.withResolvers<void>();
    const file = pretend(() => (broken ? "before" : "no"));
    const seen: (string | null)[] = [];
    const outbox = new Outbox({
      send: file.send,
      wait: () => gate.promise,
      onChange: () => seen.push(outbox.state.failure),
    });
    outbox.put(draft("a", "first"), true);
    await expect.poll(() => outbox.state.failure).toBe("The disk is full.");
    outbox.put(draft("b", "second"), true);
    expect(outbox.state.entries.map((entry) => entry.draft.text)).toEqual(["first", "second"]);
    broken = false;
    gate.resolve();
    await expect.poll(() => file.added).toEqual(["a", "b"]);
    await expect.poll(() => outbox.state.failure).toBeNull();
  });

  test("one note that is refused does not hold up the next", async () => {
    const file = pretend();
    const send = async (step: Step) => {
      if ("text" in step.input && step.input.text === "bad")
        throw new AppError("invalid-input", "This note is too long.");
      return file.send(step);
    };
    const outbox = new Outbox({ send, wait: () => new Promise(() => {}), onChange: () => {} });
    outbox.put(draft("a", "bad"), true);
    outbox.put(draft("b", "good"), true);
    await expect.poll(() => file.added).toEqual(["b"]);
    expect(outbox.state.failure).toBe("This note is too long.");
    outbox.put(draft("a", "better"), true);
    await expect.poll(() => file.added).toEqual(["b", "a"]);
  });

  test("a draft emptied while it was being stored is taken away again", async () => {
    const file = pretend();
    const { outbox, idle } = open(file.send);
    outbox.put(draft("a", "oh"));
    outbox.put(draft("a", ""));
    await idle();
    expect(file.notes.size).toBe(0);
    expect(outbox.state.entries).toEqual([]);
  });

  test("words typed after the note was deleted elsewhere are stored anew", async () => {
    const file = pretend();
    const { outbox, idle } = open(file.send);
    outbox.put(draft("a", "one"));
    await idle();
    file.notes.delete("a");
    outbox.put(draft("a", "one two"), true);
    await idle();
    expect(file.notes.get("a")?.text).toBe("one two");
  });

  test("a draft that undo took away is stored again once it is finished, and not before", async () => {
    const file = pretend();
    const { outbox, idle } = open(file.send);
    const words = draft("a", "one");
    outbox.put(words);
    await idle();
    file.notes.delete("a");
    outbox.doubt();
    outbox.put({ ...words });
    await idle();
    expect(file.notes.size).toBe(0);
    outbox.put(words, true);
    await idle();
    expect(file.notes.get("a")?.text).toBe("one");
  });

  test("what is finished and stored stays taken back", async () => {
    const file = pretend();
    const { outbox, idle } = open(file.send);
    outbox.put(draft("a", "one"), true);
    await idle();
    file.notes.delete("a");
    outbox.doubt();
    outbox.put(draft("b", "two"), true);
    await idle();
    expect([...file.notes.keys()]).toEqual(["b"]);
  });

  test("rests while another diagnostic is open, and keeps the words and themes for its own", async () => {
    const file = pretend();
    let away = true;
    const outbox = new Outbox({
      send: file.send,
      wait: () => Promise.resolve(),
      onChange: () => {},
      rests: () => away,
    });
    outbox.put(draft("a", "one", ["Trust"]), true);
    await outbox.settle();
    expect([file.added, outbox.state.failure]).toEqual([[], null]);
    away = false;
    await outbox.settle();
    expect(file.notes.get("a")?.tags.map((tag) => tag.themeId)).toEqual(["theme Trust"]);
  });

  test("an area that was deleted meanwhile is taken off the note, which is stored", async () => {
    const file = pretend();
    const send = async (step: Step) => {
      if (step.method === "note.add" && step.input.areaIds?.includes("gone"))
        throw new AppError("not-found", "That area is not there any more.", "area");
      return file.send(step);
    };
    const outbox = new Outbox({ send, wait: () => new Promise(() => {}), onChange: () => {} });
    outbox.put(draft("a", "one", [], ["gone"]), true);
    await outbox.settle();
    expect([file.added, outbox.state.failure]).toEqual([["a"], null]);
    expect(file.notes.get("a")?.areaIds).toEqual([]);
  });

  test.each(["interview", "stakeholder", undefined])(
    "themes stay on a note where not they but %s is not there",
    async (what) => {
      const send = async () => {
        throw new AppError("not-found", "That is not there any more.", what);
      };
      const outbox = new Outbox({ send, wait: () => new Promise(() => {}), onChange: () => {} });
      outbox.put(draft("a", "one", ["Trust"]), true);
      await outbox.settle();
      expect(outbox.state.failure).toBe("That is not there any more.");
      expect(outbox.state.entries[0]?.draft.themes).toEqual([{ name: "Trust" }]);
    },
  );

  test("whoever settles waits for what is put meanwhile, and for one try where saving fails", async () => {
    let broken = true;
    const file = pretend(() => (broken ? "before" : "no"));
    const outbox = new Outbox({
      send: file.send,
      wait: () => new Promise(() => {}),
      onChange: () => {},
    });
    await outbox.settle();
    outbox.put(draft("a", "first"));
    await outbox.settle();
    expect(outbox.state.failure).toBe("The disk is full.");
    broken = false;
    outbox.put(draft("b", "second"), true);
    await outbox.settle();
    expect([file.added, outbox.state.failure]).toEqual([["a", "b"], null]);
  });

  test("lets go only of what is finished, stored and shown", async () => {
    const { outbox, idle } = open(pretend().send);
    outbox.put(draft("a", "kept"), true);
    outbox.put(draft("b", "still being composed"));
    await idle();
    outbox.release(() => false);
    expect(outbox.state.entries).toHaveLength(2);
    outbox.release(() => true);
    expect(outbox.state.entries.map((entry) => entry.draft.id)).toEqual(["b"]);
  });

  test("whatever fails, before or after it was done: nothing lost, nothing twice", async () => {
    const words = fc.string({ unit: "binary", maxLength: 12 });
    const themes = fc.uniqueArray(fc.constantFrom("Youth", "Trust", "Housing"));
    const areas = fc.uniqueArray(fc.constantFrom("Docks", "Hilltop"));
    const typing = fc.array(fc.tuple(words, themes, areas), { minLength: 1, maxLength: 5 });
    const trouble = fc.infiniteStream(fc.constantFrom("no", "no", "before", "after"));
    await fc.assert(
      fc.asyncProperty(fc.array(typing, { maxLength: 5 }), trouble, async (notes, stream) => {
        const file = pretend(() => stream.next().value as "no" | "before" | "after");
        const { outbox, idle } = open(file.send);
        const wanted: Draft[] = [];
        for (const [i, versions] of notes.entries()) {
          for (const [text, names, about] of versions) {
            outbox.put(draft(`n${i}`, text, names, about));
            await Promise.resolve();
          }
          const [text, names, about] = versions.at(-1)!;
          wanted.push(draft(`n${i}`, text, names, about));
          outbox.put(wanted.at(-1)!, true);
        }
        await idle();
        const expected = wanted
          .map((each) => ({ id: each.id, text: composedFields(each).text, each }))
          .filter(({ text }) => text !== "");
        expect([...file.notes.keys()].sort()).toEqual(expected.map(({ id }) => id));
        for (const { id, text, each } of expected) {
          const note = file.notes.get(id)!;
          expect(note.text).toBe(text);
          const tags = note.tags.map((tag) => tag.themeId).sort();
          const names = each.themes.map((theme) => `theme ${"name" in theme ? theme.name : ""}`);
          expect(tags).toEqual(names.sort());
          expect(note.areaIds.toSorted()).toEqual(each.areaIds.toSorted());
        }
      }),
    );
  });
});
