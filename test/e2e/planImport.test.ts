import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { columnOf, goToActions, press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** A plan as a printed document gives it when it is copied: tabs, a heading on each page, broken words. */
const printed = `Meadow End plan for 2012
Action No	Task	Output	By When	Outcome	Resources	Milestones	Lead Officer	R/A/G
Objective 1 : Neighbours look after the green
1.	Form a group of friends	A list of volun- teers	On- going	Volunteers know whom to ask	Staff time	List begun	Parks	G
		A tool shed	Jan '12	Work can go on in winter	£400 – to be identified		Parks	Α
Action No	Task	Output	By When	Outcome	Resources	Milestones	Lead Officer	R/A/G
2.	Say what is done	A board at the gate	2011/ 12		Within existing budgets			
`;

async function openNew() {
  const window = await openWindow({ file: writeNew(join(folderForTest(), "Plan.soundings")) });
  onTestFinished(window.close);
  await goToActions(window.page);
  return { window, page: window.page };
}

test("pasted text shows what it would make, and is imported as one step", async () => {
  const { window, page } = await openNew();
  await page.getByRole("button", { name: "Import a plan" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import a plan" });
  await dialog.getByLabel("The plan's text").fill(printed);
  await dialog.getByText("1 objective, 2 actions and 3 outputs will be made.").waitFor();
  await dialog.getByRole("cell", { name: "A board at the gate" }).waitFor();
  // Nothing is there before it is confirmed.
  expect(await page.getByText("2 actions, 3 outputs").count()).toBe(0);
  await press(page, "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByText("2 actions, 3 outputs").waitFor();
  expect(await columnOf(page, "Output").allInnerTexts()).toEqual([
    "A list of volunteers",
    "A tool shed",
    "A board at the gate",
  ]);
  // The letter that only looks like an A is amber.
  await columnOf(page, "Progress").nth(1).getByText("Amber").waitFor();
  // What the source leaves blank stays blank.
  await columnOf(page, "Lead").nth(2).getByText("No lead").waitFor();
  await press(page, "Control+z");
  await page.getByRole("button", { name: "Import a plan" }).waitFor();
  window.expectAllWell();
});

test("a file with headings that are not known asks which column is which", async () => {
  const { window, page } = await openNew();
  const rows = "Was,Deliverable,Bis,Wer\nForm a group,A list,Jan '12,Parks\n";
  writeFileSync(join(window.home, "plan.csv"), rows);
  await page.getByRole("button", { name: "Import a plan" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import a plan" });
  await dialog.getByRole("button", { name: "Choose a CSV or Excel file" }).click();
  await page
    .getByRole("dialog", { name: "Choose a table" })
    .getByRole("button", { name: "plan.csv" })
    .click();
  await dialog.getByText("Nothing would be made.").waitFor();
  await dialog.getByLabel("Was").selectOption({ label: "Task" });
  await dialog.getByLabel("Deliverable").selectOption({ label: "Output" });
  await dialog.getByLabel("Bis").selectOption({ label: "By when" });
  await dialog.getByLabel("Wer").selectOption({ label: "Lead" });
  await dialog.getByText("1 objective, 1 action and 1 output will be made.").waitFor();
  await press(page, "Control+Enter");
  await dialog.waitFor({ state: "detached" });
  expect(await columnOf(page, "Output").allInnerTexts()).toEqual(["A list"]);
  expect(await columnOf(page, "Lead").allInnerTexts()).toEqual(["Parks"]);
});
