import { copyFileSync, existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { browserPlatform } from "../../electron/browserPlatform.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { createProgram } from "../../electron/program.ts";
import { openElsewhere } from "../tools/crashed.ts";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { expectSentence, tryToOpen } from "../tools/refusal.ts";

test("a second program is told so, and writes nothing", async () => {
  const folder = folderForTest();
  const file = writeNew(join(folder, "A.soundings"));
  const first = await openElsewhere(file);
  onTestFinished(first.crash);
  const before = fingerprint(folder);
  const refusal = tryToOpen(file);
  expect(refusal?.code).toBe("file-in-use");
  expectSentence(refusal?.message ?? "");
  expect(fingerprint(folder)).toEqual(before);
});

test("the first program's notes are whole after a second one has tried", async () => {
  const file = writeNew(join(folderForTest(), "A.soundings"));
  const first = await openElsewhere(file);
  for (let attempt = 0; attempt < 5; attempt++) expect(tryToOpen(file)?.code).toBe("file-in-use");
  await first.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(openForTest(file).call("note.count", {})).toBe(1);
});

test("a copy of the file opens while the file itself is open", async () => {
  const folder = folderForTest();
  const file = writeNew(join(folder, "A.soundings"));
  copyFileSync(file, join(folder, "B.soundings"));
  const first = await openElsewhere(file);
  onTestFinished(first.crash);
  expect(tryToOpen(join(folder, "B.soundings"))).toBeNull();
});

test.skipIf(process.platform === "win32")(
  "another name of the open file is the open file: looking at it must not loosen its lock",
  async () => {
    const folder = folderForTest();
    const file = writeNew(join(folder, "A.soundings"));
    symlinkSync(file, join(folder, "Other name.soundings"));
    const program = createProgram({
      platform: browserPlatform,
      machine: createTestMachine(),
      settings: join(folder, "settings"),
      resources: resourcesFolder,
      version: "0",
    });
    onTestFinished(program.close);
    await program.call("program.open", { path: file });
    const state = await program.call("program.open", {
      path: join(folder, "Other name.soundings"),
    });
    expect(state).toMatchObject({ file: { path: file } });
    await expect(openElsewhere(file)).rejects.toThrow(/ended/);
  },
);
