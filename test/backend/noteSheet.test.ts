import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { NoteFilter } from "../../shared/domain/note.ts";
import { besideNotesRule } from "../../shared/domain/smallGroups.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { writeMatrix } from "../tools/matrix.ts";

const notes = (backend: Backend, filter?: NoteFilter) =>
  backend.call("sheet.get", { sheet: "notes", ...(filter && { filter }) })[0]?.rows ?? [];
const ofCode = (rows: readonly (readonly unknown[])[], code: string) =>
  rows.filter((row) => row[3] === code);

/** So many people of the strata at these places, each with two notes; some of them are not for attribution. */
function council(strata: readonly number[], silent: readonly number[] = []) {
  const { backend } = newForTest();
  const made = writeMatrix(
    backend,
    strata.map((stratum) => ({ stratum })),
  );
  for (const place of silent) {
    const id = made.rows[place]?.person.id ?? "";
    backend.call("stakeholder.update", { id, patch: { attribution: "none" } });
  }
  return { backend, ...made };
}

test("words that are not for attribution come last, by the alphabet, beside nothing that finds them", () => {
  const { backend, rows } = council([0, 0, 0, 0, 0, 0], [1, 3]);
  const question = backend.call("framework.list", {})[0]?.sections[0]?.questions[0]?.id ?? "";
  for (const [place, text] of ["Zebra", "Ape"].entries()) {
    const noteId = rows[place * 2 + 1]?.cells[0]?.noteId ?? "";
    backend.call("note.update", { id: noteId, patch: { text, questionId: question } });
  }
  const all = notes(backend);
  const silent = ofCode(all, "Not attributed");
  expect(silent.map((row) => row[0])).toEqual(["Ape", "Said by 1", "Said by 3", "Zebra"]);
  for (const row of silent) expect([row[1], ...row.slice(4)]).toEqual([null, null, null, null]);
  const last = all.findLastIndex((row) => String(row[3]).startsWith("R"));
  expect(all.findIndex((row) => row[3] === "Not attributed")).toBe(last + 1);
  expect(ofCode(all, "R01")[0]?.slice(1, 5)).toEqual(["Trust", "Point", "R01", expect.anything()]);
});

test("who is not for attribution has no column where it says who was asked what", () => {
  const { backend, rows } = council([0, 0, 0, 0], [1]);
  const [coverage] = backend.call("sheet.get", { sheet: "coverage" });
  expect(coverage?.header.slice(3)).toEqual(["R01", "R03", "R04"]);
  expect(coverage?.rows[0]?.[2]).toBe(3);
  expect(coverage?.rows.at(-1)?.[0]).toContain("no column");
  backend.call("exhibit.add", { sheet: "coverage" });
  const words = JSON.stringify(backend.call("report.get", { document: "diagnostic-report" }));
  expect(words).not.toContain(rows[1]?.person.code);
  expect(words).toContain(rows[2]?.person.code);
});

test("the worked example's words of two people stand in no order and beside no question of theirs", () => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  const silent = ofCode(notes(backend), "Not attributed");
  expect(silent).toHaveLength(14);
  for (const row of silent) expect([row[1], ...row.slice(4)]).toEqual([null, null, null, null]);
  for (const document of ["evidence-annex", "diagnostic-report"] as const)
    for (const block of backend.call("report.get", { document }).blocks)
      if (block.kind === "table" && block.table.header.includes("Question"))
        for (const row of block.table.rows)
          if (row.includes("Not attributed")) expect(row.at(-1)).toBe("None stated");
});

