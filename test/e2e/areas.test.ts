import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openSample() {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "Sample.soundings")) });
  onTestFinished(window.close);
  return { window, page: window.page };
}
const said = (page: Page, words: RegExp | string) =>
  page.getByRole("status").getByText(words).waitFor();
const list = (page: Page) => page.getByRole("listbox", { name: "Notes" });

test("notes are put into an area, found by it and kept as a query, by keyboard alone", async () => {
  const { window, page } = await openSample();
  await goTo(page, "Evidence");
  await press(page, "/");
  await page.keyboard.type("masterplan");
  await page.getByText(/^\d of 169 notes$/).waitFor();
  await press(page, "ArrowDown", "Control+a");
  const selected = await page.getByText(/^\d notes selected$/).textContent();
  const count = Number(selected?.[0]);
  await press(page, "a");
  const picker = page.getByRole("dialog", { name: /^Put \d notes into an area$/ });
  await picker.getByRole("option").first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type("gateway");
  await press(page, "Enter");
  await said(page, `${count} notes put into “London Gateway Port at Shell Haven”`);
  await press(page, "a");
  await picker.getByRole("option", { name: /Gateway.*Take out/ }).waitFor();
  await press(page, "Escape");

  // The words stay; the area is asked for besides.
  await page.getByRole("combobox", { name: "Area" }).focus();
  await page.keyboard.type("London");
  await page.getByText(new RegExp(`^${count} of 169 notes$`)).waitFor();
  await list(page).focus();
  await press(page, "k");
  const keep = page.getByRole("dialog", { name: "Keep these filters" });
  await keep.getByText("Area: London Gateway Port at Shell Haven · “masterplan”").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type("The port");
  await press(page, "Enter");
  await said(page, "Kept as “The port”");
  await page.getByText("Saved query The port").waitFor();

  await press(page, "/");
  await press(page, "Control+a", "Delete");
  await page.getByText("filters changed since").waitFor();
  await list(page).focus();
  await press(page, "k", "Enter");
  await said(page, "“The port” changed");
  await page.getByText("filters changed since").waitFor({ state: "detached" });

  await press(page, "g");
  const dialog = page.getByRole("dialog", { name: "Saved queries" });
  await dialog.getByRole("button", { name: /^Barriers/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "End");
  await dialog
    .getByRole("button", { name: /^The port/ })
    .and(page.locator(":focus"))
    .waitFor();
  await press(page, "Alt+ArrowUp");
  await dialog.getByRole("listitem").nth(2).getByText("The port").waitFor();
  await press(page, "Alt+ArrowUp");
  await dialog.getByRole("listitem").nth(1).getByText("The port").waitFor();
  await press(page, "Alt+ArrowDown");
  await dialog.getByRole("listitem").nth(2).getByText("The port").waitFor();
  await dialog
    .getByRole("button", { name: /^The port/ })
    .and(page.locator(":focus"))
    .waitFor();
  await press(page, "F2");
  await page.keyboard.type("What the port means");
  await press(page, "Enter");
  await dialog
    .getByRole("button", { name: /^What the port means/ })
    .and(page.locator(":focus"))
    .waitFor();
  await press(page, "Escape");

  await press(page, "Control+k");
  await page.keyboard.type("what the port");
  await page.getByRole("option", { name: /What the port means/ }).waitFor();
  await press(page, "Enter");
  await page.getByText("Saved query What the port means").waitFor();
  window.expectAllWell();
});

test("a query whose area was deleted says so in one sentence, and can be looked at without it", async () => {
  const { window, page } = await openSample();
  await goTo(page, "Overview");
  const renewal = page.getByRole("region", { name: "Neighbourhood renewal areas" });
  const here = (name: string) =>
    renewal.getByRole("textbox", { name }).and(page.locator(":focus")).waitFor();
  await renewal.getByRole("textbox", { name: "Area 2" }).focus();
  await press(page, "Alt+ArrowUp");
  await said(page, "“Chadwell & Tilbury” is 1 of 4 now");
  await here("Area 1");
  await press(page, "Alt+ArrowDown");
  await said(page, "“Chadwell & Tilbury” is 2 of 4 now");
  await here("Area 2");
  await press(page, "Alt+Delete");
  await said(page, "Area “Chadwell & Tilbury” deleted; 11 notes kept, no longer in it");
  await goTo(page, "Evidence");
  await press(page, "g");
  await page
    .getByRole("button", { name: /^Barriers.*24 notes/ })
    .and(page.locator(":focus"))
    .waitFor();
  await press(page, "End", "Enter");
  await said(page, /The area that it asks for was deleted\.$/);
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Control+z");
  await page.getByText(/^11 of 169 notes$/).waitFor();
  await press(page, "Control+y");
  await page.getByText(/^0 of 169 notes$/).waitFor();
  await page.getByRole("button", { name: "Look without it" }).press("Enter");
  await page.getByText(/^169 notes$/).waitFor();
  window.expectAllWell();
});

test("a note of an interview gets its area by one key, and loses it by the same", async () => {
  const { window, page } = await openSample();
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await page.getByRole("textbox", { name: "New note" }).waitFor();
  await page.keyboard.type("The quay floods");
  await press(page, "Alt+r");
  const dialog = page.getByRole("dialog", { name: "What the note is about" });
  await dialog.getByRole("option").first().waitFor();
  await page.keyboard.type("south");
  await press(page, "Enter");
  await dialog.waitFor({ state: "detached" });
  await press(page, "Enter", "Alt+l", "a");
  const note = page.locator("[data-note]").filter({ hasText: "The quay floods" });
  await note.getByRole("combobox", { name: "Area" }).waitFor();
  await page.keyboard.type("lakeside");
  await press(page, "Enter");
  const areas = note.getByRole("list", { name: "Areas" });
  await areas.getByText("Lakeside & West Thurrock").waitFor();
  await areas.getByText("South Ockendon").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "a");
  await note.getByRole("option", { name: /Lakeside.*Take out/ }).waitFor();
  await page.keyboard.type("lakeside");
  await press(page, "Enter");
  await areas.getByText("Lakeside & West Thurrock").waitFor({ state: "detached" });
  await areas.getByRole("button", { name: "Take South Ockendon off" }).press("Enter");
  await areas.waitFor({ state: "detached" });
  window.expectAllWell();
});
