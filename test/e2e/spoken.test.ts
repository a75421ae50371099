import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { cursorAt, heard, hears, listen } from "./steps/heard.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** The worked example, heard. */
async function openSample() {
  const window = await openWindow({
    file: writeSample(join(folderForTest(), "Sample.soundings")),
  });
  onTestFinished(window.close);
  await window.page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  await listen(window.page);
  return window;
}

const composer = (page: Page) => page.getByRole("textbox", { name: "New note" });
const focused = (page: Page) => page.locator(":focus");

/** Goes to something with Ctrl+K, as its line there is called. */
async function goWith(page: Page, words: string, line: string | RegExp = words): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words);
  await page.locator('[role=option][aria-selected="true"]').filter({ hasText: line }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function openInterview(page: Page) {
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await composer(page).waitFor();
  await page.keyboard.press("Alt+a");
  await notesShown(page).first().waitFor();
}

test("“Kept” is heard only once the diagnostic has the note, each time anew", async () => {
  const { page, origin } = await openSample();
  await openInterview(page);
  await typeNote(page, "Kept at once");
  await hears(page, "Kept: Point");
  await typeNote(page, "Kept again");
  await hears(page, "Kept: Point");

  const calls = `${origin}/call`;
  await page.route(calls, (route) => route.abort());
  await typeNote(page, "Held back");
  const until = await hears(page, "Not saved yet: Point");
  expect(until.filter((words) => words.startsWith("Kept"))).toEqual([]);
  await page.unroute(calls);
  await hears(page, "Kept: Point");
});

test("what changes about the note being typed and about the interview is heard", async () => {
  const { page, expectAllWell } = await openSample();
  await openInterview(page);
  for (const [keys, words] of [
    ["Alt+b", "Barrier"],
    ["Alt+b", "Point"],
    ["Alt+o", "Off the record"],
    ["Alt+o", "On the record"],
    ["Alt+3", "No view"],
  ] as const) {
    await page.keyboard.press(keys);
    await hears(page, words);
  }
  for (const [words, next] of [
    ["Interview goes on again; it is no longer ended", "Pause"],
    ["Interview paused", "Go on"],
    ["Interview goes on", "Pause"],
  ] as const) {
    await page.keyboard.press("Alt+t");
    await hears(page, words);
    await page.getByRole("button", { name: next }).waitFor();
  }
  await page.keyboard.type("#trust");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await heard(page)).some((words) => /^Theme: .*trust/i.test(words)))
    .toBe(true);
  expectAllWell();
});

test("a note is called by its kind and its words, and what changes on it is heard", async () => {
  const { page, expectAllWell } = await openSample();
  await openInterview(page);
  await typeNote(page, "The bus is late");
  await hears(page, "Kept: Point");
  await page.keyboard.press("Alt+l");
  const named = (name: RegExp) => page.getByRole("article", { name }).and(focused(page)).waitFor();
  await named(/^Point: The bus is late, no theme, \d\d:\d\d$/);
  await page.keyboard.press("b");
  await hears(page, "Barrier");
  await named(/^Barrier: The bus is late, no theme, /);
  await page.keyboard.press("o");
  await hears(page, "Off the record");
  await named(/^Off the record, barrier: The bus is late, /);
  await page.keyboard.press("#");
  await page.keyboard.type("Bus lanes");
  await page.keyboard.press("Enter");
  await hears(page, "Theme: Bus lanes");
  await named(/^Off the record, barrier: The bus is late, 1 theme, /);
  expectAllWell();
});

test("after Ctrl+K the cursor is on the screen that was gone to, never nowhere", async () => {
  const { page, expectAllWell } = await openSample();
  for (const screen of [
    "Stakeholders",
    "Interviews",
    "Themes",
    "Evidence",
    "Findings",
    "Analysis",
    "Workshops",
    "Action plan",
    "Evidence chain",
    "Report",
    "Overview",
  ]) {
    await goWith(page, screen, new RegExp(`^${screen}`));
    await page.getByRole("heading", { name: screen, level: 1 }).waitFor();
    await page.locator("main :focus:not(h1)").waitFor();
  }
  await goWith(page, "R07", /^R07/);
  await page
    .getByRole("complementary", { name: "R07" })
    .getByLabel("Name", { exact: true })
    .and(focused(page))
    .waitFor();
  expectAllWell();
});

test("a framework of one's own begins with the cursor in it", async () => {
  const { page } = await openSample();
  await page.getByRole("button", { name: "Write one of your own" }).press("Enter");
  await page.keyboard.type("Medway talks");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Medway talks", level: 1 }).waitFor();
  await page.getByRole("button", { name: "New section" }).and(focused(page)).first().waitFor();
});

test("a dialog gives the cursor back, or to the screen where that is gone", async () => {
  const { page } = await openSample();
  await goWith(page, "Evidence", /^Evidence/);
  await page.getByRole("listbox", { name: "Notes" }).and(focused(page)).waitFor();
  // Whoever comes out of nowhere goes on at the title.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Evidence", level: 1 }).and(focused(page)).waitFor();
});

