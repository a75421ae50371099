import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { startInterview } from "../tools/steps.ts";
import { goTo } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function open(fill: (backend: Backend) => void = () => {}) {
  const machine = createTestMachine(Date.now());
  const file = writeNew(join(folderForTest(), "Board.soundings"), machine);
  const backend = createBackend(file, machine);
  fill(backend);
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  return window;
}

const list = (page: Page, name: string) => page.getByRole("listbox", { name, exact: true });
const option = (page: Page, name: string, words: RegExp) =>
  list(page, name).getByRole("option", { name: words });
const nameField = (page: Page) => page.getByRole("textbox", { name: /^Name of the/ });

/** Two notes on signs and one on trust. */
function twoThemes(backend: Backend): void {
  const { note } = startInterview(backend);
  for (const text of ["One", "Two"]) note(text, { themes: [{ name: "Signs" }] });
  note("Three", { themes: [{ name: "Trust" }] });
}

async function toBoard(page: Page): Promise<void> {
  await goTo(page, "Findings");
  await press(page, "Alt+2");
  await list(page, "Pile").and(page.locator(":focus")).waitFor();
}

test("the name of a cluster is kept by whoever leaves it, and dropped by Escape", async () => {
  const window = await open(twoThemes);
  const { page } = window;
  await toBoard(page);
  await press(page, "n");
  await nameField(page).waitFor();
  await page.keyboard.type("A name I thought about");
  await option(page, "Themes", /Trust/).click();
  await option(page, "Pile", /Three/).waitFor();
  expect(await nameField(page).count()).toBe(0);
  await option(page, "Themes", /Signs/).click();
  await option(page, "Clusters", /Cluster: A name I thought about 1 note/).waitFor();
  // Left by a key that changes the tab.
  await list(page, "Clusters").focus();
  await press(page, "Home", "F2");
  await nameField(page).waitFor();
  await page.keyboard.type("Another name");
  await press(page, "Alt+1");
  await page.getByRole("tab", { name: "Key messages", selected: true }).waitFor();
  await press(page, "Alt+2");
  await option(page, "Clusters", /Cluster: Another name/).waitFor();
  // Without words, and by Escape, nothing is made.
  await list(page, "Pile").focus();
  await press(page, "n");
  await nameField(page).waitFor();
  await list(page, "Clusters").click();
  await expect.poll(() => nameField(page).count()).toBe(0);
  await list(page, "Pile").focus();
  await press(page, "n");
  await nameField(page).waitFor();
  await page.keyboard.type("Not meant");
  await press(page, "Escape");
  await list(page, "Pile").and(page.locator(":focus")).waitFor();
  await page.getByRole("heading", { name: "1 cluster", exact: true }).waitFor();
  window.expectAllWell();
});

test("a new diagnostic's board has the cursor on the way to its themes", async () => {
  const window = await open();
  const { page } = window;
  await goTo(page, "Findings");
  await page.getByRole("button", { name: /^Add a heading/ }).waitFor();
  await press(page, "Alt+2");
  await page.getByRole("button", { name: "Go to themes" }).and(page.locator(":focus")).waitFor();
  window.expectAllWell();
});

test("F6 goes to the evidence that is being read, and says where there is none", async () => {
  const window = await open((backend) => {
    const { note } = startInterview(backend);
    const noteIds = Array.from({ length: 200 }, (_, i) => note(`Note ${i + 1} of many`).id);
    const { id: headingId } = backend.call("heading.add", { title: "Culture" });
    const { id: findingId } = backend.call("finding.add", { headingId, statement: "First" });
    backend.call("evidence.add", { findingId, noteIds });
    backend.call("finding.add", { headingId, statement: "Second" });
  });
  const { page } = window;
  await goTo(page, "Findings");
  await page.getByText("Note 1 of many").waitFor();
  const narrative = page.getByRole("textbox", { name: "Narrative" });
  await narrative.focus();
  const scroll = page.locator("[data-evidence] [data-scroll]");
  await scroll.evaluate((box) => {
    box.scrollTop = 6_000;
  });
  const top = () => scroll.evaluate((box) => box.scrollTop);
  await expect.poll(() => page.getByText("Note 1 of many").count()).toBe(1);
  await page
    .getByText(/^Note 8\d of many/)
    .first()
    .waitFor();
  const before = await top();
  expect(before).toBeGreaterThan(5_000);
  await press(page, "F6");
  await page.locator("[data-evidence] li:focus-within").waitFor();
  expect(Math.abs((await top()) - before)).toBeLessThan(100);
  const text = await page.locator("[data-evidence] li:focus-within").textContent();
  // Back and forth it is the same one.
  await press(page, "F6");
  await narrative.and(page.locator(":focus")).waitFor();
  await press(page, "F6");
  await page.locator("[data-evidence] li:focus-within").waitFor();
  expect(await page.locator("[data-evidence] li:focus-within").textContent()).toBe(text);
  await page.locator("[data-message]").nth(1).click();
  await page.getByRole("heading", { name: "Evidence, 0 notes" }).waitFor();
  await narrative.focus();
  await press(page, "F6");
  await page.getByRole("status").filter({ hasText: "No evidence yet" }).waitFor();
  await narrative.and(page.locator(":focus")).waitFor();
  window.expectAllWell();
});
