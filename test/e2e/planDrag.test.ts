import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { columnOf, goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openPlan() {
  const outputs = [
    ["Rooms", "Keys"],
    ["Posters", "A film"],
  ];
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ...outputs);
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await goToActions(window.page);
  return { window, page: window.page };
}

/** What the plan is now, row by row: the action's number, read out on each row, and the output. */
async function rowsOf(page: Page) {
  const numbers = await columnOf(page, "Action").allInnerTexts();
  const outputs = await columnOf(page, "Output").allInnerTexts();
  return outputs.map((output, at) => `${numbers[at]} ${output}`);
}

test("an output is dragged into another action, an action to another place, each one step", async () => {
  const { window, page } = await openPlan();
  const row = (output: string) => page.getByRole("row", { name: output });
  await row("Rooms")
    .getByTitle("Drag this output")
    .dragTo(row("A film"), { targetPosition: { x: 500, y: 2 } });
  const moved = ["1 Keys", "2 Posters", "2 Rooms", "2 A film"];
  await expect.poll(() => rowsOf(page)).toEqual(moved);
  await row("Keys")
    .getByTitle("Drag this action")
    .dragTo(row("A film"), { targetPosition: { x: 500, y: 24 } });
  await expect.poll(() => rowsOf(page)).toEqual(["2 Posters", "2 Rooms", "2 A film", "1 Keys"]);
  await page.getByRole("grid", { name: "Action plan" }).focus();
  await press(page, "Control+z");
  await expect.poll(() => rowsOf(page)).toEqual(moved);
  window.expectAllWell();
});

test("Alt and the arrows move an output through the actions, and in its number the action", async () => {
  const { page } = await openPlan();
  await press(page, "ArrowDown", "ArrowRight", "ArrowRight", "Alt+ArrowDown");
  await expect.poll(() => rowsOf(page)).toEqual(["1 Keys", "1 Rooms", "2 Posters", "2 A film"]);
  await press(page, "Alt+ArrowDown");
  await expect.poll(() => rowsOf(page)).toEqual(["1 Keys", "2 Rooms", "2 Posters", "2 A film"]);
  await press(page, "Home", "Alt+ArrowUp");
  await expect.poll(() => rowsOf(page)).toEqual(["2 Rooms", "2 Posters", "2 A film", "1 Keys"]);
});
