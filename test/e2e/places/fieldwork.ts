import type { Place } from "./place.ts";

/** Contacts, interviews, frameworks: what opens over or beside a screen. */
export const fieldworkPlaces: Place[] = [
  [
    "a stakeholder",
    "Stakeholders",
    async ({ page }) => {
      await page.getByRole("button", { name: "R01" }).press("Enter");
      await page.getByRole("complementary", { name: "R01" }).waitFor();
    },
  ],
  [
    "importing contacts",
    "Stakeholders",
    async ({ page }) => {
      await page.locator("main summary").first().press("Enter");
      await page.keyboard.press("i");
      await page.getByRole("dialog", { name: "Import contacts" }).waitFor();
    },
  ],
  [
    "a withdrawal",
    "Stakeholders",
    async ({ page }) => {
      await page.getByRole("button", { name: "R01" }).press("Enter");
      const consent = page.getByRole("complementary").getByLabel("Consent", { exact: true });
      await consent.selectOption({ label: "Withdrawn" });
      await page.getByRole("dialog", { name: "R01 withdraws their consent" }).waitFor();
    },
  ],
  [
    "planning an interview",
    "Interviews",
    async ({ page }) => {
      await page.keyboard.press("n");
      await page.getByRole("dialog", { name: "Plan an interview" }).waitFor();
    },
  ],
  [
    "briefings for all",
    "Stakeholders",
    async ({ page }) => {
      await page.locator("main tbody [data-row]").first().waitFor();
      await page.keyboard.press("b");
      await page.getByRole("dialog", { name: "Briefings" }).waitFor();
    },
  ],
  [
    "a correction of a record",
    "Interviews",
    async ({ page }) => {
      await page.locator("main tbody [data-row]").first().focus();
      await page.keyboard.press("c");
      await page.getByRole("dialog").getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "As the respondent wants it" }).waitFor();
    },
  ],
  [
    "an interview",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.keyboard.type("A word #");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "writing a framework",
    "Overview",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Edit Network/ }).press("Enter");
      await page.getByRole("treeitem").and(page.locator(":focus")).waitFor();
      await page.keyboard.press("n");
      await page.getByRole("textbox", { name: "New question" }).waitFor();
    },
  ],
  [
    "choosing the questions of an interview",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Edit interview 1", exact: true }).press("Enter");
      await page.getByRole("button", { name: "Choose questions" }).press("Enter");
      await page.getByRole("dialog", { name: "Questions of interview 1" }).waitFor();
    },
  ],
  [
    "going to a question",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.keyboard.press("Alt+g");
      await page.getByRole("dialog", { name: "Go to question" }).waitFor();
    },
  ],
];
