import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { emptyReport, sampleDocx } from "./documents.ts";
import { hostileReport } from "./hostile.ts";
import { faultsOf } from "./tools.ts";

test("the worked example's report is valid, with and without page numbers", async (context) => {
  for (const pageNumbers of [true, false])
    expect(await faultsOf(await sampleDocx({ pageNumbers }), context)).toEqual([]);
});

test("the report of a new diagnostic is valid", async (context) => {
  for (const pageNumbers of [true, false])
    expect(await faultsOf(await toDocx(emptyReport(), { pageNumbers }), context)).toEqual([]);
});

test("the report of a hostile diagnostic is valid", async (context) => {
  const report = hostileReport();
  for (const pageNumbers of [true, false])
    expect(await faultsOf(await toDocx(report, { pageNumbers }), context)).toEqual([]);
});

test("the validator does find what is wrong", async (context) => {
  const parts = unzipSync(await sampleDocx({ pageNumbers: false }));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  parts["word/document.xml"] = strToU8(body.replace("<w:tblGrid>", "<w:nonsense/><w:tblGrid>"));
  expect(await faultsOf(zipSync(parts), context)).not.toEqual([]);
});
