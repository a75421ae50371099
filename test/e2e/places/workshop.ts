import type { Page } from "playwright-core";
import { openOptions, openRound, startRound } from "../steps/rounds.ts";
import type { Place } from "./place.ts";

/** Opens the first workshop of the worked example. */
async function openWorkshop(page: Page): Promise<void> {
  await page.locator("main tbody [data-row]").first().press("Enter");
  await page.getByRole("tablist", { name: "Parts of the workshop" }).waitFor();
}

/** Workshops and rounds. */
export const workshopPlaces: Place[] = [
  [
    "adding a workshop",
    "Workshops",
    async ({ page }) => {
      await page.keyboard.press("n");
      await page.getByRole("dialog", { name: "Add a workshop" }).waitFor();
    },
  ],
  [
    "a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.getByRole("region", { name: "Agenda" }).first().waitFor();
    },
  ],
  [
    "who is at a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+2");
      await page.getByRole("combobox", { name: "Who has arrived" }).waitFor();
      await page.keyboard.type("a");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "inviting to a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+2");
      await page.getByRole("combobox", { name: "Who has arrived" }).waitFor();
      await page.keyboard.press("Alt+i");
      await page.getByRole("dialog", { name: /^Invite to / }).waitFor();
    },
  ],
  [
    "notes of a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+3");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.locator("[data-note]").first().focus();
    },
  ],
  [
    "mind the gap",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+4");
      await page.getByRole("tabpanel", { name: /^Mind the gap/ }).waitFor();
    },
  ],
  [
    "options and rounds of a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+5");
      await page.getByRole("heading", { name: "Options", exact: true }).waitFor();
    },
  ],
  [
    "what a workshop agreed",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+6");
      await page.getByRole("textbox", { name: "New priority" }).waitFor();
    },
  ],
  [
    "a new round",
    "Workshops",
    async ({ page }) => {
      await openOptions(page);
      await page.keyboard.press("Alt+r");
      await page.getByRole("dialog", { name: "New round" }).waitFor();
    },
  ],
  [
    "the result of a round",
    "Workshops",
    async ({ page }) => {
      await openRound(page, 1);
      await page.getByRole("heading", { name: "Places by group" }).waitFor();
    },
  ],
  [
    "two rounds compared",
    "Workshops",
    async ({ page }) => {
      await openRound(page, 2);
      await page.keyboard.press("Alt+v");
      await page.getByRole("dialog", { name: "Compare" }).waitFor();
    },
  ],
  [
    "a wrong ballot",
    "Workshops",
    async ({ page }) => {
      await startRound(page, "What should come first?");
      await page.keyboard.type("l1 2");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Ballot 1/ }).waitFor();
      await page.keyboard.type("1 1 1");
      await page.getByText(/at most 2 may go to one option/).waitFor();
    },
  ],
  [
    "a show of hands",
    "Workshops",
    async ({ page }) => {
      await startRound(page, "What should come next?");
      await page.getByRole("button", { name: "Show of hands" }).click();
      await page.getByRole("table", { name: "Show of hands" }).waitFor();
    },
  ],
];
