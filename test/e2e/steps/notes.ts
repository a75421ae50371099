import type { Page } from "playwright-core";

/** Types a note as fast as the keyboard goes, and keeps it with Enter. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The notes on the screen, as they read. */
export const notesShown = (page: Page) => page.locator("[data-note]");
