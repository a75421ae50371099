import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

/** What opens in and over the plan, and how a person opens it. */
const views: [name: string, open: (page: Page) => Promise<void>][] = [
  ["the table of actions", async (page) => press(page, "ArrowDown", "Shift+ArrowDown")],
  [
    "a date that is not understood",
    async (page) => {
      await press(page, "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight");
      await page.keyboard.type("31/02/2012");
      await page.getByText("is not a day that exists").waitFor();
    },
  ],
  [
    "progress and its history",
    async (page) => {
      await press(page, "ArrowDown", "End", "g");
      await page.keyboard.type("Rooms are open");
      await press(page, "Enter");
      await page.getByRole("gridcell", { name: /Rooms are open/ }).waitFor();
      await press(page, "ArrowUp", "Enter");
      await page.getByRole("dialog", { name: "Progress" }).getByText("Rooms are open").waitFor();
    },
  ],
  [
    "details",
    async (page) => {
      await press(page, "ArrowDown", "Alt+Enter");
      await page.getByRole("complementary", { name: "Details" }).waitFor();
    },
  ],
  [
    "about the plan",
    async (page) => {
      await page.getByRole("button", { name: "About the plan" }).click();
      await page.getByRole("dialog", { name: "About the plan" }).waitFor();
    },
  ],
  [
    "an import",
    async (page) => {
      await page.getByRole("button", { name: "Import" }).click();
      const text = "No\tTask\tOutput\tBy when\tLead\n1\tOpen\tRooms\tJan '1\t\n";
      await page.getByLabel("The plan's text").fill(text);
      await page.getByText("1 output will be made.").waitFor();
    },
  ],
  [
    "reporting dates",
    async (page) => {
      await press(page, "Alt+3");
      await page.getByLabel("Date", { exact: true }).fill("2026-03-10");
      await page.getByLabel("What it is kept for").fill("Reference group");
      await press(page, "Enter");
      await page.getByRole("heading", { name: "What changed" }).waitFor();
    },
  ],
];

describe.each(["light", "dark"] as const)("axe finds nothing in the plan, %s", (colours) => {
  test.for(views)("%s", async ([, open], context) => {
    needChromium(context);
    const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms", "Keys"]);
    const window = await openWindow({ file, colours });
    onTestFinished(window.close);
    await goToActions(window.page);
    await open(window.page);
    expect(await findViolations(window.page)).toEqual([]);
  });
});
