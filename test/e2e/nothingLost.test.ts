import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { notesShown, typeNote } from "./steps/notes.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openSample() {
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await window.page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  return window;
}

/** The first interview of the worked example, with all its notes shown and the focus in the composer. */
async function openInterview() {
  const window = await openSample();
  const { page } = window;
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
  await composer(page).waitFor();
  await page.keyboard.press("Alt+a");
  await composer(page).focus();
  return window;
}

const composer = (page: Page) => page.getByRole("textbox", { name: "New note" });
const note = (page: Page, words: string) => notesShown(page).filter({ hasText: words });
const status = (page: Page, words: string | RegExp) => page.getByRole("status").getByText(words);

/** Lets every call through but those of one method. */
const fail = (page: Page, method: string) =>
  page.route("**/call", (route: Route) =>
    route.request().postData()?.includes(`"${method}"`) ? route.abort() : route.continue(),
  );

test("a note that undo took out of the composer is there again once it is kept", async () => {
  const { page, expectAllWell } = await openInterview();
  await page.keyboard.type("Taken back and kept");
  await saved(page);
  await notesShown(page).first().focus();
  await page.keyboard.press("Control+z");
  await status(page, "Undone: Add a note").waitFor();
  await composer(page).focus();
  await page.keyboard.press("Enter");
  await note(page, "Taken back and kept").waitFor();
  await saved(page);
  await page.reload();
  await composer(page).waitFor();
  await page.keyboard.press("Alt+a");
  await note(page, "Taken back and kept").waitFor();
  expectAllWell();
});

test("undo goes on past the note in the composer", async () => {
  const { page } = await openInterview();
  await typeNote(page, "The note before");
  await note(page, "The note before").waitFor();
  await page.keyboard.type("The note in the composer");
  await saved(page);
  await notesShown(page).first().focus();
  await page.keyboard.press("Control+z");
  await status(page, "Undone: Add a note").waitFor();
  await page.keyboard.press("Control+z");
  await note(page, "The note before").waitFor({ state: "detached" });
  expect(await composer(page).inputValue()).toBe("The note in the composer");
});

test("nothing is undone and nothing exported while words are not saved", async () => {
  const { page } = await openSample();
  await fail(page, "diagnostic.update");
  await page.getByLabel("Area", { exact: true }).fill("Not saved yet");
  await page
    .getByText(/^Not saved: /)
    .first()
    .waitFor();
  await page.getByRole("link", { name: /^Themes/ }).focus();
  await page.keyboard.press("Control+z");
  await status(page, /^Not undone: /).waitFor();
  await goTo(page, "Report");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("button", { name: "Choose where" }).click();
  await page.getByRole("button", { name: "Write", exact: true }).click();
  await status(page, /^Not written, because some words are not saved: /).waitFor();
});

test("after Ctrl+K and Escape the keyboard is where it was", async () => {
  const { page } = await openInterview();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Go to anything" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog", { name: "Go to anything" }).waitFor({ state: "detached" });
  await page.keyboard.type("hello");
  expect(await composer(page).inputValue()).toBe("hello");
});

test("half a date does not take the beginning of an interview away", async () => {
  const { page } = await openSample();
  await goTo(page, "Interviews");
  await page.getByRole("row").nth(1).getByRole("button").last().click();
  const began = page.getByLabel("Began");
  const before = await began.inputValue();
  await began.focus();
  await page.keyboard.press("Backspace");
  await page.getByText("This field cannot be left empty.").first().waitFor();
  await page.reload();
  await page.getByRole("row").nth(1).getByRole("button").last().click();
  expect(before).not.toBe("");
  expect(await page.getByLabel("Began").inputValue()).toBe(before);
});

test("the palette marks what is off the record and shows nobody's name", async () => {
  const { page } = await openInterview();
  await page.keyboard.press("Alt+o");
  await typeNote(page, "Whispered about the budget");
  await note(page, "Whispered about the budget").waitFor();
  await goTo(page, "Stakeholders");
  await page.keyboard.press("n");
  await page.getByLabel("Name", { exact: true }).fill("Zebedee Quill");
  await saved(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("whispered about");
  await page.getByRole("option", { name: /Interview 1 · Off the record/ }).waitFor();
  await page.getByRole("combobox", { name: "Go to anything" }).fill("zebedee");
  const found = page.getByRole("listbox", { name: "Found" }).getByRole("option");
  await found.first().waitFor();
  expect(await found.first().textContent()).toMatch(/^R\d\d$/);
});
