import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { views } from "../../renderer/screens/Analysis/views.ts";
import { fillLarge } from "../bench/largeFile.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

const size = { interviews: 60, notes: 400, tagsPerNote: 2, themes: 70 };

async function openLarge(): Promise<Page> {
  const file = join(folderForTest(), "Large.soundings");
  makeDiagnostic(file, createTestMachine(), fillLarge(size));
  const window = await openWindow({ file });
  onTestFinished(async () => {
    window.expectAllWell();
    await window.close();
  });
  await goTo(window.page, "Analysis");
  return window.page;
}

/** The cell with the focus, by the place that it says it has. */
const place = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest("td");
    const [row, column] = [cell?.parentElement, cell];
    return [row?.getAttribute("aria-rowindex"), column?.getAttribute("aria-colindex")].map(Number);
  });

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** Whether the cell with the focus is in sight: not beneath the headings, nor off the screen. */
const isInSight = (page: Page) =>
  page.waitForFunction(() => {
    const cell = document.activeElement;
    const { left, top, width, height } = cell?.getBoundingClientRect() ?? new DOMRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && cell?.contains(found) === true;
  });

test.each([
  { view: "coverage", name: "Coverage", least: 64 },
  { view: "together", name: "Themes", least: 70 },
])(
  "of a large table, $view, what is in sight is drawn, and the keys reach every cell",
  async (each) => {
    const page = await openLarge();
    await press(page, `Alt+${views.findIndex(({ view }) => view === each.view) + 1}`);
    const table = page.getByRole("table", { name: each.name });
    const first = table.locator('tr[aria-rowindex="2"] td[aria-colindex="2"] [data-cell]');
    await first.focus();
    const [rows, columns] = await Promise.all(
      ["aria-rowcount", "aria-colcount"].map(async (name) =>
        Number(await table.getAttribute(name)),
      ),
    );
    if (!rows || !columns) throw new Error("the table does not say how large it is");
    expect(Math.min(rows, columns)).toBeGreaterThan(60);
    const expectFew = async () => {
      const drawn = await table.locator("[data-cell]").count();
      expect(drawn).toBeGreaterThan(100);
      expect(drawn).toBeLessThan(((rows - 1) * (columns - 1)) / 2);
      expect(await table.locator('[data-cell][tabindex="0"]').count()).toBe(1);
    };
    await expectFew();

    await press(page, "ArrowRight", columns - 2);
    expect(await place(page)).toEqual([2, columns]);
    await isInSight(page);
    await press(page, "End");
    expect(await place(page)).toEqual([rows, columns]);
    await isInSight(page);
    await expectFew();
    await press(page, "ArrowUp", rows - 3);
    await press(page, "ArrowLeft", columns - 5);
    expect(await place(page)).toEqual([3, 5]);
    await isInSight(page);
    // What is scrolled out of sight keeps the focus, and its neighbours are next to it.
    await page.mouse.move(900, 600);
    await page.mouse.wheel(3_000, 3_000);
    await page.waitForFunction(
      () => (document.activeElement?.getBoundingClientRect().bottom ?? 0) < 0,
    );
    await press(page, "ArrowDown");
    expect(await place(page)).toEqual([4, 5]);
    await isInSight(page);
    await press(page, "Home");
    expect(await place(page)).toEqual([2, 5]);
    await expectFew();
    expect(await findViolations(page)).toEqual([]);
  },
);

test("of the grid in Evidence the rows in sight are drawn, and the keys reach each", async () => {
  const page = await openLarge();
  await goTo(page, "Evidence");
  await page.getByRole("button", { name: "Theme × stratum" }).click();
  const table = page.getByRole("table");
  await table.locator('tr[aria-rowindex="2"] td[aria-colindex="2"] [data-cell]').focus();
  const rows = size.themes + 1;
  expect(await table.getAttribute("aria-rowcount")).toBe(String(rows));
  const expectFew = async () =>
    expect(await table.locator("[data-row]").count()).toBeLessThan(rows * 0.7);
  await expectFew();
  await press(page, "End");
  expect(await place(page)).toEqual([rows, 2]);
  await isInSight(page);
  await expectFew();
  await press(page, "ArrowUp", 30);
  expect(await place(page)).toEqual([rows - 30, 2]);
  await isInSight(page);
  // Whoever comes back from the notes behind a cell stands on it again.
  await press(page, "Enter");
  await page.getByRole("button", { name: "List", pressed: true }).waitFor();
  await page.goBack();
  await page.waitForFunction(
    (row) => document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") === row,
    String(rows - 30),
  );
  await isInSight(page);
  await expectFew();
});

const listed = [
  { name: "saturation", column: 3, rows: size.interviews + 1 },
  { name: "contrast", column: 2, rows: size.themes + 1 },
] as const;
test.each(listed)(
  "of the rows of $name those in sight are drawn, and the keys reach each",
  async ({ name, column, rows }) => {
    const page = await openLarge();
    await press(page, `Alt+${views.findIndex(({ view }) => view === name) + 1}`);
    const table = page.getByRole("table");
    const first = `tr[aria-rowindex="2"] td[aria-colindex="${column}"] [data-cell]`;
    await table.locator(first).focus();
    const expectFew = async () =>
      expect(await table.locator("[data-row]").count()).toBeLessThan(rows * 0.7);
    await expectFew();
    await press(page, "End");
    expect((await place(page))[0]).toBe(rows);
    await isInSight(page);
    await expectFew();
    const across = (await place(page))[1];
    await press(page, "ArrowUp", rows - 3);
    expect(await place(page)).toEqual([3, across]);
    await isInSight(page);
  },
);
