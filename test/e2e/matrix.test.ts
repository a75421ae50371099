import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { writeMatrix } from "../tools/matrix.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openMatrix(file = writeSample(join(folderForTest(), "Sample.soundings"))) {
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Analysis");
  await page.locator("main [data-cell]:focus").waitFor();
  await page.keyboard.press("Alt+9");
  const grid = page.getByRole("grid", { name: "Framework matrix" });
  await grid.focus();
  return { window, page, grid };
}
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
/** The cell that the keys act on, as a screen reader is told of it. */
const active = (page: Page) => page.locator('main td[data-active="true"]');
const writtenOf = async (page: Page) => {
  const words = await page.getByText(/^\d+ of \d+ cells written/).textContent();
  return (words?.match(/\d+/g) ?? []).map(Number);
};

test("by keyboard alone a cell is found, written, and rests on notes; then the next one", async () => {
  const { window, page, grid } = await openMatrix();
  const [written = 0, of] = await writtenOf(page);
  await press(page, "n");
  await page.locator('td[data-active="true"][data-state="to-write"]').waitFor();
  expect(await grid.getAttribute("aria-activedescendant")).toBe(
    await active(page).getAttribute("id"),
  );
  await press(page, "Enter");
  const box = page.getByRole("textbox", { name: "Summary" });
  await box.waitFor();
  await page.locator("textarea:focus").waitFor();
  await page.keyboard.type("In short:");
  await press(page, "F6");
  const notes = page.getByRole("listbox", { name: "Notes of this cell" });
  await page.locator('[role="listbox"]:focus').waitFor();
  const first = notes.getByRole("option").first();
  expect(await first.getAttribute("aria-selected")).toBe("false");
  await press(page, "w");
  await notes.locator('[role="option"][aria-selected="true"]').waitFor();
  expect(await box.inputValue()).toMatch(/^In short: ./);
  await active(page)
    .getByText(/^Rests on /)
    .waitFor();
  expect(await writtenOf(page)).toEqual([written + 1, of]);
  await press(page, " ");
  await notes.locator('[role="option"][aria-selected="false"]').first().waitFor();
  await press(page, " ");
  await notes.locator('[role="option"][aria-selected="true"]').waitFor();

  // On to the next without leaving the words.
  const before = await active(page).getAttribute("id");
  await press(page, "F6");
  await page.locator("textarea:focus").waitFor();
  await press(page, "Alt+n");
  await page.locator(`td[data-active="true"]:not(#${before})`).waitFor();
  await page.locator("textarea:focus").waitFor();
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "");
  await press(page, "Escape");
  await page.locator('[role="grid"]:focus').waitFor();
  expect(await page.getByRole("textbox", { name: "Summary" }).count()).toBe(0);

  // Undo takes back the tick, that it was taken off, the words put in, the tick before, and what was typed.
  const undone = () =>
    page.waitForResponse((response) => /history\.undo/.test(response.request().postData() ?? ""));
  for (let step = 0; step < 5; step++) await Promise.all([undone(), press(page, "Control+z")]);
  await page.getByText(`${written} of ${of} cells written`).waitFor();
  window.expectAllWell();
});

test("only what is on the screen is drawn, and the last cell is reached", async () => {
  const { window, page, grid } = await openMatrix();
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  const columns = Number(await grid.getAttribute("aria-colcount"));
  await page.getByRole("combobox", { name: "Themes across" }).selectOption("All themes");
  await page.locator('[role="grid"][aria-colcount="31"]').waitFor();
  expect(columns).toBeLessThan(31);
  // 25 respondents in three groups beneath the head.
  expect(rows).toBe(29);
  const drawn = () => page.locator("main td[data-at]").count();
  expect(await drawn()).toBeLessThan(120);
  await grid.focus();
  await press(page, "Control+End");
  const last = page.locator('td[data-active="true"][aria-colindex="31"]');
  await last.waitFor();
  const box = await last.boundingBox();
  expect(box && box.x + box.width).toBeLessThanOrEqual(1440);
  expect(box && box.y + box.height).toBeLessThanOrEqual(900);
  expect(await drawn()).toBeLessThan(120);
  await press(page, "Control+Home");
  await page.locator('td[data-active="true"][aria-colindex="2"]').waitFor();
  window.expectAllWell();
});

