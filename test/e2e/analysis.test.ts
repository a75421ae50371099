import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openAnalysis() {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "Sample.soundings")) });
  onTestFinished(window.close);
  await goTo(window.page, "Analysis");
  await here(window.page).waitFor();
  return { window, page: window.page };
}
/** The figure with the focus. */
const here = (page: Page) => page.locator("main [data-cell]:focus");
const figure = async (page: Page) => {
  const label = (await here(page).getAttribute("aria-label")) ?? "";
  return Number(/: ([\d,]+)/.exec(label)?.[1]?.replace(",", ""));
};
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("each table is walked by the arrows, and its figures open exactly their notes", async () => {
  const { window, page } = await openAnalysis();
  await press(page, "b");
  await page.getByRole("button", { name: "By notes", pressed: true }).waitFor();
  for (const [key, steps] of [
    ["Alt+1", ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]],
    ["Alt+2", ["ArrowDown", "ArrowRight"]],
    ["Alt+3", [...Array.from({ length: 9 }, () => "ArrowDown"), "ArrowRight"]],
    ["Alt+4", ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]],
    ["Alt+6", ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]],
  ] as const) {
    await press(page, key);
    await page.locator('main [data-cell][tabindex="0"]').focus();
    await press(page, ...steps);
    const count = await figure(page);
    const cell = await here(page).getAttribute("data-cell");
    expect(count).toBeGreaterThan(0);
    await press(page, "Enter");
    await page.getByRole("heading", { name: "Evidence", level: 1 }).waitFor();
    await page.getByText(new RegExp(`^${count} of \\d+ notes$`)).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Analysis", level: 1 }).waitFor();
    await page.locator(`main [data-cell="${cell}"]:focus`).waitFor();
  }
  window.expectAllWell();
});

test("coverage says who was not asked yet, by code", async () => {
  const { window, page } = await openAnalysis();
  await press(page, "Alt+5");
  const missing = page.getByRole("button", { name: /^1\.1: \d+ respondents not asked yet$/ });
  const count = Number(await missing.textContent());
  await missing.press("Enter");
  const dialog = page.getByRole("dialog", { name: "1.1 not asked yet" });
  const codes = (await dialog.getByRole("definition").allTextContents()).join(", ").split(", ");
  expect(codes).toHaveLength(count);
  for (const code of codes) expect(code).toMatch(/^R\d+$/);
  await press(page, "Escape");
  await dialog.waitFor({ state: "detached" });
  window.expectAllWell();
});

test("contrast puts what strata said side by side, and a table goes to the clipboard", async () => {
  const { window, page } = await openAnalysis();
  await press(page, "c");
  await page.getByText("Copied, without what is off the record").waitFor();
  await press(page, "Alt+8");
  const first = page.locator('main [data-cell$="name"]').first();
  const name = (await first.textContent()) ?? "";
  await first.press("Enter");
  const said = page.getByRole("region", { name: `What was said: ${name}` });
  await said.getByRole("listitem").first().waitFor();
  expect(await said.getByRole("heading", { level: 3 }).count()).toBe(3);
  await press(page, "Escape");
  await said.waitFor({ state: "detached" });

  await goTo(page, "Evidence");
  const search = page.getByRole("searchbox", { name: "Find in notes" });
  await search.focus();
  await press(page, "Control+v");
  expect(await search.inputValue()).toMatch(/^Theme\t?.*LSP partners.*All interviews/);
  window.expectAllWell();
});
