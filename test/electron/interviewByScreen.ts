import { join } from "node:path";
import { goTo } from "../e2e/steps/diagnostic.ts";
import { addFinding, addHeading } from "../e2e/steps/findings.ts";
import { typeNote } from "../e2e/steps/notes.ts";
import { addStakeholders, planInterview } from "../e2e/steps/people.ts";
import { call } from "./call.ts";
import type { Desk } from "./desk.ts";
import { expectReport, said } from "./interviewWords.ts";

/** One whole interview and its report, as a person at the keyboard does it. @returns the diagnostic's file */
export async function interviewByScreen(desk: Desk, folder: string): Promise<string> {
  const { page } = desk;
  page.setDefaultTimeout(30_000);
  const file = join(folder, "Interview.soundings");
  await desk.answerDialog({ canceled: false, filePath: file });
  await page.getByRole("button", { name: "New diagnostic" }).click();
  const dialog = page.getByRole("dialog", { name: "New diagnostic" });
  await dialog.getByLabel("Title").fill("A diagnostic");
  await dialog.getByLabel("Council or partnership").fill("A council");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();

  const { strata } = await call(page, "diagnostic.get", {});
  const stratum = strata[0]?.name ?? "None stated";
  await addStakeholders(page, [
    { name: "A Person", role: "Manager", organisation: "A council", stratum },
  ]);
  await planInterview(page, ["R01"]);
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByRole("textbox", { name: "New note" }).focus();
  await page.keyboard.type(`${said.point} #Feedback`);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await typeNote(page, `"${said.quotation}`);
  await page.keyboard.press("Alt+o");
  await typeNote(page, said.secret);
  await page.locator("[data-note]").nth(2).waitFor();

  await addHeading(page, "Communication");
  await addFinding(page, said.statement, [said.point, said.quotation]);

  const report = join(folder, "Report.docx");
  await desk.answerDialog({ canceled: false, filePath: report });
  await goTo(page, "Report");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Choose where" }).click();
  await page.getByText(`Written to ${report}`).waitFor();
  expectReport(report);
  return file;
}
