import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { findChromium } from "../tools/chromium.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow, type Window } from "./window.ts";

let folder = "";
let window: Window;
/** The interview in which the quotation with a name in it was said. */
let interview = 0;

/** The worked example with a quotation that names somebody, said by somebody who set limits. */
function prepare(file: string): void {
  const backend = createBackend(file, createTestMachine());
  const quoted = backend
    .call("finding.list", {})
    .headings.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence))
    .find((entry) => entry.quoted);
  const id = quoted?.noteId ?? "";
  backend.call("note.update", { id, patch: { text: "As Cllr Nguyen said, nobody comes" } });
  backend.call("stakeholder.update", {
    id: quoted?.speakerId ?? "",
    patch: { consent: "limited", consentLimits: "not on the web" },
  });
  interview =
    backend.call("interview.list", {}).find((each) => each.id === quoted?.interviewId)?.number ?? 0;
  backend.close();
}

beforeAll(async () => {
  if (findChromium() === null) return;
  folder = makeFolder();
  const file = writeSample(join(folder, "Sample.soundings"));
  prepare(file);
  window = await openWindow({ file });
});
afterAll(async () => {
  await window?.close();
  removeFolder(folder);
});

const list = (page: Page) => page.getByRole("listbox", { name: "To look at" });
const current = (page: Page) => list(page).locator('[aria-selected="true"]');
const openCount = async (page: Page) =>
  Number(
    /\d+/.exec((await page.getByRole("tab", { name: /^Checks/ }).textContent()) ?? "")?.[0] ?? 0,
  );

async function openChecks(page: Page): Promise<void> {
  await goTo(page, "Findings");
  await page.getByRole("tablist", { name: "Parts of the findings" }).waitFor();
  await page.keyboard.press("Alt+3");
  await list(page).waitFor();
  await list(page).focus();
}

/** Walks down to the check that says something. */
async function walkTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Home");
  for (let i = await openCount(page); i > 0; i--) {
    if ((await current(page).textContent())?.includes(words)) return;
    const before = await current(page).getAttribute("id");
    await page.keyboard.press("ArrowDown");
    await list(page).locator(`[aria-selected="true"]:not(#${before})`).waitFor();
  }
  expect(await current(page).textContent()).toContain(words);
}

test("what is to be looked at is found, put right or left as it is, by keys alone", async (context) => {
  needChromium(context);
  const { page } = window;
  await openChecks(page);
  const before = await openCount(page);
  expect(before).toBeGreaterThan(10);
  await walkTo(page, "“Cllr Nguyen”");

  // Enter leads to the quotation, which says how the report will attribute it and within which limits.
  await page.keyboard.press("Enter");
  const row = page.locator("[data-note-row]:focus-within");
  await row.getByText("As Cllr Nguyen said, nobody comes").waitFor();
  await row.getByText("not on the web").waitFor();
  const said = await row.getByText(/^In the report: /).textContent();
  const attribution = (said ?? "").slice("In the report: ".length);
  expect(attribution).toMatch(/, Thurrock Council$/);

  await openChecks(page);
  await walkTo(page, "“Cllr Nguyen”");
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "Leave it as it is" });
  await dialog.getByLabel("Reason").fill("She said it in public");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: `Checks ${before - 1}` }).waitFor();
  expect(await list(page).getByText("“Cllr Nguyen”").count()).toBe(0);

  // It can be seen, and looked at again.
  await page.keyboard.press("h");
  await page.keyboard.press("End");
  await list(page)
    .getByText(/^Considered on .*: She said it in public$/)
    .waitFor();
  await page.keyboard.press("c");
  await page.getByRole("tab", { name: `Checks ${before}` }).waitFor();

  // In the report it stands in the same words; on the way out, one is told and not stopped.
  await goTo(page, "Report");
  const paper = page.locator("main");
  await paper.getByText(attribution).first().waitFor();
  await page.keyboard.press("Control+e");
  const out = page.getByRole("dialog", { name: "Export to Word" });
  await out.getByText(`${before} things to look at before this is handed over`).waitFor();
  expect(await out.getByRole("button", { name: "Choose where" }).isEnabled()).toBe(true);
  await out.getByRole("button", { name: "Look at them" }).press("Enter");
  await list(page).waitFor();
});

test("who set limits to their consent is said where their words are taken down", async (context) => {
  needChromium(context);
  const { page } = window;
  await goTo(page, "Interviews");
  await page
    .getByRole("button", { name: `Open interview ${interview}`, exact: true })
    .press("Enter");
  await page.getByRole("region", { name: "New note" }).getByText("not on the web").waitFor();
});

test("where there is nothing to look at, one sentence says what belongs here", async (context) => {
  needChromium(context);
  const empty = await openWindow({ file: writeNew(join(folder, "New.soundings")) });
  try {
    await goTo(empty.page, "Findings");
    await empty.page.keyboard.press("Alt+3");
    await empty.page.getByText(/^Key messages are checked here/).waitFor();
    await empty.page.getByRole("button", { name: "Write a key message" }).press("Enter");
    await empty.page.getByRole("tab", { name: "Key messages", selected: true }).waitFor();
    empty.expectAllWell();
  } finally {
    await empty.close();
  }
});

test("and nothing went wrong or left this computer meanwhile", (context) => {
  needChromium(context);
  window.expectAllWell();
});
