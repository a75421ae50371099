import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { programFolder } from "../../electron/paths.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { goTo } from "../e2e/steps/diagnostic.ts";
import { openForTest, writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { call, type Exposed } from "./call.ts";
import { openDesk } from "./desk.ts";
import { soon } from "./soon.ts";
import { launchStandIn } from "./stand-in/launch.ts";

type Heard = Exposed & { heard: ProgramEvent[] };

/** The area that the overview's field says, in a closed file. */
const areaIn = (file: string) => openForTest(file).call("diagnostic.get", {}).diagnostic.area;
const areaField = ({ page }: { page: Page }) => page.getByLabel("Area", { exact: true });

/** The composer of the worked example's first interview, with the focus. */
async function openComposer({ page }: { page: Page }) {
  page.setDefaultTimeout(30_000);
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await page.getByRole("textbox", { name: "New note" }).focus();
}

/** Words in the composer that cannot be saved, because the file is away. @returns brings it back */
async function typeInVain(desk: { page: Page }, file: string, words: string) {
  await openComposer(desk);
  renameSync(file, `${file}-away`);
  await desk.page.keyboard.type(words);
  await desk.page
    .getByText(/^Not saved: /)
    .first()
    .waitFor();
  return () => renameSync(`${file}-away`, file);
}
const findIn = (file: string, words: string) =>
  openForTest(file)
    .call("note.find", { filter: { words } })
    .map((note) => note.text);

const listen = (desk: { page: Page }) =>
  desk.page.evaluate(() => {
    const page = window as unknown as Heard;
    page.heard = [];
    page.soundings.onEvent((event) => page.heard.push(event));
  });
const heard = (desk: { page: Page }) =>
  desk.page.evaluate(() => (window as unknown as Heard).heard);

test("a file named on the command line is open when the window comes", async () => {
  const file = writeNew(join(folderForTest(), "Named.soundings"));
  const desk = await openDesk({ words: [file] });
  expect(await call(desk.page, "program.state", {})).toMatchObject({
    file: { path: file, name: "Named.soundings" },
  });
  expect(await desk.close()).toBe(0);
});

test("closing waits for words typed a moment before in a field", async () => {
  const file = writeNew(join(folderForTest(), "Field.soundings"));
  const desk = await openDesk({ words: [file] });
  await areaField(desk).fill("Thurrock and around");
  expect(await desk.close()).toBe(0);
  expect(areaIn(file)).toBe("Thurrock and around");
});

test("closing waits for words typed a moment before in the composer", async () => {
  const file = writeSample(join(folderForTest(), "Composer.soundings"));
  const desk = await openDesk({ words: [file] });
  await openComposer(desk);
  await desk.page.keyboard.type("Typed as the window went");
  expect(await desk.close()).toBe(0);
  expect(desk.dialogs).toEqual([]);
  expect(findIn(file, "window went")).toEqual(["Typed as the window went"]);
});

test("quitting waits for the last words too", async () => {
  const file = writeNew(join(folderForTest(), "Quit.soundings"));
  const desk = await openDesk({ words: [file] });
  await areaField(desk).fill("before quitting");
  await desk.ask("app.quit");
  expect(await desk.ended).toBe(0);
  expect(areaIn(file)).toBe("before quitting");
});

test.each([
  ["in the composer", false],
  ["in a composer that was left", true],
])("words %s that cannot be saved keep the window open", async (_, left) => {
  const file = writeSample(join(folderForTest(), "Refused.soundings"));
  const desk = await openDesk({ words: [file] });
  const bringBack = await typeInVain(desk, file, "Must not be lost");
  if (left) {
    await goTo(desk.page, "Themes");
    await desk.page.getByRole("heading", { name: "Themes", level: 1 }).waitFor();
  }
  desk.answerDialog({ response: 0 });
  await desk.ask("close", 1);
  await soon(() => desk.dialogs.length).toBe(1);
  expect(desk.dialogs[0]?.options).toMatchObject({
    message: "Some words could not be saved",
    detail: expect.stringContaining("is no longer where it was opened"),
  });
  expect((await call(desk.page, "program.state", {})).file?.path).toBe(file);
  bringBack();
  expect(await desk.close()).toBe(0);
  expect(desk.dialogs).toHaveLength(1);
  expect(findIn(file, "must not be lost")).toEqual(["Must not be lost"]);
});

test("words that cannot be saved are given up only by the person", async () => {
  const file = writeNew(join(folderForTest(), "Given up.soundings"));
  const desk = await openDesk({ words: [file] });
  await areaField(desk).waitFor();
  renameSync(file, `${file}-away`);
  await areaField(desk).fill("given up");
  desk.answerDialog({ response: 1 });
  expect(await desk.close()).toBe(0);
  expect(desk.dialogs).toHaveLength(1);
});

test("a file opened elsewhere does not take the place of one with words that cannot be saved", async () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "With words.soundings"));
  const other = writeNew(join(folder, "Other.soundings"));
  const desk = await openDesk({ words: [file] });
  const bringBack = await typeInVain(desk, file, "Must not be lost");
  const path = async () => (await call(desk.page, "program.state", {})).file?.path;
  desk.answerDialog({ response: 0 });
  await desk.ask("app.open-file", other);
  await soon(() => desk.dialogs.length).toBe(1);
  expect(desk.dialogs[0]?.options.buttons).toContain("Keep this one open");
  expect(await path()).toBe(file);
  desk.answerDialog({ response: 1 });
  await desk.ask("app.open-file", other);
  await soon(path).toBe(other);
  // Given up or not, they go nowhere else; and back in their own file they are stored.
  await goTo(desk.page, "Overview");
  expect(await call(desk.page, "note.count", { filter: {} })).toBe(0);
  expect(await desk.page.getByText(/^Not saved: /).count()).toBe(0);
  bringBack();
  await desk.ask("app.open-file", file);
  await soon(path).toBe(file);
  expect(await desk.close()).toBe(0);
  expect(findIn(file, "must not be lost")).toEqual(["Must not be lost"]);
});

