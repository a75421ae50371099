import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { startInterview } from "../tools/steps.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** A diagnostic with one interview that was held, and two statements in it. */
function writeHeld(file: string): string {
  const backend = openForTest(writeNew(file));
  const { interview, note } = startInterview(backend);
  note("Nobody told us before the bus was taken away.");
  note("The forums are well run.");
  backend.call("interview.end", { id: interview.id });
  backend.close();
  return file;
}

test("a respondent's correction is entered by keys, stands in the record and is taken back", async () => {
  const window = await openWindow({ file: writeHeld(join(folderForTest(), "A.soundings")) });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Interviews");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("e");
  const panel = page.getByRole("complementary", { name: "Interview 1", exact: true });
  await panel.getByLabel("Sent on").fill("2010-03-03");
  await saved(page);
  await panel
    .getByRole("button", { name: "Record sent on 3 March 2010, not agreed yet" })
    .waitFor();
  const waiting = panel.getByRole("button", { name: /^Record sent on 3 March 2010/ });
  await waiting.press("Enter");
  await panel.getByLabel("Agreed on").and(page.locator(":focus")).waitFor();
  const promised = panel.getByLabel("Documents still to come");
  await promised.fill("Minutes of the forum");
  await panel.getByRole("button", { name: "Still to come: Minutes of the forum" }).press("Enter");
  await promised.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });

  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "Correction of interview 1" });
  await dialog.getByRole("combobox").waitFor();
  const first = (await dialog.getByRole("option").first().textContent()) ?? "";
  await page.keyboard.type(first.replace(/^\d+/, "").slice(0, 20));
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  const words = dialog.getByLabel("As the respondent wants it");
  const was = await words.inputValue();
  expect(first).toBe(`1${was}`);
  await page.keyboard.type(" Xyzzycorrected.");
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("status").getByText("Statement 1 corrected").waitFor();

  await page.keyboard.press("e");
  const made = panel.getByRole("list", { name: "Corrections" }).getByRole("listitem");
  await made.getByText(/^Now .+ Xyzzycorrected/).waitFor();
  expect(await made.getByRole("deletion").textContent()).toBe(was);
  await panel.getByRole("button", { name: "Record to check" }).press("Enter");
  await page.getByText("What was put otherwise as you asked").waitFor();
  await page.getByRole("cell", { name: /Xyzzycorrected/ }).waitFor();

  await goTo(page, "Interviews");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("e");
  await made.getByRole("button", { name: /^Take back/ }).press("Enter");
  await page.getByRole("status").getByText("the statement says what it said before").waitFor();
  await made.first().waitFor({ state: "detached" });
  const enter = panel.getByRole("button", { name: /^Enter a correction/ });
  expect(await enter.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+z");
  await made.getByText(/^Now .+ Xyzzycorrected/).waitFor();
  window.expectAllWell();
});
