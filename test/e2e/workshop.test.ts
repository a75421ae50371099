import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { addWorkshop, cursorOn, openNewWorkshop } from "./steps/workshops.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** The worked example in a window: its contact list is what people are invited from. */
async function openSample() {
  const window = await openWindow({
    file: writeSample(join(folderForTest(), "Sample.soundings")),
  });
  onTestFinished(window.close);
  await window.page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  return window;
}

const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name });
const table = (page: Page, name: string) => page.getByRole("region", { name });
const cells = (page: Page, name: string, label: string) =>
  table(page, name)
    .getByRole("textbox", { name: label })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

test("a facilitator prepares a series and runs one of its workshops, by keys alone", async () => {
  const { page, expectAllWell } = await openSample();
  const { keyboard } = page;

  // 1: the list, from anywhere; two workshops, each with its row under the cursor.
  await keyboard.press("Control+k");
  await keyboard.type("Workshops");
  await page.getByRole("option", { name: "Workshops" }).first().waitFor();
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "Workshops", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Add a workshop" }).waitFor();
  await addWorkshop(page, "Both together", "The hall");
  await addWorkshop(page, "Providers");

  // 2: in order, and the first feeds into the second.
  await keyboard.press("Alt+ArrowUp");
  const titles = () => page.locator("main tbody [data-row]").allTextContents();
  await expect.poll(async () => (await titles()).slice(-2)).toEqual(["Providers", "Both together"]);
  await cursorOn(page, "button", "Providers");
  await page.getByLabel("Providers feeds into").focus();
  await keyboard.type("Both");
  await expect
    .poll(() => page.getByLabel("Providers feeds into").locator("option:checked").textContent())
    .toBe("Both together");

  // 3: open; what it takes up is there; times as people write them.
  await page.getByRole("button", { name: "Both together", exact: true }).focus();
  await keyboard.press("Enter");
  await cursorOn(page, "textbox", "Title");
  await page.getByRole("button", { name: "Providers", exact: true }).waitFor();
  await page.getByLabel("Begins").focus();
  await keyboard.type("9.30");
  await page.getByLabel("Ends").focus();
  await keyboard.type("1130");

  // 4: the agenda: minutes, title, Enter, and on; times follow.
  await page.getByLabel("Minutes", { exact: true }).focus();
  for (const [minutes, title] of [
    ["15", "Welcome"],
    ["60", "Proposals"],
    ["20", "Tea"],
  ] as const) {
    await keyboard.type(minutes);
    await keyboard.press("Tab");
    await keyboard.type(title);
    await keyboard.press("Enter");
    await table(page, "Agenda, a table").getByText(title, { exact: true }).waitFor();
    await cursorOn(page, "spinbutton", "Minutes");
  }
  await page.getByText("1 h 35 min planned, over at 11:05: 25 min free before 11:30").waitFor();
  await page.getByRole("textbox", { name: "Title, agenda item 3" }).focus();
  await keyboard.press("Alt+ArrowUp");
  await cursorOn(page, "textbox", "Title, agenda item 2");
  expect(await cells(page, "Agenda, a table", "Title, ")).toEqual(["Welcome", "Tea", "Proposals"]);
  const time = page.getByRole("textbox", { name: "Time, agenda item 3" });
  await expect.poll(() => time.getAttribute("placeholder")).toBe("10:05");

  // 5: everybody of a stratum is invited at once.
  await keyboard.press("Alt+2");
  await cursorOn(page, "combobox", "Who has arrived");
  await keyboard.press("Alt+i");
  await page.getByRole("dialog", { name: "Invite to Both together" }).waitFor();
  await keyboard.type("voluntary");
  await keyboard.press("Enter");
  await keyboard.press("Control+Enter");
  await page.getByText("6 invited · 0 came").waitFor();
  await cursorOn(page, "combobox", "Who has arrived");

  // 6: at the door: somebody invited, somebody new, and a tick in the list.
  await keyboard.type("ngage");
  await page.getByRole("option", { name: "NGAGE" }).first().waitFor();
  await keyboard.press("Enter");
  await page.getByText("6 invited · 1 came").waitFor();
  await keyboard.type("Jo Bloggs, Village hall, vol");
  await page.getByRole("option", { name: /Jo Bloggs.*Village hall · Voluntary/ }).waitFor();
  await keyboard.press("Enter");
  await page.getByText("6 invited · 2 came · 1 of them not invited").waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Space");
  await page.getByText("6 invited · 3 came · 1 of them not invited").waitFor();

  // 7: people who are counted and not listed are present as well.
  const counted = page.getByRole("spinbutton", { name: "Counted, not listed: LSP partners" });
  await counted.focus();
  await keyboard.type("12");
  await tab(page, "People 15 present").waitFor();

  // 8: what is said, with who said it by code.
  await keyboard.press("Alt+3");
  await cursorOn(page, "textbox", "New note");
  await typeNote(page, '"Where is the feedback?"');
  await keyboard.press("Alt+b");
  await typeNote(page, "Too many initials");
  await keyboard.press("Alt+s");
  await page.getByRole("dialog", { name: "Who said it" }).waitFor();
  await keyboard.type("ngage");
  await keyboard.press("Enter");
  await cursorOn(page, "textbox", "New note");
  await page.getByRole("region", { name: "New note" }).getByText("R13").waitFor();
  await typeNote(page, "Over-consulted and under-consulted");
  await page.getByText("3 notes in this workshop").waitFor();
  expect(await notesShown(page).allInnerTexts()).toEqual([
    expect.stringMatching(/Quotation\s+Where is the feedback\?/),
    expect.stringMatching(/Barrier\s+Too many initials/),
    expect.stringMatching(/Point · R13\s+Over-consulted/),
  ]);
  await page.getByRole("region", { name: "New note" }).getByText("Speaker not noted").waitFor();

  // 9: mind the gap: Enter makes the next row, which can be moved, deleted and brought back.
  await keyboard.press("Alt+4");
  await keyboard.press("Enter");
  await cursorOn(page, "textbox", "Vision, gap 1");
  for (const words of ["Heard in time", "Asked late", "No answer"]) {
    await keyboard.type(words);
    await keyboard.press("Tab");
  }
  await keyboard.type("A calendar");
  await keyboard.press("Enter");
  await cursorOn(page, "textbox", "Vision, gap 2");
  await keyboard.type("Plain words");
  await keyboard.press("Alt+ArrowUp");
  await cursorOn(page, "textbox", "Vision, gap 1");
  const visions = () => cells(page, "Mind the gap, a table", "Vision, ");
  expect(await visions()).toEqual(["Plain words", "Heard in time"]);
  await keyboard.press("Alt+Delete");
  await expect.poll(visions).toEqual(["Heard in time"]);
  await keyboard.press("Control+z");
  await expect.poll(visions).toEqual(["Plain words", "Heard in time"]);

  // 10: what was agreed, in order.
  await keyboard.press("Alt+6");
  await cursorOn(page, "textbox", "New priority");
  for (const words of ["A calendar of consultations", "Plain words in every paper"]) {
    await keyboard.type(words);
    await keyboard.press("Enter");
    await table(page, "Priorities, a table").getByText(words).waitFor();
    await cursorOn(page, "textbox", "New priority");
  }
  await page.getByRole("textbox", { name: "How it was agreed, priority 1" }).focus();
  await keyboard.type("By consensus");
  await saved(page);
  await tab(page, "Agreed 2").waitFor();

  // The list says the same.
  await goTo(page, "Workshops");
  const row = page.getByRole("row", { name: "Both together The hall" });
  await expect
    .poll(() => row.getByRole("cell").allInnerTexts())
    .toEqual([expect.any(String), "", "6", "15", "0", "3", expect.any(String), "×"]);
  expectAllWell();
});

