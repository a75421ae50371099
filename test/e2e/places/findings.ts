import { goTo } from "../steps/diagnostic.ts";
import type { Place } from "./place.ts";

/** Findings, plan, chain and report, and what opens everywhere. */
export const findingsPlaces: Place[] = [
  [
    "the board",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+2");
      await page.getByRole("listbox", { name: "Pile" }).and(page.locator(":focus")).waitFor();
      for (const key of [" ", "ArrowDown", " ", "n"]) await page.keyboard.press(key);
      await page.getByRole("textbox", { name: "Name of the new cluster of 2 notes" }).waitFor();
      await page.keyboard.type("One thing");
      await page.keyboard.press("Enter");
      await page.getByText("2 notes", { exact: true }).waitFor();
    },
  ],
  [
    "choosing the heading of a key message",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+2");
      await page.getByRole("listbox", { name: "Pile" }).and(page.locator(":focus")).waitFor();
      await page.keyboard.press("n");
      await page.keyboard.type("One thing");
      await page.keyboard.press("Enter");
      await page.getByText("1 note", { exact: true }).waitFor();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("End");
      await page.keyboard.press("f");
      await page.getByRole("dialog", { name: "Make “One thing” a key message" }).waitFor();
    },
  ],
  [
    "the checks, with what was considered",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("listbox", { name: "To look at" }).focus();
      await page.keyboard.press("c");
      const dialog = page.getByRole("dialog", { name: "Leave it as it is" });
      await dialog.getByLabel("Reason").fill("Agreed");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      await page.keyboard.press("h");
      await page.keyboard.press("End");
      await page.getByText(/^Considered on .*: Agreed$/).waitFor();
    },
  ],
  [
    "leaving a check as it is",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("listbox", { name: "To look at" }).focus();
      await page.keyboard.press("c");
      await page.getByRole("dialog", { name: "Leave it as it is" }).waitFor();
    },
  ],
  [
    "a recommendation",
    "Action plan",
    async ({ page }) => {
      await page.keyboard.press("Alt+1");
      await page.getByRole("textbox", { name: "Title" }).waitFor();
      await page.keyboard.press("Alt+r");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "the budget",
    "Action plan",
    async ({ page }) => {
      await page.keyboard.press("Alt+4");
      await page.getByRole("textbox", { name: "Item, new line" }).waitFor();
    },
  ],
  [
    "a chain that is marked",
    "Evidence chain",
    async ({ page }) => {
      await page.locator("[data-node]:focus").waitFor();
      await page.keyboard.press("ArrowRight");
      await page.locator('[data-mark="chosen"]').waitFor();
    },
  ],
  [
    "a table of the analysis in the report",
    "Analysis",
    async ({ page }) => {
      await page.getByRole("button", { name: /^In the report/ }).waitFor();
      await page.keyboard.press("r");
      await page.getByRole("button", { name: /^In the report/, pressed: true }).waitFor();
      await goTo(page, "Report");
      await page.getByRole("button", { name: "Edit: Themes by stratum, in interviews" }).click();
      await page.getByRole("textbox", { name: "Themes by stratum, in interviews" }).waitFor();
    },
  ],
  [
    "exporting",
    "Report",
    async ({ page }) => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("button", { name: "Choose where" }).click();
      await page.getByRole("dialog", { name: "Where to write the document" }).waitFor();
    },
  ],
  [
    "all keys",
    "Overview",
    async ({ page }) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "All keys" }).waitFor();
    },
  ],
  [
    "going to anything",
    "Overview",
    async ({ page }) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
    },
  ],
];
