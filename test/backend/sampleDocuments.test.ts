import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { type DocumentId, documents, sheets } from "../../shared/report/documents.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

/** Everything of its kind that a document can be about. */
function subjectsOf(backend: Backend, about: (typeof documents)[DocumentId]["about"]) {
  if (about === null) return [null];
  if (about === "reporting") return backend.call("reporting.list", {}).map(({ id }) => id);
  const workshops = backend.call("workshop.list", {}).map(({ id }) => id);
  return about === "workshop"
    ? workshops
    : workshops.flatMap((workshopId) =>
        backend.call("round.list", { workshopId }).map(({ id }) => id),
      );
}

/** What both kinds hold that a person reads, as one text. */
const wordsOf = (value: unknown) => JSON.stringify(value);

test.each(sampleNames)("every document and every sheet of %s can be made", (name) => {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "A.soundings"), machine, name);
  const backend = openForTest(file, machine);
  const made: Record<string, number> = {};
  for (const [id, { about }] of Object.entries(documents))
    for (const subjectId of subjectsOf(backend, about)) {
      const document = backend.call("report.get", { document: id as DocumentId, subjectId });
      expect(wordsOf(document).length, id).toBeGreaterThan(500);
      expect(wordsOf(document), id).not.toMatch(/undefined|NaN|\[object/);
      made[id] = (made[id] ?? 0) + 1;
    }
  for (const [id, { about }] of Object.entries(sheets))
    for (const subjectId of subjectsOf(backend, about)) {
      const made = backend.call("sheet.get", { sheet: id as keyof typeof sheets, subjectId });
      expect(made.length, id).toBeGreaterThan(0);
      expect(wordsOf(made), id).not.toMatch(/undefined|NaN|\[object/);
    }
  expect(made).toEqual({
    "diagnostic-report": 1,
    "action-plan": 1,
    "action-plan-list": 1,
    "evidence-chain": 1,
    codebook: 1,
    ...(name === "thurrock-2010"
      ? { "workshop-record": 1, ballots: 3, "progress-report": 3 }
      : { "workshop-record": 4 }),
  });
});
