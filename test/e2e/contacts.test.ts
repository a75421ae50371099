import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openList(write: (file: string) => string) {
  const window = await openWindow({ file: write(join(folderForTest(), "List.soundings")) });
  onTestFinished(window.close);
  await goTo(window.page, "Stakeholders");
  return { window, page: window.page };
}
const rowsOf = (page: Page) => page.locator("main tbody tr:has([data-row])");
const summary = (page: Page) => page.locator("main summary").filter({ hasText: "Sample frame" });

test("a contact list is imported by keys, with its strata, as one step", async () => {
  const { window, page } = await openList(writeNew);
  // As an older spreadsheet writes it: Windows-1252, with semicolons.
  const words =
    "Name;Organisation;Sector;E-mail;Referred by\r\nZoë Grant;Café;LSP partners;z@x.org;\r\nBen;=Youth;Young people;;zoe  grant\r\nben;=youth;;b@x.org;\r\n";
  writeFileSync(join(window.home, "contacts.csv"), Buffer.from(words, "latin1"));
  await page.getByRole("button", { name: "Import a contact list" }).waitFor();
  await page.keyboard.press("i");
  const dialog = page.getByRole("dialog", { name: "Import contacts" });
  await dialog.waitFor();
  await page.keyboard.press("Enter");
  const table = page.getByRole("dialog", { name: "Choose a table" });
  await table.getByRole("button", { name: "contacts.csv" }).press("Enter");
  await dialog.getByText("2 people will be added, 1 row will fill in what is blank.").waitFor();
  await dialog.getByText("1 stratum is not in the sample frame: Young people (1)").waitFor();
  await dialog.getByRole("cell", { name: "Zoë Grant" }).waitFor();
  await dialog.getByText("One by one").press("Enter");
  await dialog.getByText("Row 4: ben, =youth, as in row 3").waitFor();
  expect(await findViolations(page)).toEqual([]);
  // Nothing is there before it is confirmed.
  expect(await rowsOf(page).count()).toBe(0);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("status").getByText("2 stakeholders added").waitFor();
  const ben = rowsOf(page).filter({ hasText: "=Youth" });
  await ben.getByText("Referred by R01").waitFor();
  await ben.getByText("Young people").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "Add the first" }).waitFor();
  window.expectAllWell();
});

test("a file whose headings are not known asks which column is which", async () => {
  const { window, page } = await openList(writeNew);
  writeFileSync(join(window.home, "list.csv"), "Ann,Grays Forum\nBen,Tilbury Forum\n");
  await page.getByRole("button", { name: "Import a contact list" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import contacts" });
  await dialog.getByRole("button", { name: "Choose a CSV or Excel file" }).press("Enter");
  const table = page.getByRole("dialog", { name: "Choose a table" });
  await table.getByRole("button", { name: "list.csv" }).press("Enter");
  await dialog.getByText("Nobody would be added.").waitFor();
  await dialog.getByLabel("Headings are in row").fill("0");
  await dialog.getByLabel("Column 1").selectOption({ label: "Name" });
  await dialog.getByLabel("Column 2").selectOption({ label: "Organisation" });
  await dialog.getByText("2 people will be added.").waitFor();
  await dialog.getByRole("button", { name: /^Import 2 contacts/ }).press("Enter");
  await rowsOf(page).filter({ hasText: "Tilbury Forum" }).waitFor();
});

test("targets say who is still missing, here, on the overview and in the report", async () => {
  const { window, page } = await openList(writeSample);
  await summary(page).press("Enter");
  await page.getByLabel("Target for LSP partners").fill("8");
  await page.getByLabel("Target for Voluntary and community sector").fill("5");
  await summary(page).getByText("still missing: LSP partners 2").waitFor();
  await goTo(page, "Overview");
  expect(await page.getByLabel("Target for LSP partners").inputValue()).toBe("8");
  await goTo(page, "Report");
  const row = page.getByRole("row", { name: /^LSP partners 8 / }).first();
  await row.waitFor();
  // The stratum, target, on the list, by referral, interviewed, still missing.
  await row.getByRole("cell").nth(5).getByText("2", { exact: true }).waitFor();
  window.expectAllWell();
});

test("a withdrawal says what it takes before it is recorded, and afterwards", async () => {
  const { window, page } = await openList(writeSample);
  await page.getByRole("button", { name: "R12", exact: true }).press("Enter");
  const panel = page.getByRole("complementary", { name: "R12" });
  await panel.getByLabel("Consent", { exact: true }).selectOption({ label: "Withdrawn" });
  const dialog = page.getByRole("dialog", { name: "R12 withdraws their consent" });
  const told = await dialog.getByRole("row").allInnerTexts();
  expect(told.length).toBeGreaterThan(2);
  await dialog.getByText(/^\d+ notes, \d+ of them quoted, will count nowhere/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await panel.getByLabel("Consent", { exact: true }).inputValue()).toBe("given");

  await panel.getByLabel("Consent", { exact: true }).selectOption({ label: "Withdrawn" });
  await dialog.getByLabel("How they said so").fill("By letter");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  const lost = panel.getByRole("region", { name: "What the withdrawal took away" });
  await lost.getByText(/key messages lost support$/).waitFor();
  expect((await lost.getByRole("row").allInnerTexts()).slice(1)).toEqual(told.slice(1));
  expect(await panel.getByLabel("How they withdrew").inputValue()).toBe("By letter");
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Withdrawn (1)" });
  expect(await rowsOf(page).count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);
  window.expectAllWell();
});

test("the list goes to a spreadsheet, and says that it names people", async () => {
  const { window, page } = await openList(writeSample);
  await page.getByText("This list names people").waitFor();
  await page.getByRole("button", { name: "CSV", exact: true }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Write", exact: true }).press("Enter");
  await page.getByRole("status").getByText("Written:").waitFor();
  const path = join(window.home, "Contact list.csv");
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, "utf8")).toMatch(/^\uFEFFCode,Name,Role,Organisation,Stratum,Status,/);
});