test("strata stand down the side, picked themes across, and what is off the record says so", async () => {
  const { window, page, grid } = await openMatrix();
  await press(page, "s");
  await page.locator('[role="grid"][aria-rowcount="4"]').waitFor();
  await press(page, "t");
  const dialog = page.getByRole("dialog", { name: "Themes across" });
  await dialog.getByRole("checkbox", { name: "Vision and strategy" }).press(" ");
  await press(page, "Escape");
  await page.locator('[role="grid"][aria-colcount="7"]').waitFor();
  expect(await grid.getByRole("columnheader").nth(1).textContent()).toBe("Working together");

  // A summary that rests on a note that is then put off the record never leaves the file.
  await page.locator('td[data-state="written"]').first().click();
  const notes = page.getByRole("listbox", { name: "Notes of this cell" });
  await notes.focus();
  await notes.locator('[aria-selected="true"]').first().click();
  await press(page, "Enter");
  await page.locator("[data-note]:focus").waitFor();
  await press(page, "o");
  await page.getByText("Never leaves this file").first().waitFor();
  await goTo(page, "Analysis");
  await page.locator("td").getByText("Never leaves this file").waitFor();
  await page.getByText(/this summary never leaves this file/).waitFor();
  window.expectAllWell();
});

test("words put into a summary that is written go to its end", async () => {
  const { window, page } = await openMatrix();
  await page.locator('td[data-state="written"]').first().click();
  await page.locator("textarea:focus").waitFor();
  const box = page.getByRole("textbox", { name: "Summary" });
  const before = await box.inputValue();
  expect(before.length).toBeGreaterThan(20);
  await page.keyboard.type(" Indeed.");
  expect(await box.inputValue()).toBe(`${before} Indeed.`);
  await press(page, "Escape", "Enter");
  await page.locator("textarea:focus").waitFor();
  await press(page, "F6");
  await page.locator('[role="listbox"]:focus').waitFor();
  await press(page, "w");
  await expect
    .poll(() => box.inputValue())
    .toMatch(new RegExp(`^.{${before.length}} Indeed\\. .`, "s"));
  window.expectAllWell();
});

test("a cell lists all its notes, however many, and says who goes with a stratum that is deleted", async () => {
  const file = writeNew(join(folderForTest(), "Many.soundings"));
  const backend = createBackend(file, createTestMachine());
  const { rows, trust, strata } = writeMatrix(backend, [{ stratum: 0 }, { stratum: 0 }]);
  const { interviewId, person } = rows[0] as (typeof rows)[number];
  const said = { interviewId, speakerId: person.id, themes: [{ id: trust }] };
  for (let i = 0; i < 1_005; i++) backend.call("note.add", { ...said, text: `Said ${i}` });
  const stratumId = strata[0]?.id ?? "";
  backend.call("summary.set", { themeId: trust, stratumId, text: "All of them" });
  backend.close();

  const { window, page } = await openMatrix(file);
  await page.locator('td[data-state="written"]').first().click();
  await page.getByText("1,006 notes").waitFor();
  const notes = page.getByRole("listbox", { name: "Notes of this cell" });
  await notes.focus();
  await press(page, "End");
  const last = notes.getByRole("option", { name: /Said 1004/ });
  await last.waitFor();
  await press(page, " ");
  await notes.locator('[aria-selected="true"]').getByText("Said 1004").waitFor();
  expect(await page.getByText("No longer of this cell").count()).toBe(0);

  await goTo(page, "Overview");
  await page.getByRole("button", { name: `Delete stratum ${strata[0]?.name}` }).press("Enter");
  await page
    .getByRole("status")
    .getByText(
      /deleted; 2 stakeholders without a stratum now; 1 summary in the framework matrix deleted too/,
    )
    .waitFor();
  await goTo(page, "Stakeholders");
  await page.locator("main [data-row]:focus").getByText("R01").waitFor();
  await press(page, "Delete");
  await page
    .getByRole("status")
    .getByText(/^R01 deleted; what they said stays, .*; 2 summaries in the framework matrix/)
    .waitFor();
  window.expectAllWell();
});
