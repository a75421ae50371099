import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { cellHere, columnOf, goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** Pastes as a spreadsheet's clipboard does; the test's own clipboard belongs to the whole machine. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

async function openPlan(outputs: readonly string[]) {
  const window = await openWindow({
    file: writePlan(join(folderForTest(), "Plan.soundings"), outputs),
  });
  onTestFinished(window.close);
  await goToActions(window.page);
  await press(window.page, "ArrowDown", "ArrowRight", "ArrowRight");
  await columnOf(window.page, "Output").first().and(cellHere(window.page)).waitFor();
  return { window, page: window.page };
}

test("500 rows from a spreadsheet are one step of undo", async () => {
  const { window, page } = await openPlan(["Rooms", "Keys"]);
  const rows = Array.from({ length: 500 }, (_, i) => `Output ${i}\t2030`);
  await paste(page, rows.join("\r\n"));
  await page.getByRole("status").getByText("2 rows changed, 498 rows added").waitFor();
  await page.getByText("1 action, 500 outputs").waitFor();
  // Only what is near the screen is drawn.
  expect(await columnOf(page, "Output").count()).toBeLessThan(100);
  // Scrolled through as fast as it draws, it shows rows all the way.
  const empty = await page.getByRole("grid", { name: "Action plan" }).evaluate(async (grid) => {
    const middle = () => {
      const { left, top, width, height } = grid.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2);
    };
    let missed = 0;
    for (let i = 0; i < 100; i++) {
      grid.scrollTop += 150;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      if (!middle()?.closest("tr[data-key]")) missed += 1;
    }
    return missed;
  });
  expect(empty).toBe(0);
  await press(page, "Control+End");
  await columnOf(page, "Output").filter({ hasText: "Output 499" }).waitFor();
  await press(page, "Control+z");
  await page.getByText("1 action, 2 outputs").waitFor();
  await expect.poll(() => columnOf(page, "Output").allInnerTexts()).toEqual(["Rooms", "Keys"]);
  window.expectAllWell();
});

test("cells with line breaks stay whole, and what is not understood is said", async () => {
  const { page } = await openPlan(["Rooms"]);
  await paste(page, '"Rooms,\nfree ""in"" the evening"\t31/02/2030\t\t\t\t\tpurple');
  await cellHere(page).filter({ hasText: 'free "in" the evening' }).waitFor();
  const problems = page.getByRole("region", { name: "What was not understood" });
  await problems.getByText("31/02/2030").waitFor();
  await problems.getByText("purple").waitFor();
  await columnOf(page, "By when").getByText("Date not understood").waitFor();
});

test("what is copied is what a spreadsheet reads", async () => {
  const { page } = await openPlan(["Rooms", 'Keys\nfor "all"']);
  await press(page, "Shift+ArrowDown", "Shift+ArrowLeft");
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return clipboardData.getData("text/plain");
  });
  const task = "Open the town hall to groups";
  expect(copied).toBe(`${task}\tRooms\n${task}\t"Keys\nfor ""all"""`);
});
