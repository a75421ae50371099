import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { startInterview } from "../tools/steps.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

/** A diagnostic with one theme and so many notes on it; each third is a quotation. */
function withNotes(count: number): string {
  const machine = createTestMachine(Date.now());
  const file = writeNew(join(folderForTest(), "Board.soundings"), machine);
  const backend = createBackend(file, machine);
  const { note, person } = startInterview(backend);
  backend.call("stakeholder.update", { id: person.id, patch: { attribution: "role" } });
  for (let n = 1; n <= count; n++)
    note(`Note ${n} about signs`, {
      themes: [{ name: "Signs" }],
      speakerId: person.id,
      kind: n % 3 === 0 ? "quotation" : "point",
      offRecord: n === 2,
    });
  backend.close();
  return file;
}

const list = (page: Page, name: string) => page.getByRole("listbox", { name, exact: true });
const cursorOn = (page: Page, name: string) =>
  list(page, name).and(page.locator(":focus")).waitFor();
/** What a list says, from the first row drawn on. */
const rows = (page: Page, name: string) => list(page, name).getByRole("option").allTextContents();
const says = (page: Page, words: string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

async function openBoard(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await press(page, "Control+k");
  await page.keyboard.type("Findings");
  await page
    .getByRole("option", { name: /^Findings/ })
    .first()
    .waitFor();
  await press(page, "Enter");
  await page.getByRole("tab", { name: "Key messages", selected: true }).waitFor();
  await press(page, "Alt+2");
  await cursorOn(page, "Pile");
}

beforeEach(needChromium);

describe("the board", () => {
  test("from notes to a key message with its narrative, by keyboard alone", async () => {
    const window = await openWindow({ file: withNotes(7) });
    const { page } = window;
    try {
      await openBoard(page);
      // The first two notes into a cluster that is named at once.
      await press(page, " ", "ArrowDown", " ", "n");
      await page.getByRole("textbox", { name: "Name of the new cluster of 2 notes" }).waitFor();
      await page.keyboard.type("No signs");
      await press(page, "Enter");
      await says(page, "2 notes in No signs");
      await cursorOn(page, "Pile");
      // The cursor is on the note that came into the place of the last.
      await press(page, "1");
      await says(page, "1 note in No signs");
      await press(page, "Shift+ArrowDown", "n");
      await page.getByRole("textbox", { name: "Name of the new cluster of 2 notes" }).waitFor();
      await page.keyboard.type("Old signs");
      await press(page, "Enter");
      await says(page, "2 notes in Old signs");
      await expect.poll(() => rows(page, "Pile")).toHaveLength(2);
      // Among the clusters: rename, move, take out, and back with undo.
      await press(page, "ArrowRight");
      await cursorOn(page, "Clusters");
      await press(page, "F2");
      await page.getByRole("textbox", { name: "Name of the cluster" }).waitFor();
      await page.keyboard.type("Too few signs");
      await press(page, "Enter");
      await list(page, "Clusters")
        .getByRole("option", { name: "Cluster: Too few signs" })
        .waitFor();
      await press(page, "Alt+ArrowDown");
      await says(page, "Too few signs is cluster 2 of 2");
      await press(page, "Alt+ArrowUp", "ArrowDown", "ArrowDown", "0");
      await says(page, "1 note back in the pile");
      await press(page, "Control+z");
      await says(page, "Undone");
      await expect.poll(() => rows(page, "Pile")).toHaveLength(2);
      await press(page, "Home", "f");

      await page.getByRole("dialog", { name: "Make “Too few signs” a key message" }).waitFor();
      await page.keyboard.type("Getting about");
      await press(page, "Enter");
      await says(page, "Too few signs is a key message with 3 notes as evidence");
      await page.getByText("Key message 4.1.1").waitFor();
      // One that comes later is told, and added.
      await press(page, "ArrowLeft", "1");
      await page.getByText("1 note not in its key message yet").waitFor();
      await press(page, "ArrowRight", "a");
      await says(page, "1 note added");
      await expect.poll(() => page.getByText("not in its key message yet").count()).toBe(0);
      // Its narrative, with the words of a note.
      await press(page, "f");
      await page.getByRole("tab", { name: "Key messages", selected: true }).waitFor();
      const narrative = page.getByRole("textbox", { name: "Narrative" });
      await narrative.waitFor();
      const evidence = page.getByRole("complementary", { name: "Evidence" });
      await evidence.getByRole("listitem").nth(3).waitFor();
      await press(page, "F6", "ArrowDown", "w");
      await says(page, "the note is off the record and never leaves this file");
      await press(page, "ArrowDown", "w");
      await narrative.and(page.locator(":focus")).waitFor();
      await page.keyboard.type("That was said often.");
      expect(await narrative.inputValue()).toBe(
        "“Note 3 about signs” (Chair) That was said often.",
      );
      await press(page, "F6");
      await evidence.locator(":focus").waitFor();
      window.expectAllWell();
    } finally {
      await window.close();
    }
  });

  test("by mouse: notes are dragged into a cluster, and out again", async () => {
    const window = await openWindow({ file: withNotes(4) });
    const { page } = window;
    try {
      await openBoard(page);
      await press(page, "n");
      await page.keyboard.type("Signs");
      await press(page, "Enter");
      await says(page, "1 note in Signs");
      const pile = list(page, "Pile").getByRole("option");
      const clusters = list(page, "Clusters").getByRole("option");
      await expect.poll(() => pile.count()).toBe(3);
      await pile.first().click({ modifiers: ["Control"] });
      await pile.nth(1).click({ modifiers: ["Control"] });
      await pile.nth(1).dragTo(clusters.first());
      await says(page, "2 notes in Signs");
      await expect.poll(async () => (await clusters.allTextContents())[3]).toContain("Note 3");
      // Before the first note of the cluster.
      await clusters.nth(3).dragTo(clusters.nth(1), { targetPosition: { x: 60, y: 3 } });
      await expect.poll(async () => (await clusters.allTextContents())[1]).toContain("Note 3");
      await clusters.nth(1).dragTo(list(page, "Pile"));
      await says(page, "1 note back in the pile");
      await expect.poll(() => pile.count()).toBe(2);
      // On the head of the clusters: a new one.
      await pile.first().dragTo(page.getByRole("heading", { name: "1 cluster" }));
      await page.getByRole("textbox", { name: "Name of the new cluster of 1 note" }).waitFor();
      await page.keyboard.type("Another");
      await press(page, "Enter");
      await says(page, "1 note in Another");
      window.expectAllWell();
    } finally {
      await window.close();
    }
  });

  test("300 notes: only those near the screen are drawn, and all go into a cluster in one step", async () => {
    const window = await openWindow({ file: withNotes(300) });
    const { page } = window;
    try {
      await openBoard(page);
      await page.goto(`${window.origin}/#/findings/board`);
      const pile = list(page, "Pile").getByRole("option");
      expect(await pile.count()).toBeLessThan(60);
      await press(page, "End");
      await pile.filter({ hasText: "Note 300 about signs" }).waitFor();
      expect(await pile.count()).toBeLessThan(60);
      expect(await pile.filter({ hasText: "Note 300 about" }).getAttribute("aria-posinset")).toBe(
        "300",
      );
      // As fast as the keys go: each one means the note that has come under the cursor by then.
      await press(page, "Home", "n");
      await page.keyboard.type("First");
      await press(page, "Enter");
      await cursorOn(page, "Pile");
      for (let n = 0; n < 12; n++) await page.keyboard.press("1");
      await page.getByText("13 notes", { exact: true }).waitFor();
      expect(await rows(page, "Clusters")).toHaveLength(14);
      expect(
        (await rows(page, "Clusters")).slice(1).map((text) => /Note \d+/.exec(text)?.[0]),
      ).toEqual(Array.from({ length: 13 }, (_, n) => `Note ${n + 1}`));
      await press(page, "ArrowRight", "Home", "Delete");
      await says(page, "First taken apart: 13 notes back in the pile");
      // By its name, as where there are more clusters than digits.
      await press(page, "ArrowLeft", "Home", "c");
      await page.getByRole("dialog", { name: "1 note into a cluster" }).waitFor();
      await page.keyboard.type("Second");
      await press(page, "Enter");
      await says(page, "1 note in Second");
      await cursorOn(page, "Pile");
      await press(page, "c");
      await page.getByRole("combobox", { name: "Into which cluster" }).waitFor();
      await page.keyboard.type("sec");
      await page.getByRole("option", { name: "1 Second" }).waitFor();
      await press(page, "Enter");
      await page.getByText("2 notes", { exact: true }).waitFor();
      await press(page, "Control+a", "n");
      await page.getByRole("textbox", { name: "Name of the new cluster of 298 notes" }).waitFor();
      await page.keyboard.type("All of it");
      await press(page, "Enter");
      await says(page, "298 notes in All of it");
      await page.getByText("Every note is in a cluster.").waitFor();
      await press(page, "ArrowRight", "End");
      const clusters = list(page, "Clusters").getByRole("option");

      await clusters.filter({ hasText: "Note 300 about signs" }).waitFor();
      expect(await clusters.count()).toBeLessThan(60);
      // As evidence, too, only those near the screen are drawn.
      await press(page, "f");
      await page.getByRole("dialog", { name: "Make “All of it” a key message" }).waitFor();
      await page.keyboard.type("Signs");
      await press(page, "Enter");
      await says(page, "All of it is a key message with 298 notes as evidence");
      await press(page, "f");
      await page.getByRole("tab", { name: "Key messages", selected: true }).waitFor();
      await page.getByRole("heading", { name: "Evidence, 298 notes" }).waitFor();
      const evidence = page.getByRole("complementary", { name: "Evidence" }).getByRole("listitem");
      await evidence.first().waitFor();
      await press(page, "F6");
      await evidence.first().and(page.locator(":focus-within")).waitFor();
      expect(await evidence.count()).toBeLessThan(60);
      for (let n = 0; n < 30; n++) await page.keyboard.press("ArrowDown");
      await page.locator("li:focus-within").filter({ hasText: "Note 33 about" }).waitFor();
      await press(page, "End");
      await page.locator("li:focus-within").filter({ hasText: "Note 300 about" }).waitFor();
      expect(await evidence.count()).toBeLessThan(60);
      await press(page, "Alt+2");
      await cursorOn(page, "Pile");
      await press(page, "ArrowLeft");
      await cursorOn(page, "Themes");
      expect(await rows(page, "Themes")).toEqual(["Signs300 of 300 notes in clusters"]);
      window.expectAllWell();
    } finally {
      await window.close();
    }
  });
});