test("a filter by what is held back is answered with a sentence", () => {
  const { backend, rows, strata } = council([0, 0, 0, 0, 1, 2, 2], [1]);
  const refused = (filter: NoteFilter, words: string) =>
    expect(() => notes(backend, filter)).toThrow(
      expect.objectContaining({ code: "conflict", message: expect.stringContaining(words) }),
    );
  refused({ stratumId: strata[1]?.id ?? "" }, "fewer than 3");
  refused({ respondentId: rows[1]?.person.id ?? "" }, "R02 is not for attribution");
  refused({ interviewId: rows[1]?.interviewId ?? "" }, "not for attribution");
  refused({ offRecord: true }, "off the record");
  refused({ withdrawn: true }, "took back");
  const { id: areaId } = backend.call("area.add", { scheme: "Wards", name: "Docks" });
  backend.call("area.setNotes", {
    noteIds: [rows[0]?.cells[0]?.noteId ?? ""],
    into: [areaId],
  });
  refused({ areaId }, "fewer than 3");
  const withdrawn = rows[3]?.person.id ?? "";
  backend.call("stakeholder.update", { id: withdrawn, patch: { consent: "withdrawn" } });
  refused({ respondentId: withdrawn }, "took back");
  expect(ofCode(notes(backend, { respondentId: rows[0]?.person.id ?? "" }), "R01")).toHaveLength(2);
});

test("a choice of notes leaves out words that it would put together, and says so", () => {
  const { backend, trust, strata } = council([0, 0, 0, 0], [1]);
  for (const filter of [{ themeId: trust }, { stratumId: strata[0]?.id ?? "" }]) {
    const rows = notes(backend, filter);
    expect(ofCode(rows, "Not attributed")).toEqual([]);
    expect(rows.at(-1)?.[0]).toContain("not in a choice of notes");
    expect(ofCode(rows, "R01").length).toBeGreaterThan(0);
  }
  // Words and kinds are printed beside everything.
  for (const filter of [{ kind: "point" }, { words: "Said" }] as const)
    expect(ofCode(notes(backend, filter), "Not attributed")).toHaveLength(2);
});

test("the rule is printed where a stratum is left out beside a note, and only there", () => {
  const { backend, rows } = council([0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
  const id = rows[8]?.person.id ?? "";
  const remark = (filter?: NoteFilter) => notes(backend, filter).at(-1)?.[0];
  expect(remark()).not.toBe(besideNotesRule);
  const theirs = rows[8]?.cells.map(({ noteId }) => noteId) ?? [];
  for (const noteId of theirs)
    backend.call("note.update", { id: noteId, patch: { offRecord: true } });
  // Two of three spoke on the record: neither they nor, for what is left of the total, the others have one.
  expect(remark()).toBe(besideNotesRule);
  expect(notes(backend).filter((row) => row[4])).toEqual([]);
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  backend.call("note.add", { workshopId, text: "In the hall" });
  expect(remark({ workshopId })).toBe("In the hall");
  expect(notes(backend, { respondentId: id })).toEqual([]);
});

test("a filter that is not known is refused where notes leave the file", () => {
  const { backend } = council([0, 0, 0]);
  const filter = { offrecord: false } as NoteFilter;
  expect(() => notes(backend, filter)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  expect(backend.call("note.count", { filter })).toBe(6);
});

test("what interviews brought is told of so many together that three people spoke, without days", () => {
  const { backend, rows } = council([0, 0, 0, 0, 0, 0, 0], [0]);
  for (const { noteId } of rows[1]?.cells ?? [])
    backend.call("note.update", { id: noteId, patch: { offRecord: true } });
  const [saturation] = backend.call("sheet.get", { sheet: "saturation" });
  expect(saturation?.header).not.toContain("Held");
  // The second says nothing on the record, and the last one is too few for a row.
  expect(saturation?.rows).toEqual([
    ["1 to 4", 6, 2, 2, 2, "Trust; Money"],
    ["5 to 7", 6, 2, 0, 2, ""],
  ]);
  const chart = backend.call("exhibit.chart", { sheet: "saturation" });
  expect(chart?.categories).toEqual(["1 to 4", "5 to 7"]);
});

test("what is attributed to a small stratum in neither the annex nor the report says which", () => {
  const { backend, rows, strata } = council([0, 0, 0, 1, 2, 2]);
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const noteIds = [rows[3]?.cells[0]?.noteId ?? ""];
  backend.call("evidence.add", { findingId, noteIds });
  for (const document of ["evidence-annex", "diagnostic-report"] as const) {
    const { blocks } = backend.call("report.get", { document });
    const row = blocks
      .flatMap((block) => (block.kind === "table" ? block.table.rows : []))
      .find((each) => each.includes("Said by 3"));
    expect(row).toContain("Respondent");
    expect(row).not.toContain(strata[1]?.name);
  }
});
