import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import { writeDocument } from "../../electron/backend/word/writeDocument.ts";
import { runCli } from "../tools/cli.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { sampleDocx, sampleReport } from "./documents.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the same content gives the same bytes: again, later, in a worker and in another process", async () => {
  const folder = folderForTest();
  const first = digest(await sampleDocx({ pageNumbers: true }));
  const later = sampleReport(Date.UTC(2024, 1, 29, 23, 59, 59));
  expect(digest(await toDocx(later, { pageNumbers: true }))).toBe(first);
  await writeDocument(later, join(folder, "A.docx"), { pageNumbers: true, overwrite: false });
  expect(digest(readFileSync(join(folder, "A.docx")))).toBe(first);
  const file = writeSample(join(folder, "Sample.soundings"));
  const out = join(folder, "B.docx");
  const words = ["export", file, "--document", "diagnostic-report", "--out", out];
  expect(await runCli(words)).toMatchObject({ code: 0, err: "" });
  expect(digest(readFileSync(out))).toBe(first);
});
