import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { columnOf, goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openPlan() {
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms", "Keys", "Posters"]);
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await goToActions(window.page);
  await press(window.page, "ArrowDown", "End");
  return { window, page: window.page };
}

/** Records a colour by its letter, with a reason; the cursor goes one down. */
async function record(page: Page, letter: string, reason: string) {
  await press(page, letter);
  const dialog = page.getByRole("dialog", { name: "Progress" });
  await dialog.getByLabel("Reason").and(page.locator(":focus")).waitFor();
  await page.keyboard.type(reason);
  await press(page, "Enter");
  await dialog.waitFor({ state: "detached" });
}

test("colours are recorded by letter, reason and Enter; each keeps its history and can be corrected", async () => {
  const { window, page } = await openPlan();
  await record(page, "g", "Rooms are open");
  await record(page, "a", "Half of the keys are cut");
  await record(page, "r", "No printer");
  await expect
    .poll(async () =>
      (await columnOf(page, "Progress").allInnerTexts()).map((text) => text.split(/\W+/)[1]),
    )
    .toEqual(["Green", "Amber", "Red"]);

  await press(page, "Control+Home", "ArrowDown", "End", "r");
  const dialog = page.getByRole("dialog", { name: "Progress" });
  await dialog.getByText("Rooms are open").waitFor();
  await page.keyboard.type("The boiler broke");
  await press(page, "Enter");
  await dialog.waitFor({ state: "detached" });
  await columnOf(page, "Progress").first().getByText("The boiler broke").waitFor();

  await press(page, "ArrowUp", "Enter");
  const history = dialog.getByRole("region", { name: "Recorded before" }).getByRole("listitem");
  expect(await history.count()).toBe(2);
  await history
    .first()
    .getByRole("button", { name: /^Correct/ })
    .press("Enter");
  const correcting = page.getByRole("dialog", { name: "Correct what was recorded" });
  await correcting.getByLabel("Reason").fill("The boiler broke down");
  await correcting.getByLabel("Author").fill("Policy Officer");
  await press(page, "Enter");
  await history.filter({ hasText: "The boiler broke down – Policy Officer" }).waitFor();
  await press(page, "Escape");
  await dialog.waitFor({ state: "detached" });
  window.expectAllWell();
});

test("what changed since a reporting date is said in words", async () => {
  const { page } = await openPlan();
  await record(page, "r", "No key");
  await press(page, "Alt+3");
  await page.getByLabel("Date", { exact: true }).fill("2026-03-10");
  await page.getByLabel("What it is kept for").fill("Reference group");
  await press(page, "Enter");
  await page.getByRole("row", { name: /Reference group/ }).waitFor();
  await press(page, "Alt+2", "Control+Home", "ArrowDown", "End");
  await record(page, "g", "Keys are cut");
  await press(page, "Alt+3");
  await page.getByText(/^1 green, was 0/).waitFor();
  const changes = page.getByRole("region", { name: "What changed" });
  await changes.getByRole("row", { name: /Rooms .*to Green \(G\) Keys are cut/ }).waitFor();
});
