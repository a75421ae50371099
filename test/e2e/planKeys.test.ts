import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { saved } from "./steps/diagnostic.ts";
import { cellHere, columnOf, goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openPlan(file: string) {
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await goToActions(window.page);
  return { window, page: window.page };
}

test("a small plan is written with the keyboard alone", async () => {
  const { window, page } = await openPlan(writeNew(join(folderForTest(), "Plan.soundings")));
  await page.getByRole("button", { name: "Import a plan" }).and(page.locator(":focus")).waitFor();
  await press(page, "Tab", "Enter");
  await page.keyboard.type("Support local groups");
  await press(page, "Enter");
  await cellHere(page).filter({ hasText: "Support local groups" }).waitFor();

  await press(page, "Control+Shift+Enter");
  await columnOf(page, "Task").first().and(cellHere(page)).waitFor();
  await page.keyboard.type("Open the town hall");
  await press(page, "Tab");
  await page.keyboard.type("Rooms free in the evening");
  await press(page, "Tab");
  await page.keyboard.type("Jan '13");
  // Before the cell is left, it says how the date was understood.
  await page.getByText("by 31 January 2013").waitFor();
  await press(page, "Tab", "Tab");
  await page.keyboard.type("Within existing budgets");
  await page.getByLabel("Funding").waitFor();
  await press(page, "Tab");
  // Along the row without stopping: what is typed next belongs to the next column.
  await page.keyboard.type("Found a room");
  await press(page, "Tab");
  await page.keyboard.type("Policy Officer; CVS");
  await press(page, "Enter");
  await saved(page);
  // Typed faster than it came back, it is one output all the same.
  expect(await columnOf(page, "Output").allInnerTexts()).toEqual(["Rooms free in the evening"]);
  // What is wanting is told anew once the list is back.
  await expect.poll(() => columnOf(page, "Lead").allInnerTexts()).toEqual(["Policy Officer; CVS"]);
  expect(await columnOf(page, "Milestones").allInnerTexts()).toEqual(["Found a room"]);
  expect(await page.getByText("No budget").count()).toBe(0);

  await press(page, "Control+Enter");
  await columnOf(page, "Output").nth(1).and(cellHere(page)).waitFor();
  await page.keyboard.type("A key for each group");
  await press(page, "Enter");
  await columnOf(page, "Output").filter({ hasText: "A key for each group" }).waitFor();
  await press(page, "Alt+ArrowUp");
  await expect
    .poll(() => columnOf(page, "Output").allInnerTexts())
    .toEqual(["A key for each group", "Rooms free in the evening"]);

  // What is typed takes the place of the words; Escape brings them back.
  await page.keyboard.type("Something else");
  await saved(page);
  await press(page, "Escape");
  await cellHere(page).filter({ hasText: "A key for each group" }).waitFor();
  await press(page, "Delete");
  await page.getByRole("status").getByText("Cleared in 1 row").waitFor();
  await press(page, "Control+z");
  await cellHere(page).filter({ hasText: "A key for each group" }).waitFor();

  await page.reload();
  await page.getByRole("grid", { name: "Action plan" }).waitFor();
  expect(await columnOf(page, "Output").allInnerTexts()).toEqual([
    "A key for each group",
    "Rooms free in the evening",
  ]);
  window.expectAllWell();
});

test("what wants looking at narrows the table and goes away when it is mended", async () => {
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms", "Keys"]);
  const { page } = await openPlan(file);
  await page.getByRole("button", { name: "2 no lead" }).press("Enter");
  await columnOf(page, "Lead").first().and(cellHere(page)).waitFor();
  await page.keyboard.type("Policy Officer");
  await press(page, "Enter");
  await page.getByRole("button", { name: "1 no lead" }).waitFor();
  await expect.poll(() => columnOf(page, "Output").allInnerTexts()).toEqual(["Keys"]);
  await page.keyboard.type("CVS");
  await press(page, "Enter");
  await expect.poll(() => columnOf(page, "Output").allInnerTexts()).toEqual(["Rooms", "Keys"]);
  expect(await page.getByRole("button", { name: /no lead/ }).count()).toBe(0);
});

test("where the money stands is chosen beneath the resources, and Tab goes on along the row", async () => {
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms"]);
  const { window, page } = await openPlan(file);
  const resources = columnOf(page, "Resources").first();
  await page.keyboard.press("Control+Home");
  await press(page, "ArrowDown", "Tab", "Tab", "Tab", "Tab", "Tab");
  await resources.and(cellHere(page)).waitFor();
  await page.keyboard.type("500");
  await press(page, "Alt+ArrowDown");
  const funding = page.getByRole("combobox", { name: "Funding" });
  await funding.and(page.locator(":focus")).waitFor();
  await press(page, "ArrowDown");
  await expect.poll(() => funding.inputValue()).not.toBe("");
  await press(page, "Tab");
  await columnOf(page, "Milestones").first().and(cellHere(page)).waitFor();
  await saved(page);
  await expect.poll(() => resources.textContent()).toMatch(/500/);
  window.expectAllWell();
});

test("Escape, then Tab, leaves the table", async () => {
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms"]);
  const { page } = await openPlan(file);
  const grid = page.getByRole("grid", { name: "Action plan" });
  await grid.and(page.locator(":focus")).waitFor();
  await press(page, "Tab");
  expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
  await press(page, "Escape", "Shift+Tab");
  await page
    .getByRole("button", { name: /Details/ })
    .and(page.locator(":focus"))
    .waitFor();
});
