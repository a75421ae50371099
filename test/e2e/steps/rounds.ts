import type { Page } from "playwright-core";

/** From the list of workshops to the options of the first. */
export async function openOptions(page: Page): Promise<void> {
  await page.locator("main tbody button").first().press("Enter");
  await page.getByRole("tab", { name: /^Options/ }).click();
  await page.getByRole("heading", { name: "Rounds" }).waitFor();
}

/** From the list of workshops to the result of a round of the first. */
export async function openRound(page: Page, number: number): Promise<void> {
  await openOptions(page);
  await page.getByRole("button", { name: new RegExp(`^Round ${number}:`) }).press("Enter");
  await page.getByRole("heading", { name: new RegExp(`^Round ${number}:`), level: 1 }).waitFor();
}

/** From the list of workshops to the ballot line of a new round of dots. */
export async function startRound(page: Page, question: string): Promise<void> {
  await openOptions(page);
  await page.getByRole("button", { name: /^New round/ }).click();
  await page.getByRole("dialog", { name: "New round" }).waitFor();
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "What is marked" }).waitFor();
}
