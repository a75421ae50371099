import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeDocument } from "../../electron/backend/word/writeDocument.ts";
import { AppError } from "../../shared/errors.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectSentence } from "../tools/refusal.ts";
import { emptyReport, sampleReport } from "./documents.ts";

/** Why a document could not be written. */
const refusal = (written: Promise<void>) =>
  written.then(
    () => null,
    (error: unknown) => error,
  );

test("progress is told, only ever forward, and ends at 1", async () => {
  const folder = folderForTest();
  const told: number[] = [];
  await writeDocument(emptyReport(), join(folder, "A.docx"), {
    pageNumbers: true,
    overwrite: false,
    onProgress: (done) => told.push(done),
  });
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told[0]).toBeGreaterThan(0);
  expect(told.at(-1)).toBe(1);
  expect(readdirSync(folder)).toEqual(["A.docx"]);
});

test("cancelled at any step, it leaves no file and what was there stays", async () => {
  const folder = folderForTest();
  const path = join(folder, "A.docx");
  writeFileSync(path, "before");
  for (const at of [0, 0.1, 0.3, 0.95]) {
    const stop = new AbortController();
    if (at === 0) stop.abort();
    const options = { pageNumbers: true, overwrite: true, signal: stop.signal };
    const onProgress = (done: number) => {
      if (done >= at) stop.abort();
    };
    const error = await refusal(writeDocument(sampleReport(), path, { ...options, onProgress }));
    expect(error).toMatchObject({ code: "cancelled" });
    expect(readdirSync(folder)).toEqual(["A.docx"]);
    expect(readFileSync(path, "utf8")).toBe("before");
  }
});

test("a file that is there is not replaced unasked", async () => {
  const path = join(folderForTest(), "A.docx");
  writeFileSync(path, "before");
  const options = { pageNumbers: false, overwrite: false };
  const error = await refusal(writeDocument(emptyReport(), path, options));
  expect(error).toMatchObject({ code: "file-exists" });
  expect(readFileSync(path, "utf8")).toBe("before");
  await writeDocument(emptyReport(), path, { ...options, overwrite: true });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
});

test("a folder that is not there, or is none, gives one sentence", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "File"), "");
  for (const place of ["Gone", "File"]) {
    const error = await refusal(
      writeDocument(emptyReport(), join(folder, place, "A.docx"), {
        pageNumbers: false,
        overwrite: true,
      }),
    );
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "cannot-write" });
    expectSentence((error as AppError).message);
  }
  expect(readdirSync(folder)).toEqual(["File"]);
});
