import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { call } from "./call.ts";
import { openDesk } from "./desk.ts";

test("opening asks for a diagnostic, in the folder of documents", async () => {
  const desk = await openDesk();
  desk.answerDialog({ canceled: false, filePaths: ["/some/where/A.soundings"] });
  const path = await call(desk.page, "program.pick", { purpose: "open" });
  expect(path).toBe("/some/where/A.soundings");
  expect(desk.dialogs).toMatchObject([
    {
      kind: "open",
      options: { properties: ["openFile"], filters: [{ extensions: ["soundings"] }] },
    },
  ]);
  desk.answerDialog({ canceled: true, filePaths: [] });
  expect(await call(desk.page, "program.pick", { purpose: "open" })).toBeNull();
});

test("saving proposes a name that every system takes", async () => {
  const desk = await openDesk();
  const names = {
    "What people said.soundings": "What people said.soundings",
    'A/B: "why"?': "A B why.soundings",
    "../../etc/passwd": "etc passwd.soundings",
    "": "Untitled.soundings",
  };
  for (const [name, proposed] of Object.entries(names)) {
    expect(await call(desk.page, "program.pick", { purpose: "new", name })).toBeNull();
    expect(desk.dialogs.at(-1)?.options.defaultPath).toMatch(new RegExp(`[\\\\/]${proposed}$`));
  }
});

test("a file that the ending leads to is never replaced unasked", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "Report.docx"), "there already");
  const desk = await openDesk();
  desk.answerDialog({ canceled: false, filePath: join(folder, "Report") });
  desk.answerDialog({ canceled: false, filePath: join(folder, "Other") });
  const path = await call(desk.page, "program.pick", { purpose: "export", name: "Report" });
  expect(path).toBe(join(folder, "Other.docx"));
  expect(desk.dialogs).toHaveLength(2);
  expect(desk.dialogs[1]?.options.defaultPath).toBe(join(folder, "Report.docx"));
});

test("a folder is asked for as one, and may be made", async () => {
  const desk = await openDesk();
  desk.answerDialog({ canceled: false, filePaths: ["/some/where"] });
  expect(await call(desk.page, "program.pick", { purpose: "folder" })).toBe("/some/where");
  const { kind, options } = desk.dialogs[0] ?? {};
  expect(kind).toBe("open");
  expect(options?.properties).toEqual(["openDirectory", "createDirectory"]);
  expect(options?.filters).toBeUndefined();
});

test("a file is shown in its folder, and nothing is ever opened", async () => {
  const folder = folderForTest();
  const path = join(folder, "Report.docx");
  writeFileSync(path, "");
  const desk = await openDesk();
  await call(desk.page, "program.reveal", { path });
  await call(desk.page, "program.reveal", { path: join(folder, "Gone.docx") });
  expect(((await desk.ask("record")) as { shown: string[] }).shown).toEqual([path]);
});
