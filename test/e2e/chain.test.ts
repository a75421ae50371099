import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { cellHere, press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openChain(file: string) {
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await goTo(window.page, "Evidence chain");
  await here(window.page).waitFor();
  return { window, page: window.page };
}

const here = (page: Page) => page.locator("[data-node]:focus");
const marked = (page: Page, column: string) =>
  page.getByRole("region", { name: column }).locator('[data-mark="related"]');

test("the chain is walked forwards and backwards with the arrows, and opens what it is made of", async () => {
  const { window, page } = await openChain(writeSample(join(folderForTest(), "Sample.soundings")));
  // Only what is on the screen is drawn.
  expect(
    await page.getByRole("region", { name: "Notes" }).locator("[data-node]").count(),
  ).toBeLessThan(40);

  await press(page, "/");
  await page.keyboard.type("clear communications that invite");
  await press(page, "Enter");
  await here(page).filter({ hasText: "Clear communications" }).waitFor();
  await press(page, "Enter");
  await cellHere(page).filter({ hasText: "Clear communications" }).waitFor();
  await page.goBack();
  await here(page).filter({ hasText: "Clear communications" }).waitFor();
  const bar = page.getByRole("status").filter({ hasText: "Output" });
  await bar.getByText(/^Rests on \d+ notes?, \d+ key messages?, .*1 action$/).waitFor();
  await press(page, "ArrowLeft");
  await page
    .getByText(/^Action 11$/)
    .first()
    .waitFor();
  await press(page, "ArrowLeft", "ArrowLeft");
  expect(await marked(page, "Outputs").count()).toBeGreaterThan(0);
  expect(await marked(page, "Notes").count()).toBeGreaterThan(0);
  // There and back again is where one was.
  const label = here(page).locator("span").last();
  const question = (await label.textContent()) ?? "";
  await press(page, "ArrowLeft", "ArrowRight");
  expect(await label.textContent()).toBe(question);

  await press(page, "Enter");
  await page.getByRole("heading", { name: question, level: 1 }).waitFor();
  await page.goBack();
  await here(page).filter({ hasText: question }).waitFor();
  await press(page, "Escape");
  expect(await page.locator("[data-mark]").count()).toBe(0);
  await press(page, "e");
  await page.getByRole("heading", { name: "Report", level: 1 }).waitFor();
  expect(await page.getByLabel("Document", { exact: true }).inputValue()).toBe("evidence-chain");
  window.expectAllWell();
});

test("what rests on nothing and what leads nowhere is counted, shown alone, and explained", async () => {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "New.soundings"), machine);
  const backend = createBackend(file, machine);
  const headingId = backend.call("heading.add", { title: "Places" }).id;
  backend.call("finding.add", { headingId, statement: "Rooms are scarce" });
  backend.call("recommendation.add", { title: "Open the town hall" });
  const objectiveId = backend.call("objective.add", { title: "Places to meet" }).id;
  const actionId = backend.call("action.add", { objectiveId, task: "Give out keys" }).id;
  backend.call("output.add", { actionId, fields: { output: "A key for each group" } });
  backend.close();

  const { window, page } = await openChain(file);
  await page.getByRole("button", { name: /^Rests on nothing 3/ }).waitFor();
  await press(page, "l");
  await page.getByRole("button", { name: /^Leads nowhere 2/, pressed: true }).waitFor();
  expect(await page.locator("[data-node]").count()).toBe(2);
  // The row with the cursor may be among those that went: the first of the others has it.
  await here(page).filter({ hasText: "Rooms are scarce" }).waitFor();
  await press(page, "ArrowRight");
  await here(page).filter({ hasText: "Open the town hall" }).waitFor();
  await page.getByText("Rests on nothing: it has no key message and no round").waitFor();
  await page.getByText("Leads nowhere: no action carries it out").waitFor();
  await press(page, "Escape", "l", "u");
  expect(await page.locator("[data-node]").count()).toBe(3);
  await press(page, "u");
  expect(await page.locator("[data-node]").count()).toBe(4);
  window.expectAllWell();
});

test("a note off the record says that it stays here, and nobody is named", async () => {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "New.soundings"), machine);
  const backend = createBackend(file, machine);
  const { id: speakerId } = backend.call("stakeholder.add", { name: "Ann Other" });
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
  const note = { interviewId, speakerId, offRecord: true, text: "The lift never works" };
  const { id: noteId } = backend.call("note.add", note);
  const headingId = backend.call("heading.add", { title: "Places" }).id;
  const findingId = backend.call("finding.add", { headingId, statement: "Hard to reach" }).id;
  backend.call("evidence.add", { findingId, noteIds: [noteId] });
  backend.close();

  const { page } = await openChain(file);
  const row = page.getByRole("button", { name: /^R01 .*Never leaves this file.*The lift/ });
  await row.press(" ");
  await page.getByText("Off the record: never leaves this file.").waitFor();
  expect(await page.locator("main").textContent()).not.toContain("Ann");
  await row.press("Enter");
  await page.getByRole("heading", { name: /Interview/, level: 1 }).waitFor();
});