test("a page that no longer answers cannot keep the window open", async () => {
  const desk = await openDesk();
  const stuck = desk.page.waitForEvent("console");
  desk.page
    .evaluate(() => {
      console.log("stuck");
      for (;;);
    })
    .catch(() => {});
  await stuck;
  expect(await desk.close()).toBe(0);
});

test("sleep and lock have the page write", async () => {
  const desk = await openDesk();
  await listen(desk);
  for (const [count, event] of ["suspend", "lock-screen"].entries()) {
    await desk.ask("power", event);
    await soon(() => heard(desk)).toEqual(Array(count + 1).fill({ type: "flush" }));
  }
});

test("a file opened elsewhere opens in the running window, after the last words went into the old one", async () => {
  const folder = folderForTest();
  const before = writeNew(join(folder, "Before.soundings"));
  const after = writeSample(join(folder, "After.soundings"));
  const desk = await openDesk({ words: [before] });
  await areaField(desk).fill("for the old one");
  await desk.ask("app.second-instance", {
    words: ["soundings", "--some-flag", "After.soundings"],
    folder,
  });
  const path = async () => (await call(desk.page, "program.state", {})).file?.path;
  await soon(path).toBe(after);
  expect(((await desk.ask("record")) as { focused: number[] }).focused).toEqual([1]);
  await desk.ask("app.open-file", before);
  await soon(path).toBe(before);
  expect((await call(desk.page, "diagnostic.get", {})).diagnostic.area).toBe("for the old one");
});

test("a file that cannot be opened is named in a notice, and what is open stays open", async () => {
  const folder = folderForTest();
  const file = writeNew(join(folder, "Good.soundings"));
  const bad = join(folder, "Bad.soundings");
  writeFileSync(bad, "not a diagnostic");
  const desk = await openDesk({ words: [file] });
  await listen(desk);
  await desk.ask("app.open-file", bad);
  await expect
    .poll(() => heard(desk))
    .toContainEqual({
      type: "notice",
      text: expect.stringContaining("Bad.soundings"),
    });
  expect((await call(desk.page, "program.state", {})).file?.path).toBe(file);
});

test("a second start shows no window of its own", async () => {
  const settings = join(folderForTest(), "settings");
  process.env.STAND_IN_SECOND = "1";
  try {
    await expect(launchStandIn({ program: programFolder, settings })).rejects.toThrow(
      "ended with 0 before it showed a window",
    );
  } finally {
    delete process.env.STAND_IN_SECOND;
  }
});

test("a screen that stopped working can be shown again", async () => {
  const desk = await openDesk();
  desk.answerDialog({ response: 0 });
  await Promise.all([desk.page.waitForEvent("load"), desk.ask("crash", 1)]);
  expect(desk.dialogs[0]?.options.message).toBe("The screen stopped working");
  expect((await call(desk.page, "program.state", {})).file).toBeNull();
});

test("the menu leaves undo and the interview's keys to the page", async () => {
  const desk = await openDesk();
  const { menu } = (await desk.ask("record")) as { menu: object[][] };
  const text = JSON.stringify(menu);
  expect(text).not.toMatch(/undo|redo|&|Alt/i);
  for (const label of ["Cut", "Copy", "Paste", "Actual size", "Zoom in", "Zoom out", "Quit"])
    expect(text).toContain(`"${label}"`);
});
