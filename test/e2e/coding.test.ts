import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openSample() {
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  const window = await openWindow({ file });
  onTestFinished(window.close);
  return { window, page: window.page, file };
}

test("a theme says what belongs to it, with an example and memos, by keyboard", async () => {
  const { window, page } = await openSample();
  await goTo(page, "Themes");
  const row = page.getByRole("treeitem", { name: /^Trust/ });
  await row.click();
  const panel = page.getByRole("complementary", { name: "Theme Trust" });
  await panel.getByLabel("Belongs here", { exact: true }).fill("Being believed");
  await panel.getByLabel("Does not belong here").fill("Being liked");
  await row.focus();
  await press(page, "x");
  const dialog = page.getByRole("dialog", { name: "An example of “Trust”" });
  const words = (await dialog.getByRole("option").first().textContent()) ?? "";
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Enter");
  const example = panel.getByRole("region", { name: "Example" });
  await example.getByText(words.slice(0, 40)).waitFor();

  await row.focus();
  await press(page, "w");
  await page.keyboard.type("Is this one theme or two?");
  await press(page, "Control+Enter");
  await panel.getByLabel(/^Memo of/).waitFor();
  await page.keyboard.type("Ask again in spring");
  await press(page, "Escape");
  await row.and(page.locator(":focus")).waitFor();
  await press(page, "Shift+W");
  const all = page.getByRole("dialog", { name: "All memos" });
  await all.getByText("Ask again in spring").waitFor();
  await all.getByText("Is this one theme or two?").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Escape", "e");
  await page.getByRole("button", { name: "Word document" }).press("Enter");
  await page.getByRole("heading", { name: /Each theme/ }).waitFor();
  await page.getByText("Being believed").first().waitFor();
  window.expectAllWell();
});

test("likely themes stand first where a note is tagged, and are taken only when asked for", async () => {
  const { window, page } = await openSample();
  await goTo(page, "Interviews");
  await page.getByRole("row").nth(1).getByRole("button").first().click();
  const composer = page.getByRole("textbox", { name: "New note" });
  await composer.fill("Nobody ever saw a councillor hold a surgery here ");
  await composer.press("#");
  const first = page.getByRole("option").first();
  await first.getByText("Suggested").waitFor();
  const theme = await first.textContent();
  expect(theme).toContain("Councillors");
  // Enter keeps the note, untagged, as long as no theme was chosen.
  await press(page, "ArrowDown", "Enter");
  await page
    .getByRole("region", { name: "New note" })
    .getByText("Visibility and surgeries")
    .waitFor();
  await press(page, "Enter", "Alt+l");
  await page.locator("[data-note]:focus").waitFor();
  await press(page, "w");
  await page.getByRole("dialog", { name: "Memos on this note" }).waitFor();
  await page.keyboard.type("Check with R09");
  await press(page, "Escape");
  await page.locator("[data-note]:focus").getByText("1 memo").waitFor();
  // Typed as soon as the dialog was there, and kept to the letter.
  await press(page, "w");
  await page
    .getByRole("dialog", { name: "Memos on this note" })
    .getByLabel(/^Memo of/)
    .waitFor();
  expect(
    await page
      .getByRole("dialog")
      .getByLabel(/^Memo of/)
      .inputValue(),
  ).toBe("Check with R09");
  await press(page, "Escape");
  await page.locator("[data-note]:focus").waitFor();
  await press(page, "Alt+m");
  await page.getByRole("dialog", { name: /^Memos on interview/ }).waitFor();
  await page.keyboard.type("They spoke freely");
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Escape");
  await page.getByRole("button", { name: "Memos (1)" }).waitFor();
  window.expectAllWell();
});

test("another person's copy is set beside this one, and the disagreements are written", async () => {
  const { window, page, file } = await openSample();
  const other = join(window.home, "Bob.soundings");
  copyFileSync(file, other);
  const bob = createBackend(other, createTestMachine());
  const [id = ""] = bob.call("note.ids", { filter: { tagged: true } });
  const { text, tags } = bob.call("note.get", { id });
  for (const tag of tags) bob.call("tag.remove", { id: tag.id });
  bob.call("tag.add", { noteIds: [id], theme: { name: "Something else" } });
  bob.close();

  await goTo(page, "Themes");
  await page.getByRole("treeitem").first().click();
  await press(page, "c", "Enter");
  await page
    .getByRole("dialog", { name: "Open a diagnostic" })
    .getByRole("button", { name: "Bob.soundings" })
    .click();
  const dialog = page.getByRole("dialog", { name: /^Compare with/ });
  await dialog.getByRole("heading", { name: "1 note tagged differently" }).waitFor();
  const row = dialog.getByRole("row").filter({ hasText: text.slice(0, 40) });
  await row.getByRole("cell", { name: "Something else" }).waitFor();
  await dialog.getByRole("row", { name: /^All themes 99/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "CSV" }).press("Enter");
  const where = page.getByRole("dialog", { name: "Where to write the table" });
  await where.getByRole("button", { name: "Up" }).waitFor();
  await where.getByLabel("File name").fill(join(window.home, "Differences.csv"));
  await press(page, "Enter");
  await dialog.getByText(/^Written: /).waitFor();
  expect(readFileSync(join(window.home, "Differences.csv"), "utf8")).toContain("Something else");
  window.expectAllWell();
});
