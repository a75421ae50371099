import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeDocument } from "../../electron/backend/word/writeDocument.ts";
import type { AppError } from "../../shared/errors.ts";
import { runCli, startCli } from "../tools/cli.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestProgram } from "../tools/program.ts";

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const words = (file: string, out: string, ...more: string[]) => [
  "export",
  file,
  "--document",
  "diagnostic-report",
  "--out",
  out,
  ...more,
];

describe("soundings export", () => {
  test("writes a Word file, the same bytes every time, and nothing else", async () => {
    const folder = folderForTest();
    const file = writeSample(join(folder, "A.soundings"));
    for (const name of ["One.docx", "Two.docx"])
      expect(await runCli(words(file, join(folder, name), "--no-page-numbers"))).toEqual({
        code: 0,
        out: "",
        err: "",
      });
    expect(digest(join(folder, "One.docx"))).toBe(digest(join(folder, "Two.docx")));
    expect(readdirSync(folder).sort()).toEqual(["A.soundings", "One.docx", "Two.docx"]);
    const parts = unzipSync(readFileSync(join(folder, "One.docx")));
    expect(Object.keys(parts)).toContain("word/document.xml");
  });

  test("writes what the method report.get answers", async () => {
    const folder = folderForTest();
    const file = writeSample(join(folder, "A.soundings"));
    const [byCommand, byMethod] = [join(folder, "One.docx"), join(folder, "Two.docx")];
    expect(await runCli(words(file, byCommand, "--no-page-numbers"))).toMatchObject({ code: 0 });
    const answer = openForTest(file).call("report.get", { document: "diagnostic-report" });
    await writeDocument(answer, byMethod, { pageNumbers: false, overwrite: false });
    expect(digest(byCommand)).toBe(digest(byMethod));
  });

  test.each([
    ["a folder that is not there", (folder: string) => join(folder, "no", "Report.docx")],
    [
      "a folder in place of the file",
      (folder: string) => {
        mkdirSync(join(folder, "Report.docx"));
        return join(folder, "Report.docx");
      },
    ],
  ])("%s: one line, exit code 1, nothing left over", async (_, target) => {
    const folder = folderForTest();
    const file = writeSample(join(folder, "A.soundings"));
    const out = target(folder);
    const before = readdirSync(folder);
    const result = await runCli(words(file, out, "--no-page-numbers"));
    expect(result).toMatchObject({ code: 1, out: "" });
    expect(result.err).toMatch(/^soundings: [^\n]+\.\n$/);
    expect(result.err).not.toMatch(/EISDIR|ENOENT|\bat /);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("onto the diagnostic itself: refused as misuse", async () => {
    const file = writeSample(join(folderForTest(), "A.soundings"));
    const before = digest(file);
    expect(await runCli(words(file, file))).toMatchObject({ code: 2 });
    expect(digest(file)).toBe(before);
  });

  test("killed at any moment it leaves the old file whole, or the new one", async () => {
    const folder = folderForTest();
    const file = writeSample(join(folder, "A.soundings"));
    const out = join(folder, "Report.docx");
    await runCli(words(file, out, "--no-page-numbers"));
    const whole = digest(out);
    const started = performance.now();
    await runCli(words(file, out, "--no-page-numbers"));
    const long = performance.now() - started;
    let killed = 0;
    for (let attempt = 1; attempt <= 10; attempt++) {
      writeFileSync(out, "the old file");
      const child = startCli(words(file, out, "--no-page-numbers"));
      const ended = new Promise((resolve) => child.once("close", resolve));
      const timer = setTimeout(() => child.kill("SIGKILL"), (long * attempt) / 10);
      await ended;
      clearTimeout(timer);
      if (child.signalCode === "SIGKILL") killed++;
      const kept = readFileSync(out, "latin1") === "the old file";
      expect([attempt, kept || digest(out) === whole]).toEqual([attempt, true]);
    }
    expect(killed).toBeGreaterThan(0);
  });
}, 120_000);

describe("exporting from the program", () => {
  /** A program with the worked example open. */
  async function open() {
    const folder = folderForTest();
    const { program } = createTestProgram(folder);
    onTestFinished(program.close);
    const path = writeSample(join(folder, "A.soundings"));
    await program.call("program.open", { path });
    const start = (name: string, more: object = {}) =>
      program.call("export.start", {
        document: "diagnostic-report",
        path: join(folder, name),
        pageNumbers: false,
        ...more,
      });
    return { folder, program, start };
  }
  const codeOf = (answer: Promise<unknown>) =>
    answer.then(
      () => "written",
      (error: unknown) => (error as AppError).code,
    );

  test("notes can be taken meanwhile, and a second export waits its turn", async () => {
    const { program, start } = await open();
    const first = start("One.docx");
    expect(await codeOf(start("Two.docx"))).toBe("conflict");
    expect(await program.call("theme.add", { name: "Meanwhile" })).toMatchObject({
      name: "Meanwhile",
    });
    expect(await codeOf(first)).toBe("written");
    expect(await codeOf(start("Two.docx"))).toBe("written");
  });

  test("stopped, it leaves what was there", async () => {
    const { folder, program, start } = await open();
    writeFileSync(join(folder, "Report.docx"), "the old file");
    const writing = start("Report.docx");
    await program.call("export.cancel", {});
    expect(await codeOf(writing)).toBe("cancelled");
    expect(readFileSync(join(folder, "Report.docx"), "utf8")).toBe("the old file");
    expect(readdirSync(folder).sort()).toEqual([
      "A.soundings",
      "A.soundings-wal",
      "Report.docx",
      "settings",
    ]);
  });

  test("told not to overwrite, it does not", async () => {
    const { folder, start } = await open();
    writeFileSync(join(folder, "Report.docx"), "the old file");
    expect(await codeOf(start("Report.docx", { overwrite: false }))).toBe("file-exists");
    expect(readFileSync(join(folder, "Report.docx"), "utf8")).toBe("the old file");
  });

  test("closing the diagnostic stops an export", async () => {
    const { program, start } = await open();
    const writing = start("Report.docx");
    await program.call("program.close", {});
    expect(await codeOf(writing)).toBe("cancelled");
  });
});
