import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallStrataRule } from "../../shared/domain/smallGroups.ts";
import type { SheetId } from "../../shared/report/documents.ts";
import { leftOutRule } from "../../shared/report/matrix/printed.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { writeMatrix } from "../tools/matrix.ts";

const sheet = (backend: Backend, name: SheetId = "framework-matrix") => {
  const [made] = backend.call("sheet.get", { sheet: name, subjectId: null });
  if (!made) throw new Error(`no table ${name}`);
  return made;
};
const document = (backend: Backend) =>
  backend.call("report.get", { document: "framework-matrix", subjectId: null }).blocks;
const tables = (backend: Backend) =>
  document(backend).flatMap((block) => (block.kind === "table" ? [block.table] : []));
/** All that leaves the file of the matrix, as text. */
const leaving = (backend: Backend) =>
  JSON.stringify([document(backend), sheet(backend), sheet(backend, "framework-matrix-strata")]);
const three = [{ stratum: 0 }, { stratum: 0 }, { stratum: 0 }];

test("what is written is printed, respondents by code, themes as in the codebook", () => {
  const { backend } = newForTest();
  const { strata, trust, rows } = writeMatrix(backend, three);
  backend.call("theme.move", { id: trust, parentId: null, position: 1 });
  for (const { cell } of rows[1]?.cells.slice(1) ?? [])
    backend.call("summary.set", { ...cell, text: "" });
  const name = strata[0]?.name ?? "";
  expect(sheet(backend)).toEqual({
    name: "By respondent",
    header: ["Respondent", "Stratum", "Money", "Trust"],
    rows: [
      ["R01", name, "Pays0", "Trusts0"],
      ["R02", name, "Not written", "Trusts1"],
      ["R03", name, "Pays2", "Trusts2"],
      [leftOutRule, null, null, null],
    ],
  });
  const [table, ...others] = tables(backend);
  expect(others).toEqual([]);
  expect(table?.header).toEqual(["Respondent", "Money", "Trust"]);
  expect(table?.rows[1]).toEqual([`R02\n${name}`, "Not written", "Trusts1"]);
});

test("a cell without a summary tells whether there are notes, but of nobody who is not for attribution", () => {
  const { backend } = newForTest();
  const silent = { stratum: 0, fields: { attribution: "none" as const } };
  const { rows } = writeMatrix(backend, [...three, silent]);
  const { id: themeId } = backend.call("theme.add", { name: "Buses" });
  const stakeholderId = rows[0]?.person.id ?? "";
  backend.call("summary.set", { themeId, stakeholderId, text: "Rides" });
  const noteId = rows[1]?.cells[0]?.noteId ?? "";
  backend.call("tag.add", { noteIds: [noteId], theme: { id: themeId } });
  const place = sheet(backend).header.indexOf("Buses");
  const said = () => sheet(backend).rows.map((row) => row[place]);
  expect(said()).toEqual(["Rides", "Not written", "No notes", "Not written", null]);
  backend.call("note.update", { id: noteId, patch: { offRecord: true } });
  expect(said()).toEqual(["Rides", "No notes", "No notes", "Not written", null]);
});

test("many themes are parted into tables of a few, the respondents in each that say something there", () => {
  const { backend } = newForTest();
  const { rows } = writeMatrix(backend, three);
  for (let i = 0; i < 7; i++) {
    const { id: themeId } = backend.call("theme.add", { name: `Theme ${i}` });
    const stakeholderId = rows[i % 2]?.person.id ?? "";
    backend.call("summary.set", { themeId, stakeholderId, text: `Words ${i}` });
  }
  const made = tables(backend);
  expect(made.map(({ header }) => header.length - 1)).toEqual([3, 3, 3]);
  expect(made.map((table) => table.rows.length)).toEqual([3, 2, 2]);
  for (const { header, rows: lines, widths } of made) {
    expect(widths).toHaveLength(header.length);
    expect(header[0]).toBe("Respondent");
    for (const line of lines) expect(line).toHaveLength(header.length);
    for (const line of lines) expect(line).not.toContain("");
  }
});

test("a theme with long texts has a table of its own, so that rows stay within a page", () => {
  const { backend } = newForTest();
  const { rows } = writeMatrix(backend, three);
  const { id: themeId } = backend.call("theme.add", { name: "Buses" });
  const stakeholderId = rows[0]?.person.id ?? "";
  backend.call("summary.set", { themeId, stakeholderId, text: "The bus is late. ".repeat(150) });
  expect(tables(backend).map(({ header }) => header.slice(1))).toEqual([
    ["Trust", "Money"],
    ["Buses"],
  ]);
});

