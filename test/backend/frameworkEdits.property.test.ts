import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { readFrameworkFile, writeFrameworkFile } from "../../electron/frameworks/frameworkFiles.ts";
import { numberingOf } from "../../shared/domain/frameworks/numbering.ts";
import {
  dropQuestion,
  placeAfter,
  type QuestionStep,
  rowBefore,
  stepPlace,
} from "../../shared/domain/frameworks/places.ts";
import { AppError } from "../../shared/errors.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 60;

const words = fc.oneof(
  fc.constantFrom(
    "Why?",
    "=1+1",
    "'@home",
    "“Who”; and, how",
    '"',
    "1;2;3",
    "-",
    "Ärger\tund\nLust",
    "  two\nlines \n",
  ),
  fc.string({ minLength: 1, maxLength: 14, unit: "binary" }),
);
const edit = fc.record({
  what: fc.constantFrom(
    ...(["section", "question", "sub", "word", "step", "drop", "remove", "facts"] as const),
  ),
  at: fc.nat({ max: 20 }),
  to: fc.nat({ max: 5 }),
  step: fc.constantFrom<QuestionStep>("up", "down", "nest", "unnest"),
  text: words,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(backend: Backend, id: string, { what, at, to, step, text }: Edit): void {
  const sections = sectionsOf(backend, id);
  const questions = sections.flatMap((section) => section.questions);
  const section = sections[at % sections.length];
  const question = questions[at % questions.length];
  if (what === "section")
    backend.call("section.add", { frameworkId: id, title: text, position: to });
  else if (what === "facts")
    backend.call("framework.update", { id, patch: { version: text, source: text, rights: text } });
  else if (what === "question" && section) {
    const place = placeAfter(sections, section.id);
    if (place) backend.call("question.add", { ...place, text, position: to });
  } else if (!question) return;
  else if (what === "sub") {
    const parentId = question.parentId ?? question.id;
    backend.call("question.add", { sectionId: question.sectionId, parentId, text });
  } else if (what === "word") backend.call("question.update", { id: question.id, patch: { text } });
  else if (what === "remove") backend.call("question.remove", { id: question.id });
  else if (what === "step" || what === "drop") {
    const onto = questions[to % questions.length];
    const place =
      what === "step"
        ? stepPlace(sections, question, step)
        : dropQuestion(sections, question.id, onto?.id ?? "", at % 2 === 0);
    if (!place || onto === question) return;
    backend.call("question.move", { id: question.id, ...place });
    // It stands where it was to stand.
    const now = sectionsOf(backend, id);
    const moved = now.flatMap((each) => each.questions).find((each) => each.id === question.id);
    expect(moved).toMatchObject({ sectionId: place.sectionId, parentId: place.parentId });
    const siblings = (now.find((each) => each.id === place.sectionId)?.questions ?? []).filter(
      (each) => each.parentId === place.parentId,
    );
    expect(siblings.findIndex((each) => each.id === question.id)).toBe(place.position);
    const rows = now.flatMap((each) => [each.id, ...each.questions.map((one) => one.id)]);
    expect(rows[rows.indexOf(question.id) - 1]).toBe(rowBefore(now, place));
  }
}

const sectionsAndFacts = (backend: Backend, id: string) =>
  JSON.stringify(backend.call("framework.list", {}).find((each) => each.id === id));
const sectionsOf = (backend: Backend, id: string) =>
  backend.call("framework.list", {}).find((each) => each.id === id)?.sections ?? [];

test(`whatever is written stands in its order, numbered, goes back step by step, and is the same from both kinds of file (${runs} histories)`, async () => {
  const { backend, machine } = newForTest();
  const [nea] = backend.call("framework.list", {});
  const file = backend.call("framework.file", { id: nea?.id ?? "" });
  const folder = folderForTest();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 25, size: "max" }),
      fc.boolean(),
      async (edits, fromNothing) => {
        const version = `Run ${++run}`;
        const { id } = fromNothing
          ? backend.call("framework.create", { title: "Own" })
          : backend.call("framework.add", {
              framework: { ...file, id: version, sections: file.sections.slice(1, 3) },
            });
        if (!fromNothing) backend.call("framework.number", { id });
        const steps = [sectionsAndFacts(backend, id)];
        for (const each of edits) {
          machine.pass(60_000);
          try {
            apply(backend, id, each);
          } catch (error) {
            // Words that are none when they are cleaned are refused.
            if (!(error instanceof AppError)) throw error;
          }
          const now = sectionsAndFacts(backend, id);
          if (now !== steps.at(-1)) steps.push(now);
        }
        // Each was one step.
        for (const before of steps.slice(0, -1).toReversed()) {
          backend.call("history.undo", {});
          expect(sectionsAndFacts(backend, id)).toBe(before);
        }
        for (let n = 1; n < steps.length; n++) backend.call("history.redo", {});
        expect(sectionsAndFacts(backend, id)).toBe(steps.at(-1));
        const sections = sectionsOf(backend, id);
        expect(numberingOf(sections)).toBe("by-section");
        for (const { questions } of sections) {
          let last: string | null = null;
          for (const { id: own, parentId } of questions) {
            if (parentId === null) last = own;
            else expect(parentId).toBe(last);
          }
        }
        if (sections.every(({ questions }) => questions.length === 0)) {
          backend.call("framework.remove", { id });
          return;
        }
        const written = backend.call("framework.file", { id });
        for (const kind of ["json", "csv"]) {
          const path = join(folder, `Own.${kind}`);
          await writeFrameworkFile(path, written, true);
          expect([kind, await readFrameworkFile(path)]).toEqual([
            kind,
            { framework: written, problems: [] },
          ]);
        }
        const again = { ...written, id: `again ${version}` };
        const { id: copy } = backend.call("framework.add", { framework: again });
        expect(backend.call("framework.file", { id: copy })).toEqual(again);
        for (const each of [id, copy]) backend.call("framework.remove", { id: each });
      },
    ),
    { numRuns: runs },
  );
}, 120_000);
