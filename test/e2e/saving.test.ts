import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** The first interview of the worked example, with all its notes shown. */
async function openInterview() {
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await page.getByRole("textbox", { name: "New note" }).waitFor();
  await page.keyboard.press("Alt+a");
  return { window, page };
}

test("where saving fails the words stay, the reason stands there, and it is tried again", async () => {
  const { window, page } = await openInterview();
  await typeNote(page, "Kept before the break");
  await saved(page);
  const calls = `${window.origin}/call`;
  await page.route(calls, (route) => route.abort());
  await typeNote(page, "Kept through the break");
  await page
    .getByText(/^Not saved: /)
    .first()
    .waitFor();
  expect(await page.getByText(/^Saved \d\d:/).count()).toBe(0);
  await notesShown(page).filter({ hasText: "Kept through the break" }).waitFor();
  await page.unroute(calls);
  await saved(page);
  await page.reload();
  await page.getByRole("textbox", { name: "New note" }).waitFor();
  await page.keyboard.press("Alt+a");
  await notesShown(page).filter({ hasText: "Kept through the break" }).waitFor();
  expect(await notesShown(page).filter({ hasText: "Kept through the break" }).count()).toBe(1);
});

test("words that were not yet kept survive the window", async () => {
  const { page } = await openInterview();
  await page.keyboard.type("Half a sentence that");
  await saved(page);
  await page.reload();
  await page.getByRole("textbox", { name: "New note" }).waitFor();
  await page.getByText("Half a sentence that").first().waitFor();
});

test("a second window sees what is noted in the first", async () => {
  const { page } = await openInterview();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "New note" }).waitFor();
  await other.keyboard.press("Alt+a");
  await page.bringToFront();
  await typeNote(page, "Seen in both windows");
  await notesShown(other).filter({ hasText: "Seen in both windows" }).waitFor();
});

test("a deleted note comes back with Ctrl+Z", async () => {
  const { window, page } = await openInterview();
  await typeNote(page, "Deleted by mistake");
  await saved(page);
  const note = notesShown(page).filter({ hasText: "Deleted by mistake" });
  await note.waitFor();
  await note.focus();
  await page.keyboard.press("Delete");
  await note.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await note.waitFor();
  window.expectAllWell();
});