test("a summary that rests on a note off the record is not exported, and nothing tells how many are not", () => {
  const { backend } = newForTest();
  const { rows, trust, strata } = writeMatrix(backend, three);
  const remarks = () =>
    JSON.stringify(document(backend).filter(({ kind }) => kind === "paragraph"));
  const [before, rule] = [remarks(), sheet(backend).rows.at(-1)];
  expect(rule?.[0]).toBe(leftOutRule);
  const secret = rows[0]?.cells[0];
  backend.call("note.update", { id: secret?.noteId ?? "", patch: { offRecord: true } });
  expect(leaving(backend)).not.toContain("Trusts0");
  expect(leaving(backend)).toContain("Pays0");
  expect(sheet(backend).rows.at(-1)).toEqual(rule);
  const cell = { themeId: trust, stratumId: strata[0]?.id ?? "" };
  backend.call("summary.set", { ...cell, text: "Alltrust" });
  expect(leaving(backend)).not.toContain("Alltrust");
  backend.call("summary.link", { ...cell, noteId: rows[1]?.cells[0]?.noteId ?? "" });
  expect(leaving(backend)).toContain("Alltrust");
  backend.call("summary.link", { ...cell, noteId: secret?.noteId ?? "" });
  expect(leaving(backend)).not.toContain("Alltrust");
  expect(remarks()).toBe(before);
  backend.call("note.update", { id: secret?.noteId ?? "", patch: { offRecord: false } });
  expect(leaving(backend)).toContain("Alltrust");
  expect(leaving(backend)).toContain("Trusts0");
});

test("who withdrew is not there and not counted; what a stratum's summary had from them does not leave", () => {
  const { backend } = newForTest();
  const { rows, trust, strata } = writeMatrix(backend, [...three, { stratum: 0 }]);
  const cell = { themeId: trust, stratumId: strata[0]?.id ?? "" };
  backend.call("summary.set", { ...cell, text: "Alltrust" });
  backend.call("summary.link", { ...cell, noteId: rows[0]?.cells[0]?.noteId ?? "" });
  const id = rows[0]?.person.id ?? "";
  backend.call("stakeholder.update", { id, patch: { consent: "withdrawn" } });
  for (const word of ["Trusts0", "Pays0", "R01", "Alltrust"])
    expect(leaving(backend)).not.toContain(word);
  expect(sheet(backend).rows.map(([who]) => who)).toEqual(["R02", "R03", "R04", leftOutRule]);
  expect(sheet(backend, "framework-matrix-strata").rows).toEqual([[leftOutRule]]);
});

test("a stratum of fewer than three respondents is held back, with the rule", () => {
  const { backend } = newForTest();
  const { trust, strata } = writeMatrix(backend, [...three, { stratum: 1 }, { stratum: 1 }]);
  for (const [i, text] of ["Manytrust", "Fewtrust"].entries())
    backend.call("summary.set", { themeId: trust, stratumId: strata[i]?.id ?? "", text });
  expect(sheet(backend, "framework-matrix-strata").rows).toEqual([
    [strata[0]?.name, "Manytrust"],
    [smallStrataRule, null],
    [leftOutRule, null],
  ]);
  expect(leaving(backend)).not.toContain("Fewtrust");
  // Nor does a respondent's row say which small stratum it is of.
  expect(leaving(backend)).not.toContain(strata[1]?.name);
});

test("a row carries no more of a person than they allow", () => {
  const { backend } = newForTest();
  const fields = { name: "Ann Other", role: "Chair", organisation: "Forum" };
  const as = (attribution: "named" | "role" | "sector" | "none") => ({
    stratum: 0,
    fields: { ...fields, attribution },
  });
  const { strata } = writeMatrix(backend, [as("none"), as("named"), as("role"), as("sector")]);
  const name = strata[0]?.name ?? "";
  expect(sheet(backend).rows.map((row) => row.slice(0, 2))).toEqual([
    ["R02", name],
    ["R03", name],
    ["R04", name],
    ["Not attributed", null],
    [leftOutRule, null],
  ]);
  expect(tables(backend)[0]?.rows.map(([who]) => who)).toEqual([
    "R02\nAnn Other, Chair, Forum",
    "R03\nChair, Forum",
    `R04\n${name}`,
    "Not attributed",
  ]);
});

test("what somebody not for attribution may have said stands under nobody’s code and no stratum", () => {
  const { backend } = newForTest();
  const { rows, trust, strata } = writeMatrix(backend, three);
  const hidden = rows[0]?.person.id ?? "";
  backend.call("stakeholder.update", { id: hidden, patch: { attribution: "none" } });
  const { id: interviewId } = backend.call("interview.add", {
    stakeholderIds: [hidden, rows[1]?.person.id ?? ""],
  });
  const themes = [{ id: trust }];
  const { id: noteId } = backend.call("note.add", { interviewId, text: "Which of us?", themes });
  backend.call("summary.link", { ...(rows[1]?.cells[0]?.cell ?? { themeId: "" }), noteId });
  const cell = { themeId: trust, stratumId: strata[0]?.id ?? "" };
  backend.call("summary.set", { ...cell, text: "Alltrust" });
  backend.call("summary.link", { ...cell, noteId: rows[2]?.cells[0]?.noteId ?? "" });
  expect(leaving(backend)).toContain("Alltrust");
  backend.call("summary.link", { ...cell, noteId: rows[0]?.cells[0]?.noteId ?? "" });
  expect(leaving(backend)).not.toContain("Alltrust");
  expect(leaving(backend)).not.toContain("Trusts1");
  expect(leaving(backend)).toContain("Trusts0");
});
