import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openBudget(file: string) {
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await goTo(window.page, "Action plan");
  await press(window.page, "Alt+4");
  await window.page.getByRole("table", { name: "Budget" }).waitFor();
  return { window, page: window.page };
}

const cells = (page: Page, name: string) =>
  page.getByRole("textbox", { name: new RegExp(`^${name}, line \\d`) });
const sum = (page: Page) => page.locator("tfoot td").filter({ hasText: "£" }).textContent();
const items = (page: Page) =>
  cells(page, "Item").evaluateAll((fields) =>
    fields.map((field) => (field as HTMLTextAreaElement).value),
  );

test("the budget of Redcar and Cleveland adds up to £9,150, and to more when a price goes up", async () => {
  const file = join(folderForTest(), "Redcar.soundings");
  const { window, page } = await openBudget(writeSample(file, createTestMachine(), "redcar-2007"));
  await cells(page, "Item").first().and(page.locator(":focus")).waitFor();
  expect(await sum(page)).toBe("£9,150");
  await press(page, "Tab", "Control+a");
  await page.keyboard.type("£262.50");
  await expect.poll(() => sum(page)).toBe("£9,237.50");
  await press(page, "Control+a");
  await page.keyboard.type("about 250");
  await page.getByText(/Not saved: “about 250” is not a sum of money/).waitFor();
  await press(page, "Control+a");
  await page.keyboard.type("250");
  await expect.poll(() => sum(page)).toBe("£9,150");
  window.expectAllWell();
});

test("a budget is typed as in a spreadsheet, with the keyboard alone", async () => {
  const { window, page } = await openBudget(writeNew(join(folderForTest(), "New.soundings")));
  const fresh = page.getByRole("textbox", { name: "Item, new line" });
  await fresh.and(page.locator(":focus")).waitFor();
  const lines = [
    ["Venues", "£100", "15"],
    ["Translation", "12.50", "4"],
    ["Leaflets", "1,000", ""],
  ] as const;
  for (const [item, cost, quantity] of lines) {
    await page.keyboard.type(item);
    await press(page, "Tab");
    await page.keyboard.type(cost);
    await press(page, "Tab");
    await page.keyboard.type(quantity);
    await press(page, "Enter");
    await fresh.and(page.locator(":focus")).waitFor();
  }
  await expect.poll(() => items(page)).toEqual(["Venues", "Translation", "Leaflets"]);
  expect(await sum(page)).toBe("£2,550");

  // From the last line, Enter leads on to the new one; a line typed and left is kept.
  await press(page, "ArrowUp", "Enter");
  await fresh.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Crèche");
  await press(page, "Shift+Enter", "Alt+ArrowUp");
  await expect.poll(() => items(page)).toEqual(["Venues", "Leaflets", "Translation", "Crèche"]);
  await cells(page, "Item").nth(1).and(page.locator(":focus")).waitFor();
  await press(page, "Alt+Delete");
  await expect.poll(() => items(page)).toEqual(["Venues", "Translation", "Crèche"]);
  await page.getByRole("status").getByText("Budget line deleted").waitFor();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect.poll(() => items(page)).toEqual(["Venues", "Leaflets", "Translation", "Crèche"]);
  await saved(page);
  window.expectAllWell();
});
