import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** The worked example in a window. */
async function openSample() {
  const window = await openWindow({
    file: writeSample(join(folderForTest(), "Sample.soundings")),
  });
  onTestFinished(window.close);
  await window.page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  return window;
}

/** Plans an interview with two people by keys, and waits until that is said. */
async function planJoint(page: Page) {
  await goTo(page, "Interviews");
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Plan an interview" });
  for (const code of ["R01", "R02"]) await dialog.getByRole("checkbox", { name: code }).check();
  await dialog.getByRole("button", { name: "Plan", exact: true }).click();
  await page.getByRole("status").getByText("Interview 23 planned").waitFor();
}

async function openPlanned(page: Page) {
  await page.getByRole("button", { name: "Open interview 23" }).press("Enter");
  await composer(page).waitFor();
}

const composer = (page: Page) => page.getByRole("textbox", { name: "New note" });
const newNote = (page: Page) => page.getByRole("region", { name: "New note" });
const offer = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("with the keyboard one goes on at once: on Overview, on Findings and from a note found", async () => {
  const { page, expectAllWell } = await openSample();
  const focus = page.locator(":focus-visible");
  await focus.and(page.getByRole("button", { name: "interviews held" })).waitFor();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Findings");
  await page.keyboard.press("Enter");
  await focus.and(page.getByRole("button", { name: /^Key message 1: / })).waitFor();
  await page.keyboard.press("ArrowDown");
  await focus.and(page.getByRole("button", { name: /^Key message 2: / })).waitFor();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("rarely hear that they changed anything");
  await page.getByRole("option", { name: "rarely hear" }).waitFor();
  await page.keyboard.press("Enter");
  const note = notesShown(page).filter({ hasText: "rarely hear that they changed anything" });
  await focus.and(note).waitFor();
  await page.keyboard.press("Escape");
  await focus.and(composer(page)).waitFor();

  // The same from within its interview, with another question open.
  await page.keyboard.press("Alt+ArrowDown");
  await note.waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rarely hear that they changed anything");
  await page.getByRole("option", { name: "rarely hear" }).waitFor();
  await page.keyboard.press("Enter");
  await focus.and(note).waitFor();
  expectAllWell();
});

test("what is said of one screen is over on the next", async () => {
  const { page } = await openSample();
  await planJoint(page);
  await offer(page, "Open").waitFor();
  await openPlanned(page);
  await offer(page, "Open").waitFor({ state: "detached" });
  expect(await page.getByText("Interview 23 planned").count()).toBe(0);
});

test("while a theme is typed, the list says what Enter does", async () => {
  const { page } = await openSample();
  await planJoint(page);
  await openPlanned(page);
  const field = composer(page);
  const described = async () => {
    const id = await field.getAttribute("aria-describedby");
    return page.locator(`[id="${id}"] > span`).allTextContents();
  };
  const makes = ["Enter make the theme", "Esc leave as words"];
  const keeps = ["Enter keep the note", "↓ Enter make the theme"];
  await page.keyboard.type("They spoke of #trusting");
  await expect.poll(described).toEqual(makes);
  await page.keyboard.type(" one another in public");
  await expect.poll(described).toEqual(keeps);
  await page.keyboard.press("Enter");
  const words = "They spoke of #trusting one another in public";
  await notesShown(page).filter({ hasText: words }).waitFor();

  await page.keyboard.type("Again #trusting one another in public");
  await expect.poll(described).toEqual(keeps);
  await page.keyboard.press("ArrowDown");
  await expect.poll(described).toEqual(makes);
  await page.keyboard.press("Enter");
  expect((await field.inputValue()).trim()).toBe("Again");
  await newNote(page).getByText("trusting one another in public").waitFor();
});

test("whoever spoke last speaks when a joint interview is opened again", async () => {
  const { page } = await openSample();
  await planJoint(page);
  await openPlanned(page);
  await newNote(page).getByText("Speaker not noted").waitFor();
  await page.keyboard.press("Alt+s");
  await page.keyboard.press("Alt+s");
  await newNote(page).getByText("R02").waitFor();
  await typeNote(page, "Said by the second");
  await saved(page);
  await page.reload();
  await newNote(page).getByText("R02").waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a deletion is offered back only for as long as it is the last step", async () => {
  const { page, expectAllWell } = await openSample();
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await composer(page).waitFor();
  await page.keyboard.press("Alt+a");
  const note = notesShown(page).nth(2);
  const id = await note.getAttribute("data-note");
  const same = page.locator(`[data-note="${id}"]`);
  const before = await same.textContent();

  await same.focus();
  await page.keyboard.press("Delete");
  await same.waitFor({ state: "detached" });
  await offer(page, "Undo").click();
  await same.waitFor();
  expect(await notesShown(page).nth(2).getAttribute("data-note")).toBe(id);
  await expect.poll(() => same.textContent()).toBe(before);

  await same.focus();
  await page.keyboard.press("Delete");
  await same.waitFor({ state: "detached" });
  await offer(page, "Undo").waitFor();
  await composer(page).focus();
  await typeNote(page, "Something else");
  await offer(page, "Undo").waitFor({ state: "detached" });
  await page.getByRole("status").getByText("Note deleted").waitFor();
  expectAllWell();
});

test("a heading is renamed where it stands, and has the focus again", async () => {
  const { page, expectAllWell } = await openSample();
  await goTo(page, "Findings");
  const heading = page.locator("main [data-heading]").first();
  await heading.focus();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: "Title of the heading" });
  await field.waitFor();
  await page.keyboard.type("What engagement is like here");
  await page.keyboard.press("Enter");
  await page.locator(":focus-visible").and(heading).waitFor();
  await heading.getByText("What engagement is like here").waitFor();
  // An empty title is not kept.
  await page.keyboard.press("F2");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Escape");
  await page.locator(":focus-visible").and(heading).waitFor();
  await heading.getByText("What engagement is like here").waitFor();
  expectAllWell();
});