test("a saved query is kept and the cursor is on the screen", async () => {
  const { page } = await openSample();
  await goTo(page, "Evidence");
  const kind = page.getByRole("combobox", { name: "Kind" });
  await kind.selectOption({ label: "Barrier" });
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const end of ["Escape", "Enter"]) {
    await page.keyboard.press("k");
    await page.getByRole("dialog", { name: "Keep these filters" }).waitFor();
    await page.keyboard.type("Walls");
    await page.keyboard.press(end);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator("main :focus").waitFor();
  }
  await hears(page, "Kept as “Walls”");
});

test("on the welcome screen a dialog that is left gives the cursor to the title", async () => {
  const { page, close } = await openWindow();
  onTestFinished(close);
  await page.getByRole("heading", { name: "Soundings" }).waitFor();
  expect(await cursorAt(page)).toBe("body");
  await page.keyboard.press("n");
  await page.getByRole("dialog", { name: "New diagnostic" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Soundings" }).and(focused(page)).waitFor();
});

test("the same words are heard as often as they are said, and go with their table", async () => {
  const { page } = await openSample();
  await goTo(page, "Analysis");
  await page.locator("main [data-cell]:focus").waitFor();
  await page.keyboard.press("c");
  await hears(page, "Copied, without what is off the record");
  await page.keyboard.press("c");
  await hears(page, "Copied, without what is off the record");
  await page.keyboard.press("r");
  await hears(page, "Put into the report");
  await page.keyboard.press("Alt+5");
  await page.getByText("Put into the report").waitFor({ state: "detached" });
});

test("where a table has 0, nothing opens, and that is heard", async () => {
  const { page } = await openSample();
  await goTo(page, "Analysis");
  await page.locator("main [data-cell]:focus").waitFor();
  const none = page
    .locator("main table")
    .getByRole("button", { name: /^0 |: 0 |, 0 / })
    .first();
  await none.press("Enter");
  await hears(page, "There is no note behind this figure");
  await none.and(focused(page)).waitFor();
});

test("from the end of an interview it goes on to what is still to do", async () => {
  const { page } = await openSample();
  await openInterview(page);
  await page.getByRole("button", { name: "Wrap up" }).press("Enter");
  await page.getByRole("region", { name: "Still to do" }).and(focused(page)).waitFor();
  await page.keyboard.press("Escape");
  await page
    .getByRole("button", { name: "Open interview 1", exact: true })
    .and(focused(page))
    .waitFor();
  await page.keyboard.press("e");
  await page.getByRole("region", { name: "Still to do" }).and(focused(page)).waitFor();
});

test("moving, selecting and quoting are heard", async () => {
  const { page } = await openSample();
  await goWith(page, "Stakeholders", /^Stakeholders/);
  await page.locator("main [data-row]:focus").waitFor();
  await page.keyboard.press("s");
  await hears(page, "1 stakeholder selected");
  await page.keyboard.press("s");
  await hears(page, "None selected");

  await goWith(page, "Themes", /^Themes/);
  await page.locator("main [data-row]:focus").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForFunction(() => heardHere.some((words) => /^2 of \d+$/.test(words)));

  await goWith(page, "Findings", /^Findings/);
  await page
    .getByRole("button", { name: /^Key message 1: / })
    .and(focused(page))
    .waitFor();
  const entry = page.getByRole("complementary", { name: "Evidence" }).getByRole("listitem").first();
  await entry.getByRole("button", { name: /^Open the interview/ }).focus();
  await heard(page);
  await page.keyboard.press("c");
  await hears(page, "Against");
  // It is told when it is stored; what the next key means is known once the list is back.
  await entry.getByRole("button", { name: "Against", pressed: true }).waitFor();
  await page.keyboard.press("c");
  await hears(page, "No longer against");
  const was = await entry.getByRole("button", { name: "Quoted" }).getAttribute("aria-pressed");
  await page.keyboard.press("q");
  await hears(page, was === "true" ? "No longer quoted" : "Quoted");
});

test("a question that is written or moved says where it stands", async () => {
  const { page } = await openSample();
  await page.getByRole("button", { name: "Write one of your own" }).press("Enter");
  await page.keyboard.type("Medway talks");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Medway talks", level: 1 }).waitFor();
  await page.keyboard.press("Shift+N");
  for (const [words, kept] of [
    ["Getting involved", "Section kept"],
    ["Who is asked?", "Question kept"],
    ["Who answers?", "Question kept"],
  ] as const) {
    await page.locator("main textarea:focus, main input:focus").waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
    await hears(page, kept);
  }
  await page.keyboard.press("Escape");
  await page.locator("[role=tree] [data-row]:focus").waitFor();
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(async () =>
      (await heard(page)).some((words) => /^1\.\d, in Getting involved$/.test(words)),
    )
    .toBe(true);
  await page.locator("[role=tree] :focus").waitFor();
});

declare const heardHere: string[];
