import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { type DocumentId, documentIds, sheets } from "../../shared/report/documents.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

/** Everything that a document of this kind is offered for. */
const subjectsOf = (backend: Backend, id: DocumentId) =>
  backend
    .call("document.list", {})
    .filter(({ document }) => document === id)
    .map(({ subjectId }) => subjectId);

/** What both kinds hold that a person reads, as one text. */
const wordsOf = (value: unknown) => JSON.stringify(value);

test.each(sampleNames)("every document and every sheet of %s can be made", (name) => {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "A.soundings"), machine, name);
  const backend = openForTest(file, machine);
  const made: Record<string, number> = {};
  for (const id of documentIds)
    for (const subjectId of subjectsOf(backend, id)) {
      const document = backend.call("report.get", { document: id, subjectId });
      expect(wordsOf(document).length, id).toBeGreaterThan(500);
      expect(wordsOf(document), id).not.toMatch(/undefined|NaN|\[object/);
      made[id] = (made[id] ?? 0) + 1;
    }
  for (const [id, { about }] of Object.entries(sheets))
    for (const subjectId of about === null ? [null] : subjectsOf(backend, "ballots")) {
      const made = backend.call("sheet.get", { sheet: id as keyof typeof sheets, subjectId });
      expect(made.length, id).toBeGreaterThan(0);
      expect(wordsOf(made), id).not.toMatch(/undefined|NaN|\[object/);
    }
  expect(made).toEqual({
    "diagnostic-report": 1,
    "action-plan": 1,
    "action-plan-list": 1,
    "evidence-chain": 1,
    "evidence-annex": 1,
    codebook: 1,
    "framework-matrix": 1,
    ...(name === "thurrock-2010"
      ? {
          ...{ briefing: 25, "interview-guide": 22, "interview-record": 22 },
          ...{ "workshop-record": 1, ballots: 3, "progress-report": 3 },
        }
      : { briefing: 8, "workshop-record": 4 }),
  });
});
