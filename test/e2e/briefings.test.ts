import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** Shows a contact list of so many people, of whom one withdrew. */
async function openList(people: number) {
  const file = writeNew(join(folderForTest(), "A.soundings"));
  const backend = openForTest(file);
  for (let i = 0; i < people; i++) backend.call("stakeholder.add", { role: "Chair" });
  backend.call("stakeholder.add", { role: "Clerk", consent: "withdrawn" });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  const out = join(window.home, "Outgoing");
  mkdirSync(out);
  await goTo(page, "Stakeholders");
  const dialog = page.getByRole("dialog", { name: "Briefings" });
  /** Walks into the folder by keys and chooses it. */
  const choose = async () => {
    await dialog.waitFor();
    await page.keyboard.press("Enter");
    const where = page.getByRole("dialog", { name: "Choose a folder" });
    const folder = where.getByRole("button", { name: "Folder Outgoing" });
    // The cursor is on the first folder, and in an empty one on choosing it.
    await folder.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    const choice = where.getByRole("button", { name: "Choose Outgoing" });
    await choice.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
  };
  return { window, page, out, dialog, choose };
}

test("a folder is found by the first letter of its name, and by its path", async () => {
  const { page, out, dialog } = await openList(1);
  for (const name of ["Apples", "Zebra"]) mkdirSync(join(out, name));
  await page.keyboard.press("b");
  await dialog.waitFor();
  await page.keyboard.press("Enter");
  const where = page.getByRole("dialog", { name: "Choose a folder" });
  await where.getByLabel("Path of a folder").fill(out);
  await page.keyboard.press("Enter");
  const row = (name: string) => where.getByRole("button", { name: `Folder ${name}` });
  await row("Apples").and(page.locator(":focus")).waitFor();
  await page.keyboard.press("z");
  await row("Zebra").and(page.locator(":focus")).waitFor();
});

test("briefings for those selected, then for all, are written by keys into a folder", async () => {
  const { window, page, out, dialog, choose } = await openList(4);
  const status = page.getByRole("status");
  await page.locator("main [data-row]:focus").waitFor();
  await page.keyboard.press("s");
  await page.getByRole("button", { name: /^Briefing for 1/ }).waitFor();
  await page.keyboard.press("b");
  await dialog.getByText("1 stakeholder selected").waitFor();
  await choose();
  await status.getByText("1 briefing written to Outgoing").waitFor();
  expect(readdirSync(out)).toEqual(["Briefing R01.docx"]);
  await page.keyboard.press("s");
  await page.keyboard.press("b");
  await dialog.getByText("None for R05, who withdrew or declined.").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await choose();
  await dialog.getByText("1 of 4 is in Outgoing already.").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Write only the others" }).press("Enter");
  await status
    .getByText("3 briefings written to Outgoing; 1 left as it was; none for R05")
    .waitFor();
  expect(readdirSync(out)).toHaveLength(4);
  window.expectAllWell();
});

test("what takes its time shows how far it is, and is stopped by a key", async () => {
  const { window, page, out, choose } = await openList(150);
  await page.keyboard.press("b");
  await choose();
  const bar = page.getByRole("progressbar", { name: "Writing briefings" });
  await bar.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  const told = page.getByRole("status").getByText(/^Stopped as you asked: \d+ of 150 briefings/);
  await told.waitFor();
  await bar.waitFor({ state: "detached" });
  const written = Number(/: (\d+)/.exec((await told.textContent()) ?? "")?.[1]);
  expect(readdirSync(out)).toHaveLength(written);
  expect(written).toBeLessThan(150);
  window.expectAllWell();
});
