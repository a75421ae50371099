import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openRecommendations() {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "A.soundings")) });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Action plan");
  await press(page, "Alt+1");
  const list = page.getByRole("list", { name: "Recommendations" });
  await list.getByRole("button").first().and(page.locator(":focus")).waitFor();
  return { window, page, list };
}

test("a recommendation is written, linked and put in its place with the keyboard alone", async () => {
  const { window, page, list } = await openRecommendations();
  const rows = list.getByRole("button");
  const before = await rows.count();
  await press(page, "n");
  await page.keyboard.type("Open the town hall to groups");
  await press(page, "Enter");
  const why = page.getByRole("textbox", { name: "Why, and what it asks for" });
  await why.and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Rooms are scarce:\n- evenings\n- weekends");
  await press(page, "Tab");
  await page.keyboard.type("LSP Board");
  await press(page, "Tab");
  await page.keyboard.type("September 2010");
  await rows.last().getByText("Rests on nothing yet · No action yet").waitFor();

  await press(page, "Alt+k");
  await page.getByRole("combobox", { name: "Find the key message" }).waitFor();
  await page.keyboard.type("vision principles");
  await page.getByRole("option", { name: /No vision and no principles/ }).waitFor();
  await press(page, "Enter");
  const rests = page.getByRole("region", { name: "Rests on" });
  await rests.getByRole("button", { name: /^No vision and no principles/ }).waitFor();

  await press(page, "Alt+r");
  await page.getByRole("combobox", { name: "Find the round" }).waitFor();
  await page.keyboard.type("profiles");
  await page.getByRole("option").first().waitFor();
  await press(page, "Enter");
  await page
    .getByRole("region", { name: "Backed by" })
    .getByText(/^\w+ of \d+, \d+ dots$/)
    .waitFor();

  await press(page, "Alt+a");
  await page.getByRole("combobox", { name: "Find the action" }).waitFor();
  await press(page, "Escape", "Tab");
  await page.getByRole("button", { name: "Make an action" }).and(page.locator(":focus")).waitFor();
  await press(page, "Enter");
  await page.getByRole("dialog", { name: "Make an action" }).waitFor();
  await press(page, "Enter");
  const carried = page.getByRole("region", { name: "Carried out by" });
  await carried.getByRole("button", { name: /^Action \d+: Open the town hall/ }).waitFor();
  await rows.last().getByText("1 key message, 1 round, 1 action").waitFor();
  await press(page, "Control+z");
  await carried.getByText("No action yet.").waitFor();

  await press(page, "Escape", "Alt+ArrowUp");
  await rows
    .nth(before - 1)
    .and(page.locator(":focus"))
    .getByText("Open the town hall")
    .waitFor();
  await press(page, "Delete");
  await page.getByRole("status").getByText("Recommendation deleted").waitFor();
  await expect.poll(() => rows.count()).toBe(before);
  await press(page, "Control+z");
  await rows
    .nth(before - 1)
    .getByText("Open the town hall")
    .waitFor();

  await saved(page);
  await page.reload();
  await rows.nth(before - 1).click();
  expect(await why.inputValue()).toBe("Rooms are scarce:\n- evenings\n- weekends");
  expect(await page.getByRole("textbox", { name: "Report back by" }).inputValue()).toBe(
    "September 2010",
  );
  window.expectAllWell();
});

test("what a recommendation is linked to opens on its own screen, and can be left out", async () => {
  const { page, list } = await openRecommendations();
  await list.getByRole("button").first().waitFor();
  const rests = page.getByRole("region", { name: "Rests on" });
  const links = rests.getByRole("listitem");
  const before = await links.count();
  await rests
    .getByRole("button", { name: /^Leave out/ })
    .first()
    .press("Enter");
  await expect.poll(() => links.count()).toBe(before - 1);
  await press(page, "Control+z");
  await expect.poll(() => links.count()).toBe(before);

  const first = links.first().getByRole("button").first();
  const statement = await first.textContent();
  await first.press("Enter");
  await page.getByRole("heading", { name: "Findings", level: 1 }).waitFor();
  await page
    .getByRole("button", { name: `: ${statement}` })
    .and(page.locator(":focus"))
    .waitFor();

  await page.goBack();
  const backed = page.getByRole("region", { name: "Backed by" });
  const aside = await backed
    .getByText(/Round 1: /)
    .first()
    .textContent();
  const question = aside?.split("Round 1: ")[1];
  await backed.getByRole("button").first().press("Enter");
  await page.getByRole("heading", { level: 1, name: question ?? "?" }).waitFor();
});
