import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { kinds } from "../../shared/domain/note.ts";
import { newForTest } from "../tools/diagnostic.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 60;
const pick = fc.nat({ max: 1_000 });
const commands = [
  ...["add", "add", "retype", "retype", "kind", "kind", "offRecord", "question", "speaker"],
  ...["tag", "tag", "untag", "remove", "time", "undo", "undo", "redo", "merge", "consent", "none"],
  ...["area", "area", "noArea", "dropArea"],
] as const;
const steps = fc.array(
  fc.record({ what: fc.constantFrom(...commands), pick, look: fc.boolean() }),
  { minLength: 5, maxLength: 40 },
);
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** One of two areas, made where it is not there. */
function areaFor(backend: Backend, n: number): string {
  const name = `Area ${n % 2}`;
  const known = backend.call("area.list", {}).find((area) => area.name === name);
  return known?.id ?? backend.call("area.add", { scheme: "Areas", name }).id;
}

/** Does one thing of which figures, or none of them, come out otherwise. */
function take(backend: Backend, { what, pick: n }: Step, interviewId: string, speakers: string[]) {
  const notes = backend.call("note.find", { limit: 1_000, order: "oldest" });
  const themes = backend.call("theme.list", {});
  const note = at(notes, n);
  const patch = (fields: object, typing = false) =>
    note && backend.call("note.update", { id: note.id, patch: fields, typing });
  const { undo, redo } = backend.call("history.get", {});
  const questions = backend.call("framework.list", {})[0]?.sections[0]?.questions ?? [];
  switch (what) {
    case "add":
      return backend.call("note.add", {
        ...{ interviewId, text: `Said ${n}`, speakerId: at(speakers, n) },
        themes: [{ name: `Theme ${n % 4}` }],
      });
    case "retype":
      return patch({ text: `Said ${n} again` }, true);
    case "kind":
      return patch({ kind: at(kinds, n) });
    case "offRecord":
      return patch({ offRecord: !note?.offRecord });
    case "question":
      return patch({ questionId: at(questions, n)?.id ?? null });
    case "speaker":
      return patch({ speakerId: at([...speakers, null], n) });
    case "tag":
      return (
        note && backend.call("tag.add", { noteIds: [note.id], theme: { name: `Theme ${n % 4}` } })
      );
    case "untag":
      return note?.tags[0] && backend.call("tag.remove", { id: note.tags[0].id });
    case "remove":
      return note && backend.call("note.remove", { id: note.id });
    case "time":
      return backend.call("interview.addTime", {
        ...{ interviewId, questionId: at(questions, n)?.id ?? "", seconds: 5 },
      });
    case "undo":
      return undo && backend.call("history.undo", {});
    case "redo":
      return redo && backend.call("history.redo", {});
    case "merge":
      return (
        themes.length > 1 &&
        backend.call("theme.merge", { from: themes[0]?.id ?? "", into: themes[1]?.id ?? "" })
      );
    case "consent":
      return backend.call("stakeholder.update", {
        ...{ id: at(speakers, n), patch: { consent: n % 3 ? "given" : "withdrawn" } },
      });
    case "area":
    case "noArea": {
      const areaId = areaFor(backend, n);
      const way = what === "area" ? { into: [areaId] } : { outOf: [areaId] };
      return note && backend.call("area.setNotes", { noteIds: [note.id], ...way });
    }
    case "dropArea":
      return backend.call("area.remove", { id: areaFor(backend, n) });
    case "none":
      return backend.call("diagnostic.update", { patch: { area: `Area ${n}` } });
  }
}

test("what is kept in memory between two tables is never out of date", () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { backend } = newForTest();
      const { strata } = backend.call("diagnostic.get", {});
      const speakers = [0, 1].map(
        (i) => backend.call("stakeholder.add", { stratumId: strata[i]?.id ?? null }).id,
      );
      const { id: interviewId } = backend.call("interview.add", { stakeholderIds: speakers });
      for (const step of taken) {
        try {
          take(backend, step, interviewId, speakers);
        } catch {
          // Undone so far that the interview is gone: then there is nothing to do it to.
        }
        if (!step.look) continue;
        const themes = backend.call("theme.list", {});
        for (const across of ["kind", "stratum", "area"] as const) {
          const table = backend.call("analysis.cross", { across, by: "notes" });
          expect(table.rows.map(({ themeId }) => themeId)).toEqual(themes.map(({ id }) => id));
          for (const { themeId, counts, total } of table.rows) {
            const filter = { themeId, withdrawn: false };
            expect(total).toBe(backend.call("note.count", { filter }));
            table.columns.forEach(({ key }, i) => {
              const column =
                across === "kind"
                  ? { kind: key }
                  : { [across === "area" ? "areaId" : "stratumId"]: key || null };
              expect(counts[i]).toBe(
                backend.call("note.count", { filter: { ...filter, ...column } as typeof filter }),
              );
            });
          }
        }
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
