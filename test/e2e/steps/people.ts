import type { Page } from "playwright-core";
import { goTo } from "./diagnostic.ts";

export type Person = { name: string; role: string; organisation: string; stratum: string };

/** Puts people on the contact list, the first by the button of the empty list, the others by Ctrl+Enter. */
export async function addStakeholders(page: Page, people: readonly Person[]): Promise<void> {
  await goTo(page, "Stakeholders");
  for (const [index, { name, role, organisation, stratum }] of people.entries()) {
    if (index === 0) await page.getByRole("button", { name: "Add the first" }).click();
    else await page.keyboard.press("Control+Enter");
    const panel = page.getByRole("complementary", { name: `R0${index + 1}` });
    await panel.getByLabel("Name", { exact: true }).fill(name);
    await panel.getByLabel("Role").fill(role);
    await panel.getByLabel("Organisation").fill(organisation);
    await panel.getByLabel("Stratum").selectOption({ label: stratum });
    await panel.getByLabel("Organisation").focus();
  }
  await page.keyboard.press("Escape");
}

/** Plans an interview with everybody on the contact list and opens it. */
export async function planInterview(page: Page, codes: readonly string[]): Promise<void> {
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Plan the first" }).click();
  const dialog = page.getByRole("dialog", { name: "Plan an interview" });
  for (const code of codes) await dialog.getByRole("checkbox", { name: code }).check();
  await dialog.getByRole("button", { name: "Plan", exact: true }).click();
  await page.getByRole("status").getByText("Interview 1 planned").waitFor();
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("heading", { name: "Interview 1", level: 1 }).waitFor();
}