test("a note of a workshop is found in Evidence, opens in its workshop, and becomes evidence", async () => {
  const { page, expectAllWell } = await openSample();
  await openNewWorkshop(page, "In the hall");
  await page.keyboard.press("Alt+3");
  await cursorOn(page, "textbox", "New note");
  await typeNote(page, "Nobody in the hall had seen the calendar");
  await typeNote(page, "A second word");
  await saved(page);

  await goTo(page, "Evidence");
  await page.getByLabel("Interview or workshop").selectOption({ label: "In the hall" });
  const found = page.getByRole("option", { name: "Nobody in the hall" });
  await found.waitFor();
  await expect.poll(() => page.locator("[role=listbox] [role=option]").count()).toBe(2);
  await page.getByRole("button", { name: /Workshop.*In the hall/ }).waitFor();
  await found.click();
  await page.keyboard.press("f");
  await page.getByRole("dialog", { name: "Add 1 note to a key message" }).waitFor();
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("1 note added as evidence").waitFor();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Nobody in the hall had seen");
  const line = page.getByRole("dialog").getByRole("option", { name: "Nobody in the hall" });
  await line.waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "In the hall", level: 1 }).waitFor();
  await notesShown(page)
    .filter({ hasText: "Nobody in the hall" })
    .and(page.locator(":focus"))
    .waitFor();
  expectAllWell();
});

