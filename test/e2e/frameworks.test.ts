import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openFile(write: (file: string) => string) {
  const file = write(join(folderForTest(), "Questions.soundings"));
  const window = await openWindow({ file });
  onTestFinished(window.close);
  return { window, page: window.page, file };
}

/** The line of the tree that has the focus, once it reads so. */
const here = (page: Page, name: string | RegExp) =>
  page.getByRole("treeitem", { name }).and(page.locator(":focus")).waitFor();
const lines = (page: Page) =>
  page.getByRole("treeitem").evaluateAll((rows) => rows.map((row) => row.textContent ?? ""));

test("a framework is written from nothing, put in order and mended, by keyboard alone", async () => {
  const { window, page, file } = await openFile(writeNew);
  await goTo(page, "Overview");
  await page.getByRole("button", { name: "Write one of your own" }).focus();
  await press(page, "Enter");
  await page.keyboard.type("Questions for schools");
  await press(page, "Enter");
  await page.getByRole("heading", { name: "Questions for schools" }).waitFor();
  await page.getByText("A framework has sections").waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Shift+N");
  const write = async (label: string, text: string) => {
    const field = page.getByRole("textbox", { name: label }).and(page.locator(":focus"));
    await field.waitFor();
    await page.keyboard.type(text);
    await press(page, "Enter");
    await page.getByRole("treeitem", { name: text }).waitFor();
  };
  await write("New section", "The school");
  await write("New question", "Who speaks for the parents?");
  await write("New question", "Who speaks for the children?");
  await press(page, "Escape");
  await here(page, "1.2 Who speaks for the children?");
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Shift+N");
  await write("New section", "The town");
  await write("New question", "Who asks the school?");
  await press(page, "Enter");
  await here(page, "2.1 Who asks the school?");

  // Up over the end of its section, then below the question above it.
  await press(page, "Alt+ArrowUp");
  await here(page, "1.3 Who asks the school?");
  await press(page, "Alt+ArrowUp", "Alt+ArrowRight");
  await here(page, "1.1a Who asks the school?");
  expect(await lines(page)).toEqual([
    "1 The school",
    "1.1 Who speaks for the parents?",
    "1.1a Who asks the school?",
    "1.2 Who speaks for the children?",
    "2 The town",
  ]);
  await press(page, "Enter");
  await page.getByRole("textbox", { name: "Words of question 1.1a" }).waitFor();
  await page.keyboard.type(" And how often?");
  await press(page, "Enter");
  await here(page, "1.1a Who asks the school? And how often?");
  await press(page, "s");
  await write("New sub-question", "By letter?");
  await press(page, "Escape");
  await here(page, "1.1b By letter?");
  await press(page, "ArrowDown", "ArrowDown", "Delete");
  await page.getByText("Section “The town” removed").waitFor();
  await here(page, "1.2 Who speaks for the children?");
  await press(page, "Control+z");
  await page.getByRole("treeitem", { name: "2 The town" }).waitFor();
  await press(page, "ArrowUp", "Delete");
  await page.getByText("Question 1.1b removed").waitFor();
  await page.getByRole("treeitem", { name: "1.1b By letter?" }).waitFor({ state: "detached" });
  const about = page.getByRole("complementary", { name: "About" });
  await about.getByLabel("Version").fill("2026");
  await page.keyboard.press("Tab");
  await page.getByText("2026 · 2 sections · 2 questions and 1 sub-question").waitFor();
  window.expectAllWell();
  await window.stopHost();
  const backend = createBackend(file, createTestMachine(Date.now()));
  onTestFinished(() => backend.close());
  const made = backend.call("framework.list", {})[1];
  expect(made).toMatchObject({ title: "Questions for schools", version: "2026" });
  const words = made?.sections.flatMap(({ questions }) => questions.map(({ text }) => text));
  expect(words).toEqual([
    "Who speaks for the parents?",
    "Who asks the school? And how often?",
    "Who speaks for the children?",
  ]);
});

