import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { openWindow } from "./window.ts";

/** A window on the options of a new workshop of the worked example, whose own workshop came earlier. */
async function openOptions(titles: string[]) {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "Options.soundings"), machine);
  const backend = createBackend(file, machine);
  const { id } = backend.call("workshop.add", { title: "Reference group" });
  if (titles.length > 0)
    backend.call("option.add", { workshopId: id, options: titles.map((title) => ({ title })) });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await window.page.goto(`${window.origin}/#/workshop/${id}/options`);
  await window.page.getByRole("heading", { name: "Rounds" }).waitFor();
  return window;
}

const rows = (page: Page) => page.getByRole("list", { name: "Options" }).locator("[data-option]");
const titlesAre = (page: Page, titles: string[]) =>
  expect.poll(() => rows(page).allTextContents()).toEqual(titles);

test("options are renamed, moved, merged, split and deleted by keys, each one step of undo", async (context) => {
  needChromium(context);
  const window = await openOptions(["Forums", "Charters", "Profiles"]);
  const { page } = window;
  await rows(page).first().focus();

  await page.keyboard.press("Alt+ArrowDown");
  await titlesAre(page, ["Charters", "Forums", "Profiles"]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Area forums");
  await page.keyboard.press("Enter");
  await titlesAre(page, ["Charters", "Area forums", "Profiles"]);

  await page.keyboard.press(" ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press(" ");
  await page.keyboard.press("m");
  const merging = page.getByRole("dialog", { name: "Merge 2 options into one" });
  await merging.waitFor();
  await page.keyboard.type("Forums with profiles");
  await page.keyboard.press("Enter");
  await merging.waitFor({ state: "detached" });
  await expect
    .poll(async () => (await rows(page).allTextContents()).sort())
    .toEqual(["Charters", "Forums with profiles"]);
  await page.getByText(/merged from “Area forums”, “Profiles”/).waitFor();
  await page.getByText("2 merged or split, kept for the record").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await titlesAre(page, ["Charters", "Area forums", "Profiles"]);

  await rows(page).first().focus();
  await page.keyboard.press("s");
  await page.getByRole("dialog", { name: "Split “Charters”" }).waitFor();
  await page.keyboard.type("Charter for the council");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Charter for partners");
  await page.keyboard.press("Control+Enter");
  await page.getByText("split from “Charters”").first().waitFor();
  await expect.poll(() => rows(page).count()).toBe(4);

  await rows(page).filter({ hasText: "Profiles" }).focus();
  await page.keyboard.press("Delete");
  await page.getByText("Option deleted").waitFor();
  await expect.poll(() => rows(page).count()).toBe(3);
  window.expectAllWell();
});

test("options come from key messages and from an earlier workshop, once each", async (context) => {
  needChromium(context);
  const window = await openOptions([]);
  const { page } = window;
  await page.getByRole("button", { name: "From key messages" }).click();
  const messages = page.getByRole("dialog", { name: "Options from key messages" });
  await messages.getByRole("checkbox").nth(0).check();
  await messages.getByRole("checkbox").nth(2).check();
  await messages.getByRole("button", { name: "Add 2" }).click();
  await page.getByText("2 options added").waitFor();
  await expect.poll(() => rows(page).count()).toBe(2);
  await page.getByText("from a key message").first().waitFor();
  await page.getByRole("button", { name: "From key messages" }).click();
  expect(await messages.getByRole("checkbox").nth(0).isDisabled()).toBe(true);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "From an earlier workshop" }).click();
  const earlier = page.getByRole("dialog", { name: "Options from an earlier workshop" });
  await earlier.getByRole("checkbox").first().check();
  await earlier.getByRole("button", { name: "Add 1" }).click();
  await page.getByText("carried over from an earlier workshop").waitFor();
  await expect.poll(() => rows(page).count()).toBe(3);
  window.expectAllWell();
});

test("other rules are another round, which takes the place of the first", async (context) => {
  needChromium(context);
  const window = await openOptions(["Forums", "Charters", "Profiles"]);
  const { page } = window;
  await page.keyboard.press("Alt+r");
  const asking = page.getByRole("dialog", { name: "New round" });
  await asking.waitFor();
  await page.keyboard.press("Enter");
  await asking.getByText("Type the question that is put to the room.").waitFor();
  await page.keyboard.type("What first?");
  await asking.getByLabel("Dots for each person").fill("-3");
  await page.keyboard.press("Enter");
  await asking.getByText("Dots for each person is a whole number from 1 to 100.").waitFor();
  await asking.getByLabel("Dots for each person").fill("3");
  await asking.getByRole("checkbox", { name: "Charters" }).uncheck();
  await asking.getByRole("button", { name: "Start the round" }).click();
  await page.getByRole("heading", { name: "Round 1: What first?" }).waitFor();
  await page.getByText("Dot voting · 3 dots each, at most 2 on one option").first().waitFor();

  await page.getByRole("button", { name: "Start again with other rules" }).click();
  const again = page.getByRole("dialog", { name: "Instead of round 1" });
  expect(await again.getByLabel("Dots for each person").inputValue()).toBe("3");
  expect(await again.getByRole("checkbox", { name: "Charters" }).isChecked()).toBe(false);
  await again.getByRole("radio", { name: /^Ranking/ }).check();
  await again.getByRole("button", { name: "Start the round" }).click();
  await page.getByRole("heading", { name: "Round 2: What first?" }).waitFor();
  await page.getByRole("button", { name: "Options and rounds" }).click();
  await page.getByText(/Ranking · counted by Borda, instead of round 1/).waitFor();
  window.expectAllWell();
});
