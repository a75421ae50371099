import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallGroupRule } from "../../shared/domain/smallGroups.ts";
import type { Attribution } from "../../shared/domain/stakeholder.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const annexOf = (backend: Backend) =>
  backend.call("report.get", { document: "evidence-annex" }).blocks;
const rowsOf = (backend: Backend) =>
  annexOf(backend).flatMap((block) => (block.kind === "table" ? block.table.rows : []));
const sheetOf = (backend: Backend) =>
  backend.call("sheet.get", { sheet: "evidence-annex", subjectId: null });

/** A key message on one note of each person, and how they are attributed: three of one stratum, one of another. */
function council() {
  const { backend } = newForTest();
  const strata = backend.call("diagnostic.get", {}).strata;
  const headingId = backend.call("heading.add", { title: "Culture" }).id;
  const findingId = backend.call("finding.add", { headingId, statement: "It is hard" }).id;
  const speak = (attribution: Attribution, stratum: number, text: string) => {
    const person = backend.call("stakeholder.add", {
      ...{ name: `Ann${text}`, role: `Post of ${text}`, organisation: "", attribution },
      stratumId: strata[stratum]?.id ?? null,
    });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [person.id] });
    backend.call("interview.start", { id: interviewId });
    const note = backend.call("note.add", { interviewId, speakerId: person.id, text });
    backend.call("evidence.add", { findingId, noteIds: [note.id] });
    return { person, note };
  };
  return { backend, strata, headingId, findingId, speak };
}

test("each note is attributed as far as allowed, and to nothing that comes again where it is not", () => {
  const { backend, strata, speak } = council();
  const [open] = [speak("named", 0, "One"), speak("role", 0, "Two"), speak("sector", 0, "Three")];
  const silent = speak("none", 0, "Four");
  const attributed = () => rowsOf(backend).map((row) => [row[3], row[4]]);
  expect(attributed()).toEqual([
    ["One", "AnnOne, Post of One"],
    ["Two", "Post of Two"],
    ["Three", strata[0]?.name],
    ["Four", "Not attributed"],
  ]);
  const everything = JSON.stringify([annexOf(backend), sheetOf(backend)]);
  for (const word of [silent.person.code, "AnnFour", "Post of Four"])
    expect(everything).not.toContain(word);
  backend.call("note.update", { id: open.note.id, patch: { offRecord: true } });
  expect(attributed()).not.toContainEqual(["One", expect.anything()]);
});

test("a stratum that is too small stands by itself nowhere, and the rule is printed", () => {
  const { backend, strata, speak } = council();
  for (const text of ["One", "Two", "Three"]) speak("sector", 0, text);
  const many = () => JSON.stringify([annexOf(backend), sheetOf(backend)]);
  expect(many()).not.toContain(smallGroupRule);
  expect(many()).toContain(`${strata[0]?.name}: 3 for, 0 against, 0 silent.`);
  speak("sector", 1, "Lonely");
  expect(many()).toContain(smallGroupRule);
  expect(many()).not.toContain(strata[1]?.name);
  // Left out alone, the small one could be worked out from the other and the whole.
  expect(many()).not.toContain(`${strata[0]?.name}: 3 for`);
  expect(rowsOf(backend).map((row) => row[4])).toEqual(Array(4).fill("Respondent"));
  for (const text of ["Less", "Least"]) speak("sector", 1, text);
  expect(rowsOf(backend).map((row) => row[4])).toContain(strata[1]?.name);
});

test("a note has one reference wherever it stands, and what speaks against comes last", () => {
  const { backend, headingId, speak, findingId } = council();
  const [one, two] = [speak("sector", 0, "One"), speak("sector", 0, "Two")];
  const other = backend.call("finding.add", { headingId, statement: "It is easy" }).id;
  const noteIds = [one.note.id];
  backend.call("evidence.add", { findingId: other, noteIds, stance: "contradicts" });
  backend.call("evidence.add", { findingId: other, noteIds: [two.note.id] });
  expect(rowsOf(backend).map((row) => row.slice(0, 2))).toEqual([
    ...[
      ["N1", "For"],
      ["N2", "For"],
    ],
    ...[
      ["N2", "For"],
      ["N1", "Against"],
    ],
  ]);
  backend.call("finding.remove", { id: findingId });
  expect(rowsOf(backend).map((row) => row[0])).toEqual(["N1", "N2"]);
});

test("every key message of the worked example is in it by the report's number, with all its evidence", () => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  const findings = backend.call("finding.list", {}).headings.flatMap((each) => each.findings);
  const blocks = annexOf(backend);
  const titles = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [block.text] : [],
  );
  expect(titles).toHaveLength(findings.length);
  expect(titles[1]).toMatch(/^Key message 4\.1\.2: Very few of the Community Forums/);
  const report = backend.call("report.get", { document: "diagnostic-report" }).blocks;
  const strengths = report.flatMap((block) =>
    block.kind === "numbered" && block.edit?.type === "finding" ? [JSON.stringify(block.text)] : [],
  );
  blocks
    .flatMap((block) =>
      block.kind === "paragraph" && typeof block.text !== "string" ? [block] : [],
    )
    .forEach(({ text }, i) => {
      const [words] = typeof text === "string" ? [] : text;
      // In the same words as in the report.
      expect(strengths[i]).toContain(`(${words?.text.slice(0, -1)})`);
    });
  const usable = findings.flatMap(({ evidence }) =>
    evidence.filter(({ offRecord, withdrawn }) => !offRecord && !withdrawn),
  );
  expect(rowsOf(backend)).toHaveLength(usable.length);
  const [evidence, strength] = sheetOf(backend);
  expect(evidence?.rows).toHaveLength(usable.length);
  expect(strength?.rows).toHaveLength(findings.length);
  for (const { header, rows } of sheetOf(backend))
    for (const row of rows) expect(row).toHaveLength(header.length);
});

test("with nothing in it yet it says what it is and how it differs from the evidence chain", () => {
  const { backend } = newForTest();
  const words = JSON.stringify(annexOf(backend));
  expect(words).toContain("The evidence chain does something else");
  expect(words).toContain("No heading yet");
});