test("a question that was asked stays, its old words with its notes; and numbers stand", async () => {
  const { window, page } = await openFile(writeSample);
  await goTo(page, "Overview");
  await page.getByRole("button", { name: /^Edit Network of Empowering/ }).press("Enter");
  await here(page, /^1 Mainstreaming/);
  await press(page, "ArrowDown", "Delete");
  await page.getByText("Question 1.1 was asked in an interview already, so it stays.").waitFor();
  await press(page, "Enter", "Control+a");
  await page.keyboard.type("Who leads on this?");
  await press(page, "Enter");
  await here(page, "1.1 Who leads on this?");
  const old = "Who champions community empowerment and how?";
  const panel = page.getByRole("region", { name: "Question 1.1" });
  await panel.getByRole("listitem").getByText(old).waitFor();
  await press(page, "n");
  await page.keyboard.type("Who else?");
  await press(page, "Enter");
  await page.getByRole("treeitem", { name: "1.17 Who else?" }).waitFor();
  await press(page, "Escape");
  await here(page, "1.17 Who else?");
  await page.getByRole("button", { name: "Number by place" }).press("Enter");
  await page.getByRole("treeitem", { name: "1.2 Who else?" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "Control+z");
  await page.getByRole("treeitem", { name: "1.17 Who else?" }).waitFor();
  await page.getByRole("treeitem", { name: "1.1 Who leads on this?" }).click();
  await panel.getByRole("button", { name: /notes on it$/ }).press("Enter");
  const note = page.locator('[role=option][data-index="0"]');
  await note.getByText(`Asked as: ${old}`).waitFor();
  await note.click();
  await press(page, "Enter");
  const row = page.locator("[data-note]:focus");
  await row.getByText(`Asked as: ${old}`).waitFor();
  expect(await findViolations(page)).toEqual([]);
  window.expectAllWell();
});

test("an interview goes by the questions that were chosen for it", async () => {
  const { window, page } = await openFile((file) => {
    const machine = createTestMachine(Date.now());
    const backend = createBackend(writeNew(file, machine), machine);
    const { id: frameworkId } = backend.call("framework.create", {
      title: "Questions for schools",
    });
    const { id: sectionId } = backend.call("section.add", { frameworkId, title: "The school" });
    backend.call("question.add", { sectionId, text: "Who speaks for the parents?" });
    const person = backend.call("stakeholder.add", { role: "Head teacher" });
    backend.call("interview.add", { stakeholderIds: [person.id] });
    backend.close();
    return file;
  });
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: /^Edit interview 1/ }).press("Enter");
  const panel = page.getByRole("complementary", { name: "Interview 1" });
  await panel.getByText("All 64 questions and 1 sub-question").waitFor();
  await panel.getByRole("button", { name: "Choose questions" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Questions of interview 1" });
  const box = (name: string | RegExp) => dialog.getByRole("checkbox", { name });
  await box(/^Network/)
    .and(page.locator(":focus"))
    .waitFor();
  expect(await findViolations(page)).toEqual([]);
  await press(page, "ArrowDown", "ArrowDown", "Space");
  await dialog.getByRole("checkbox", { name: /^1\.1 Who champions/, checked: false }).waitFor();
  await press(page, "ArrowUp", "ArrowUp", "Space");
  await dialog
    .getByRole("checkbox", { name: /^1\.1 Who champions/ })
    .waitFor({ state: "detached" });
  // The last one cannot be taken away.
  await press(page, "ArrowDown", "Space");
  expect(await box("Questions for schools").isChecked()).toBe(true);
  await press(page, "Escape");
  await panel
    .getByText("1 question of 64 questions and 1 sub-question: Questions for schools")
    .waitFor();
  await panel.getByRole("button", { name: "Guide to print" }).press("Enter");
  await page.getByText("Who speaks for the parents?").waitFor();
  expect(await page.getByText("Who champions community empowerment").count()).toBe(0);
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1" }).press("Enter");
  const list = page.getByRole("navigation", { name: "Questions" });
  await list.getByRole("button", { name: /Who speaks for the parents/ }).waitFor();
  expect(await list.getByRole("button").count()).toBe(2);
  window.expectAllWell();
});

test("a question being written is kept, however its line is left", async () => {
  const { window, page } = await openFile((path) => {
    const machine = createTestMachine(Date.now());
    const backend = createBackend(writeNew(path, machine), machine);
    const { id: frameworkId } = backend.call("framework.create", { title: "Own" });
    backend.call("section.add", { frameworkId, title: "A" });
    backend.close();
    return path;
  });
  const open = async () => {
    await goTo(page, "Overview");
    await page.getByRole("button", { name: "Edit Own" }).press("Enter");
    await here(page, "1 A");
  };
  const begin = async (text: string) => {
    await press(page, "n");
    await page.getByRole("textbox", { name: "New question" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.type(text);
  };
  await open();
  await begin("Left with Escape");
  await press(page, "Escape");
  await here(page, "1.1 Left with Escape");
  // The keys that hold everywhere hold here.
  await begin("Left for the palette");
  await press(page, "Control+k");
  await page.getByRole("dialog").waitFor();
  await press(page, "Escape");
  await page.getByRole("treeitem", { name: "1.2 Left for the palette" }).waitFor();
  await page.getByRole("treeitem", { name: "1.2 Left for the palette" }).click();
  await begin("Left for another screen");
  await page.goBack();
  await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  await open();
  await page.getByRole("treeitem", { name: "1.3 Left for another screen" }).click();
  // Another window comes to the front: what is there is kept and goes on being written.
  await begin("Before ");
  await page.evaluate(() => globalThis.dispatchEvent(new Event("blur")));
  await page.getByRole("textbox", { name: "Words of question 1.4" }).waitFor();
  await page.keyboard.type(" and after");
  await press(page, "Enter");
  await here(page, "1.4 Before and after");
  // Words that are all gone are not said to be saved.
  await press(page, "Enter", "Control+a", "Delete");
  await page.getByText("Not saved: This field cannot be left empty.").waitFor();
  await press(page, "Escape");
  await here(page, "1.4 Before and after");
  await begin("Left with the window");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("treeitem", { name: "1.4 Before and after" }).waitFor();
  await page.close();
  await other.getByRole("treeitem", { name: "1.5 Left with the window" }).waitFor();
  window.expectAllWell();
});

test("with the last section gone, and back, the focus is where work goes on", async () => {
  const { window, page } = await openFile((path) => {
    const machine = createTestMachine(Date.now());
    const backend = createBackend(writeNew(path, machine), machine);
    const { id: frameworkId } = backend.call("framework.create", { title: "Own" });
    backend.call("section.add", { frameworkId, title: "A" });
    backend.close();
    return path;
  });
  await goTo(page, "Overview");
  await page.getByRole("button", { name: "Edit Own" }).press("Enter");
  await here(page, "1 A");
  await press(page, "Delete");
  const first = page.getByRole("button", { name: /^New section/ }).and(page.locator(":focus"));
  await first.waitFor();
  await press(page, "n");
  await page.getByRole("textbox", { name: "New section" }).and(page.locator(":focus")).waitFor();
  await press(page, "Escape");
  await first.waitFor();
  await press(page, "Control+z");
  await here(page, "1 A");
  window.expectAllWell();
});

test("an interview with two frameworks tells them apart and passes what is left out", async () => {
  const { window, page } = await openFile((path) => {
    const machine = createTestMachine(Date.now());
    const backend = createBackend(writeNew(path, machine), machine);
    const { id: frameworkId } = backend.call("framework.create", {
      title: "Questions for schools",
    });
    for (const title of ["Access: transport", "Access: cost"]) {
      const { id: sectionId } = backend.call("section.add", { frameworkId, title });
      backend.call("question.add", { sectionId, text: `${title}?` });
    }
    const person = backend.call("stakeholder.add", { role: "Head teacher" });
    const { id } = backend.call("interview.add", { stakeholderIds: [person.id] });
    const [first] = backend.call("framework.list", {});
    const questions = first?.sections[0]?.questions.map((each) => each.id) ?? [];
    backend.call("interview.leaveOut", {
      ...{ id, questionIds: questions.slice(0, 10), leftOut: true },
    });
    backend.call("interview.start", { id });
    backend.close();
    return path;
  });
  await goTo(page, "Interviews");
  await page.getByRole("button", { name: "Open interview 1" }).press("Enter");
  const list = page.getByRole("navigation", { name: "Questions" });
  const current = (text: RegExp) =>
    list.locator("[aria-current=true]").filter({ hasText: text }).waitFor();
  await current(/^1\.11/);
  await press(page, "Alt+ArrowDown");
  await current(/^1\.12/);
  await press(page, "Alt+ArrowUp", "Alt+ArrowUp");
  await current(/^1\.11/);
  const headings = await list.getByRole("heading").allTextContents();
  expect(headings.slice(-3)).toEqual([
    "Questions for schools",
    "1 Access: transport",
    "2 Access: cost",
  ]);
  expect(await findViolations(page)).toEqual([]);
  window.expectAllWell();
});
