import { expect, test } from "vitest";
import { hitEnd, hitStart } from "../../../shared/domain/note.ts";
import type { Way } from "../suite.ts";

/** Notes and their tags, and finding them again. */
export function notes({ ask }: Way): void {
  const interview = () => ask("interview.add", { stakeholderIds: [] });
  const add = (interviewId: string, text: string, more: object = {}) =>
    ask("note.add", { interviewId, questionId: null, text, ...more });

  test("a note is added once, however often it is sent", async () => {
    const { id: interviewId } = await interview();
    const id = "01890a5d-ac96-774b-bcce-b302099a8057";
    const first = await add(interviewId, "Nobody told us", { id, kind: "barrier" });
    expect(first).toMatchObject({ id, text: "Nobody told us", kind: "barrier", offRecord: false });
    expect(await add(interviewId, "Nobody told us", { id })).toEqual(first);
    expect(await ask("note.list", { interviewId })).toEqual([first]);
    expect(await ask("note.list", { interviewId, questionId: null })).toEqual([first]);
    expect(await ask("note.tally", { interviewId })).toEqual([
      { questionId: null, notes: 1, lastSeq: first.seq },
    ]);
    expect(await ask("note.get", { id })).toEqual(first);
  });

  test("notes taken elsewhere come in together, said by whom alone was asked, and go together", async () => {
    const person = await ask("stakeholder.add", { name: "Ann" });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [person.id] });
    const [framework] = await ask("framework.list", {});
    const questionId = framework?.sections[0]?.questions[0]?.id ?? "";
    const notes = [
      { text: "Brought first", questionId },
      { text: "Brought second", kind: "quotation", questionId: null } as const,
    ];
    expect(await ask("note.bring", { interviewId, notes })).toEqual({ added: 2 });
    const both = { speakerId: person.id, moment: null, offRecord: false };
    expect(await ask("note.list", { interviewId })).toMatchObject([
      { ...both, text: "Brought first", kind: "point", questionId },
      { ...both, text: "Brought second", kind: "quotation", questionId: null },
    ]);
    await ask("history.undo", {});
    expect(await ask("note.list", { interviewId })).toEqual([]);
  });

  test("it is edited, moved to a question and deleted", async () => {
    const { id: interviewId } = await interview();
    const [framework] = await ask("framework.list", {});
    const questionId = framework?.sections[1]?.questions[2]?.id ?? "";
    const { id } = await add(interviewId, "Nobody told us");
    await ask("note.update", { id, patch: { questionId, offRecord: true, text: "Hushed" } });
    expect(await ask("note.get", { id })).toMatchObject({
      questionId,
      offRecord: true,
      text: "Hushed",
    });
    await ask("note.remove", { id });
    expect(await ask("note.list", { interviewId })).toEqual([]);
  });

  test("filters and words find it, and all counts agree", async () => {
    const { id: interviewId } = await interview();
    await add(interviewId, "The library closes at noon", { kind: "idea" });
    await add(interviewId, "The librarian is kind");
    await add(interviewId, "Buses are late", { kind: "idea" });
    for (const [filter, count] of [
      [{ interviewId }, 3],
      [{ interviewId, kind: "idea" }, 2],
      [{ interviewId, words: "librar" }, 2],
      [{ interviewId, words: "library noon" }, 1],
      [{ interviewId, words: "librar", kind: "idea" }, 1],
      [{ interviewId, words: "trams" }, 0],
      [{ interviewId, tagged: true }, 0],
      [{ interviewId, offRecord: false }, 3],
    ] as const) {
      expect(await ask("note.count", { filter })).toBe(count);
      expect(await ask("note.ids", { filter })).toHaveLength(count);
      expect(await ask("note.find", { filter })).toHaveLength(count);
    }
    const [hit] = await ask("note.find", { filter: { interviewId, words: "noo" }, order: "best" });
    expect(hit?.excerpt).toBe(`The library closes at ${hitStart}noon${hitEnd}`);
    const page = { filter: { interviewId }, order: "oldest", limit: 1, offset: 1 } as const;
    expect((await ask("note.find", page))[0]?.text).toBe("The librarian is kind");
  });

  test("notes are tagged together, a passage by itself, and a tag comes off", async () => {
    const { id: interviewId } = await interview();
    const one = await add(interviewId, "Trust takes time", { themes: [{ name: "Trust (notes)" }] });
    const two = await add(interviewId, "Time is short");
    const tag = (more: object) => ask("tag.add", { noteIds: [], theme: { name: "" }, ...more });
    const theme = { name: "Time" };
    const first = await tag({ noteIds: [one.id, two.id], theme });
    expect(first.added).toBe(2);
    expect(await tag({ noteIds: [one.id, two.id], theme: { id: first.themeId } })).toEqual({
      themeId: first.themeId,
      added: 0,
    });
    await tag({ noteIds: [two.id], theme: { name: "time" }, start: 0, end: 4 });
    const { tags } = await ask("note.get", { id: two.id });
    expect(tags.map(({ themeId, start, end }) => [themeId, start, end])).toEqual([
      [first.themeId, null, null],
      [first.themeId, 0, 4],
    ]);
    await ask("tag.remove", { id: tags[0]?.id ?? "" });
    expect((await ask("note.get", { id: two.id })).tags).toEqual([tags[1]]);
  });
}