test("what is off the record in a workshop looks so, stays out of the report, and is deleted with an offer to undo", async () => {
  const { page, expectAllWell } = await openSample();
  await openNewWorkshop(page, "In the hall");
  await page.keyboard.press("Alt+3");
  await cursorOn(page, "textbox", "New note");
  await page.keyboard.press("Alt+o");
  await typeNote(page, "Two families run the forum");
  const note = notesShown(page).filter({ hasText: "Two families" });
  await note.getByText("Never leaves this file").waitFor();
  await page.getByRole("textbox", { name: "New note, off the record" }).waitFor();
  await saved(page);

  await goTo(page, "Evidence");
  await page.keyboard.press("/");
  await page.keyboard.type("families run");
  const line = page.getByRole("option", { name: "Two families" });
  await line.getByText("Never leaves this file").waitFor();
  await line.click();
  await page.keyboard.press("f");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("1 note added as evidence").waitFor();
  await goTo(page, "Report");
  await page.locator("main article, main section").first().waitFor();
  expect(await page.locator("main").textContent()).not.toContain("Two families");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("In the hall");
  await page.getByRole("option", { name: /^In the hall/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+3");
  await note.focus();
  await page.keyboard.press("Delete");
  await note.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await note.waitFor();
  expectAllWell();
});

test("priorities are taken from a round's result, and its round stands beside them", async () => {
  const { page, expectAllWell } = await openSample();
  await goTo(page, "Workshops");
  await page.locator("main tbody [data-row]").first().press("Enter");
  await page.getByRole("tablist", { name: "Parts of the workshop" }).waitFor();
  await page.keyboard.press("Alt+6");
  await cursorOn(page, "textbox", "New priority");
  const priorities = () => cells(page, "Priorities, a table", "Priority, ");
  // All that the newest round puts first is on the list: one of it goes, and comes back from the round.
  const all = await priorities();
  await page
    .getByRole("textbox", { name: /^Priority, / })
    .last()
    .focus();
  await page.keyboard.press("Alt+Delete");
  await expect.poll(async () => (await priorities()).length).toBe(all.length - 1);
  const before = await priorities();
  const put = page.getByRole("button", { name: /^Put \d+ on the list/ });
  const count = Number(/\d+/.exec((await put.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await page.keyboard.press("Alt+p");
  await expect.poll(async () => (await priorities()).length).toBe(before.length + count);
  const rounds = page.getByRole("combobox", { name: /^Round, priority/ });
  await expect
    .poll(() => rounds.last().locator("option:checked").textContent())
    .toMatch(/^Round 3/);
  expect((await priorities()).slice(0, before.length)).toEqual(before);
  expectAllWell();
});
