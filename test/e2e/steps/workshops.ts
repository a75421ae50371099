import type { Page } from "playwright-core";
import { goTo } from "./diagnostic.ts";

/** The element that has the cursor, as its role and name say it. */
export const cursorOn = (page: Page, role: Parameters<Page["getByRole"]>[0], name: string) =>
  page.getByRole(role, { name, exact: true }).and(page.locator(":focus")).waitFor();

/** Adds a workshop by keys from the list; afterwards its row has the cursor. */
export async function addWorkshop(page: Page, title: string, place = ""): Promise<void> {
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Add a workshop" });
  await cursorOn(page, "textbox", "Title");
  await page.keyboard.type(title);
  await dialog.getByLabel("Place").focus();
  await page.keyboard.type(place);
  await page.keyboard.press("Enter");
  await cursorOn(page, "button", title);
}

/** Adds a workshop from anywhere and opens it. */
export async function openNewWorkshop(page: Page, title: string): Promise<void> {
  await goTo(page, "Workshops");
  await page.getByRole("button", { name: /^Add (a workshop|the first)/ }).waitFor();
  await addWorkshop(page, title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
}
