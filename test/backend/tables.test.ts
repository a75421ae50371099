import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { limits } from "../../electron/tables/limits.ts";
import { readTable } from "../../electron/tables/readTable.ts";
import { writeTable } from "../../electron/tables/writeTable.ts";
import type { Sheet } from "../../shared/domain/table/sheet.ts";
import { faultsOf } from "../report/tools.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectSentence } from "../tools/refusal.ts";

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folderForTest(), name);
  writeFileSync(path, content);
  return path;
};
const rowsOf = async (path: string) => (await readTable(path)).sheets[0]?.rows;
const refusal = async (path: string) => {
  const error = await readTable(path).then(
    () => null,
    (reason: Error) => reason,
  );
  expectSentence(error?.message ?? "");
  return error?.message;
};

const wide = (text: string, mark = true) => Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
const words = "Lead;Café – £5\r\nAnn;“Yes”\r\n";
const windows = Buffer.from(
  [...words].map((c) => ({ "–": 0x96, "“": 0x93, "”": 0x94 })[c] ?? c.charCodeAt(0)),
);
test.each([
  ["UTF-8", Buffer.from(words)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${words}`)],
  ["Windows-1252", windows],
  ["UTF-16", wide(words)],
  ["UTF-16 the other way round", wide(words).swap16()],
  ["UTF-16 without a mark", wide(words, false)],
])("a CSV file in %s reads the same", async (_, bytes) => {
  expect(await rowsOf(put("A.csv", bytes))).toEqual([
    ["Lead", "Café – £5"],
    ["Ann", "“Yes”"],
  ]);
});

test.each([
  ["commas", 'Task,"One, two\r\nthree","He said ""yes"""\r\nA,B,C\r\n'],
  ["semicolons", 'Task;"One, two\r\nthree";"He said ""yes"""\nA;B;C'],
  ["tabs", 'Task\t"One, two\r\nthree"\t"He said ""yes"""\r\nA\tB\tC\r\n'],
  [
    "a separator that the first line names",
    'sep=|\r\nTask|"One, two\r\nthree"|"He said ""yes"""\r\nA|B|C',
  ],
])("cells are parted by %s, and may hold line breaks and quotation marks", async (_, text) => {
  const rows = await rowsOf(put("A.csv", text));
  expect(rows?.map((row) => row.map((cell) => cell.replace("\r\n", "\n")))).toEqual([
    ["Task", "One, two\nthree", 'He said "yes"'],
    ["A", "B", "C"],
  ]);
});

const evil = ["=1+1", "+44 1375", "-5", "@SUM(A1)", "\t=1", "＝1", " =1", "'=1", "'plain", "''-x"];
const sheet: Sheet = {
  name: "Plan",
  header: ["Task", "Cost"],
  rows: [
    ...evil.map((text, at): [string, number] => [text, at - 2]),
    ['Two\nlines, “quoted” <b>&amp;</b> "', null],
    ["", 9_150.5],
  ],
};
const asRead = [sheet.header, ...sheet.rows.map((row) => row.map((cell) => String(cell ?? "")))];

test.each(["A.csv", "A.xlsx"])("what is written to %s is read back as it was", async (name) => {
  const path = join(folderForTest(), name);
  await writeTable(path, [sheet]);
  expect(await rowsOf(path)).toEqual(asRead);
});

test("no text becomes a formula, numbers stay numbers", async () => {
  const folder = folderForTest();
  await writeTable(join(folder, "A.csv"), [sheet]);
  const csv = readFileSync(join(folder, "A.csv"), "utf8");
  expect(csv.startsWith("\uFEFFTask,Cost\r\n")).toBe(true);
  const cells = csv.split("\r\n").slice(1, 1 + evil.length);
  for (const cell of cells) expect(cell).toMatch(/^"?'/);
  expect(cells[0]).toBe("'=1+1,-2");

  await writeTable(join(folder, "A.xlsx"), [sheet, { ...sheet, name: "Plan: 2/3" }, sheet]);
  const files = unzipSync(readFileSync(join(folder, "A.xlsx")));
  const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).not.toMatch(/<f[ >]/);
  expect(xml).toContain("<v>9150.5</v>");
  const { sheets } = await readTable(join(folder, "A.xlsx"));
  expect(sheets.map(({ name }) => name)).toEqual(["Plan", "Plan 2 3", "Plan 2"]);
});

test("a workbook is valid", async (context) => {
  const path = join(folderForTest(), "A.xlsx");
  await writeTable(path, [sheet, { name: "", header: [], rows: [] }]);
  expect(await faultsOf(readFileSync(path), context, "A.xlsx")).toEqual([]);
});

test("a CSV file holds the first table, and what it has no room for is named", async () => {
  const folder = folderForTest();
  const more = { ...sheet, name: "More", rows: [["Not there"]] };
  expect(await writeTable(join(folder, "A.csv"), [sheet, more])).toEqual({ leftOut: ["More"] });
  expect(readFileSync(join(folder, "A.csv"), "utf8")).not.toContain("Not there");
  expect(await writeTable(join(folder, "A.xlsx"), [sheet, more])).toEqual({ leftOut: [] });
});

test("a file that cannot be written is refused, and what was there stays", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "A.csv"), "old");
  const before = fingerprint(folder);
  const long: Sheet = { ...sheet, rows: [["x".repeat(32_768)]] };
  for (const attempt of [
    writeTable(join(folder, "A.csv"), [sheet], { overwrite: false }),
    writeTable(join(folder, "A.txt"), [sheet]),
    writeTable(join(folder, "A.xlsx"), [long]),
    writeTable(join(folder, "A.csv"), []),
    writeTable(join(folder, "None", "A.csv"), [sheet]),
  ]) {
    const error = await attempt.then(
      () => null,
      (reason: Error) => reason,
    );
    expectSentence(error?.message ?? "");
  }
  expect(fingerprint(folder)).toEqual(before);
});

/** A workbook as Excel writes one, with some of its files changed. */
async function workbook(change: (files: Record<string, Uint8Array>) => void) {
  const path = join(folderForTest(), "A.xlsx");
  await writeTable(path, [{ name: "Plan", header: ["Task"], rows: [["Meet"]] }]);
  const files = unzipSync(readFileSync(path));
  change(files);
  return put("B.xlsx", zipSync(files, { level: 1 }));
}
const sheetFile = "xl/worksheets/sheet1.xml";
const edit = (files: Record<string, Uint8Array>, file: string, from: string, to: string) => {
  const xml = strFromU8(files[file] ?? new Uint8Array());
  expect(xml).toContain(from);
  files[file] = strToU8(xml.replace(from, to));
};

test("a workbook that is damaged or made to harm is refused in one sentence", async () => {
  expect(await refusal(put("A.xlsx", "PK\u0003\u0004 nonsense"))).toMatch(/Excel workbook/);
  expect(await refusal(put("A.xlsx", zipSync({ "a.txt": strToU8("x") })))).toMatch(
    /Excel workbook/,
  );
  // Two hundred megabytes of nothing, in a file of two hundred kilobytes.
  const bomb = await workbook((files) => {
    files["xl/worksheets/sheet2.xml"] = new Uint8Array(limits.unpacked + 1);
  });
  expect(readFileSync(bomb).length).toBeLessThan(1_000_000);
  expect(await refusal(bomb)).toMatch(/Excel workbook/);
  const entities = await workbook((files) =>
    edit(files, sheetFile, "<worksheet", '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
  );
  expect(await refusal(entities)).toMatch(/Excel workbook/);
  const far = await workbook((files) => edit(files, sheetFile, 'r="A2"', 'r="XFD1048576"'));
  expect(await refusal(far)).toMatch(/more than 100,000 rows/);
  const cut = readFileSync(await workbook(() => {}));
  expect(await refusal(put("A.xlsx", cut.subarray(0, cut.length - 200)))).toMatch(/Excel workbook/);
});

test("sizes that a workbook claims are not believed", async () => {
  const path = await workbook((files) => {
    files["xl/worksheets/sheet2.xml"] = new Uint8Array(limits.unpacked + 1);
  });
  const bytes = readFileSync(path);
  // Every size in the directory says ten bytes.
  for (let at = 0; at + 46 < bytes.length; at++)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(10, at + 24);
  expect(await refusal(put("C.xlsx", bytes))).toMatch(/Excel workbook/);
});

test("what is no table is refused in one sentence", async () => {
  const folder = folderForTest();
  expect(await refusal(join(folder, "Gone.csv"))).toMatch(/not there/);
  expect(await refusal(folder)).toMatch(/not a file|cannot be read/);
  expect(await refusal(put("Empty.csv", ""))).toMatch(/empty/);
  expect(await refusal(put("Plan.pdf", "%PDF-1.7"))).toMatch(/PDF/);
  expect(await refusal(put("Plan.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])))).toMatch(/older/);
  expect(await refusal(put("Big.csv", Buffer.alloc(limits.bytes + 1, 65)))).toMatch(/20 MB/);
  expect(await refusal(put("Long.csv", "a\n".repeat(limits.rows + 5)))).toMatch(/100,000 rows/);
  expect(await refusal(put("Wide.csv", "a,".repeat(limits.columns)))).toMatch(/1,000 columns/);
});

test("days in a workbook are read as days", async () => {
  const path = await workbook((files) => {
    const xml = strFromU8(files[sheetFile] ?? new Uint8Array());
    files[sheetFile] = strToU8(
      xml.replace(
        "</sheetData>",
        '<row r="3"><c r="A3" t="d"><v>2010-03-30T00:00:00Z</v></c></row></sheetData>',
      ),
    );
  });
  expect(await rowsOf(path)).toEqual([["Task"], ["Meet"], ["2010-03-30"]]);
});
