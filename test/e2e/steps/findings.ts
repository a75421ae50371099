import type { Page } from "playwright-core";
import { goTo } from "./diagnostic.ts";

/** Makes a heading of the report, from the empty screen or beside those that are there. */
export async function addHeading(page: Page, title: string): Promise<void> {
  await goTo(page, "Findings");
  await page
    .getByRole("navigation", { name: "Headings" })
    .getByRole("button", { name: "Heading" })
    .last()
    .click();
  await page.getByLabel("Title of the new heading").fill(title);
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: `Key messages under ${title}` }).waitFor();
}

/** Writes a key message and adds the notes that are found by these words, one each. */
export async function addFinding(
  page: Page,
  statement: string,
  words: readonly string[],
): Promise<void> {
  const fields = page.getByRole("textbox", { name: "Statement" });
  const before = await fields.count();
  await page.keyboard.press("Control+Enter");
  await fields.nth(before).and(page.locator(":focus")).waitFor();
  await page.keyboard.type(statement);
  await page.getByRole("button", { name: `: ${statement}` }).waitFor();
  for (const each of words) {
    const search = page.getByRole("searchbox", { name: "Add a note as evidence" });
    await search.fill(each);
    await page.getByRole("listbox", { name: "Notes found" }).getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page
      .getByRole("complementary", { name: "Evidence" })
      .getByRole("listitem")
      .filter({ hasText: each })
      .waitFor();
  }
}
