import type { Page } from "playwright-core";

/** Makes a diagnostic from the welcome screen, by keys, in the home folder. */
export async function makeDiagnostic(page: Page, title: string, authority: string): Promise<void> {
  await page.getByRole("heading", { name: "Soundings" }).waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "New diagnostic" });
  await dialog.getByLabel("Title").fill(title);
  await dialog.getByLabel("Council or partnership").fill(authority);
  await page.keyboard.press("Enter");
  const where = page.getByRole("dialog", { name: "Where to keep the diagnostic" });
  await where.getByLabel("File name").fill(title);
  await where.getByRole("button", { name: "Keep here" }).click();
  await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
}

/** Goes to a screen by the rail, where a number may stand beside its name. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: new RegExp(`^${screen}[\\s\\d]*$`) })
    .click();
  await page.getByRole("heading", { name: screen, level: 1 }).waitFor();
}

/** Waits until the screen says that all that was typed is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor();
}
