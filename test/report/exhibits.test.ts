import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { exhibitSheets } from "../../shared/report/exhibits/exhibitSheets.ts";
import type { ReportDocument } from "../../shared/report/model.ts";
import { newForTest, writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { hostileTexts } from "./hostile.ts";
import { attribute, bodyOf, elements, partsOf, styleOf, wordsOf } from "./package.ts";
import { faultsOf } from "./tools.ts";

let report: ReportDocument;
let docx: Uint8Array;

/** The worked example's report with every table of the analysis that can stand in it. */
beforeAll(async () => {
  const folder = makeFolder();
  const file = writeSample(join(folder, "Sample.soundings"));
  const backend = createBackend(file, createTestMachine());
  try {
    for (const sheet of exhibitSheets) backend.call("exhibit.add", { sheet });
    report = backend.call("report.get", { document: "diagnostic-report" });
  } finally {
    backend.close();
    removeFolder(folder);
  }
  docx = await toDocx(report, { pageNumbers: false });
});

/** The report's paragraphs from the heading of the tables' appendix to the next appendix. */
function appendix(): string {
  const body = bodyOf(docx);
  const start = body.indexOf(">What the notes come to<", body.indexOf("AppendixHeading"));
  const end = body.indexOf('<w:pStyle w:val="AppendixHeading"/>', start);
  expect(start).toBeGreaterThan(0);
  return body.slice(start, end);
}

test("the file is valid and the same each time", async (context) => {
  expect(await faultsOf(docx, context)).toEqual([]);
  expect(Buffer.compare(docx, await toDocx(report, { pageNumbers: false }))).toBe(0);
});

test("each table has a heading without a number, is in the contents, and its header row repeats", () => {
  const headings = elements(appendix(), "w:p").filter((each) => styleOf(each) === "Heading2");
  expect(headings).toHaveLength(exhibitSheets.length);
  for (const each of headings) expect(each).toContain('<w:numId w:val="0"/>');
  const contents = elements(bodyOf(docx), "w:p").filter((each) => styleOf(each) === "TOC2");
  const listed = contents.map((each) => wordsOf(each).trim());
  expect(headings.map(wordsOf).filter((words) => !listed.includes(words))).toEqual([]);
  const tables = elements(appendix(), "w:tbl");
  expect(tables.length).toBeGreaterThan(exhibitSheets.length);
  for (const table of tables) {
    expect(elements(table, "w:tr")[0]).toContain("<w:tblHeader/>");
    for (const cell of elements(table, "w:tc")) expect(wordsOf(cell).trim()).not.toBe("");
  }
});

test("charts are Word's own, with alt text: bars, bars side by side, columns", () => {
  const charts = Object.entries(partsOf(docx))
    .filter(([path]) => /^word\/charts\/chart\d+\.xml$/.test(path))
    .map(([, xml]) => [
      attribute(xml.match(/<c:barDir[^>]*>/)?.[0] ?? "", "val"),
      attribute(xml.match(/<c:grouping[^>]*>/)?.[0] ?? "", "val"),
    ]);
  expect(charts).toContainEqual(["bar", "stacked"]);
  expect(charts).toContainEqual(["bar", "clustered"]);
  expect(charts).toContainEqual(["col", "stacked"]);
  const drawings = elements(appendix(), "wp:docPr");
  expect(drawings.length).toBeGreaterThan(4);
  for (const each of drawings) expect(attribute(each, "descr")?.length).toBeGreaterThan(20);
});

test("hostile names and captions give a valid file that holds them", async (context) => {
  const { backend } = newForTest();
  const line = hostileTexts
    .filter((each) => each.length < 400)
    .join(" ")
    .slice(0, 1_900);
  const { id: stratumId } = backend.call("stratum.add", { name: line });
  const { id: areaId } = backend.call("area.add", { scheme: line, name: line });
  for (let i = 0; i < 3; i++) {
    const { id: speakerId } = backend.call("stakeholder.add", { stratumId });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
    backend.call("interview.start", { id: interviewId });
    const said = { interviewId, speakerId, text: "Said", areaIds: [areaId] };
    backend.call("note.add", { ...said, kind: "barrier", themes: [{ name: line }] });
  }
  for (const sheet of exhibitSheets) {
    const { id } = backend.call("exhibit.add", { sheet });
    backend.call("exhibit.update", { id, patch: { caption: hostileTexts.join("\n\n") } });
  }
  const hostile = await toDocx(backend.call("report.get", { document: "diagnostic-report" }), {
    pageNumbers: false,
  });
  expect(await faultsOf(hostile, context)).toEqual([]);
  expect(wordsOf(bodyOf(hostile))).toContain("👩‍👩‍👧‍👦");
});
