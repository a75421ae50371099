import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { openWindow } from "./window.ts";

const titles = Array.from({ length: 12 }, (_, i) => `Choice ${i + 1}`);

/** A window on a round of dots with 12 options and ten people of each stratum present. */
async function openRound() {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "Typist.soundings"), machine);
  const backend = createBackend(file, machine);
  const { id: workshopId } = backend.call("workshop.add", { title: "Priorities" });
  for (const { id: stratumId } of backend.call("diagnostic.get", {}).strata)
    backend.call("headcount.set", { workshopId, stratumId, people: 10 });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: titles.map((title) => ({ title })),
  });
  const { id } = backend.call("round.add", {
    ...{ workshopId, title: "What first?", optionIds: ids },
    rules: { method: "dots", dots: 5, cap: 2 },
  });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await window.page.goto(`${window.origin}/#/round/${id}`);
  await window.page.getByRole("textbox", { name: "What is marked" }).waitFor();
  return window;
}

const say = async (page: Page, keys: string, enter = "Enter") => {
  await page.keyboard.type(keys);
  await page.keyboard.press(enter);
};
const ballotsIn = (page: Page) => page.getByRole("region", { name: "Turnout" }).getByRole("status");
const dots = (page: Page) =>
  page
    .locator("main table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => Number.parseInt(row.lastElementChild?.textContent ?? "", 10)),
    );

test("thirty ballots typed without waiting for anything are all there, once, and counted", async (context) => {
  needChromium(context);
  const window = await openRound();
  const { page } = window;
  const expected = titles.map(() => 0);
  for (let i = 0; i < 30; i++) {
    const marks = [0, 0, 1, 4, 7].map((step) => ((i + step) % 12) + 1);
    for (const mark of marks) expected[mark - 1] = (expected[mark - 1] ?? 0) + 1;
    await say(page, `${i % 10 === 0 ? ("LVM"[i / 10] ?? "") : ""}${marks.join(" ")}`);
  }
  await expect.poll(() => ballotsIn(page).textContent()).toBe("30 of 30 ballots in");
  expect(await dots(page)).toEqual(expected);
  const numbers = await page
    .getByRole("list", { name: "Ballots, newest first" })
    .getByRole("button", { name: /^Ballot \d+/ })
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-ballot"))));
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => 30 - i));
  await page.getByText("All ballots are in.").waitFor();

  await say(page, "1 2");
  await page.getByText("More ballots than people: 31 ballots, 30 people present.").waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => ballotsIn(page).textContent()).toBe("30 of 30 ballots in");
  expect(await dots(page)).toEqual(expected);
  window.expectAllWell();
});

test("wrong ballots are told and not kept; keys keep them as spoiled or abstained", async (context) => {
  needChromium(context);
  const window = await openRound();
  const { page } = window;
  const status = page.getByRole("region", { name: "Ballot", exact: true }).getByRole("status");
  const told = async (keys: string, words: RegExp) => {
    await say(page, keys);
    await expect.poll(() => status.textContent()).toMatch(words);
    await expect.poll(() => ballotsIn(page).textContent()).toMatch(/^0 of 30/);
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
  };
  await told("1 2", /Which group\? Press L, V, M, N/);
  await page.keyboard.press("L");
  await told("1 2 3 4 5 6", /6 dots were given, 1 more than the 5 allowed/);
  await told("13", /Option 13 is not on this ballot/);
  await told("three", /is not the number of an option/);
  await told("-1", /is not the number of an option/);
  await told("", /Not kept yet/);

  await say(page, "1 1 1", "Control+Enter");
  await say(page, "", "Shift+Enter");
  await page.getByText("1 spoiled, 1 abstained; both are counted").waitFor();

  await page.keyboard.press("Alt+n");
  await say(page, "2");
  await page.getByText(/^Ballot 2 is in already/).waitFor();
  await say(page, "1 2");
  await expect.poll(() => ballotsIn(page).textContent()).toBe("2 of 30 ballots in");
  await page.keyboard.press("Alt+n");
  await say(page, "41");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Ballot 41/ }).waitFor();
  await page.getByRole("heading", { name: "Ballot 42", exact: true }).waitFor();

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Delete");
  await page.getByText("Ballot 41 deleted").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: /^Ballot 41/ }).waitFor();
  window.expectAllWell();
});

test("a ballot that cannot be stored keeps its words, says why, and goes through later", async (context) => {
  needChromium(context);
  const { page } = await openRound();
  await page.route("**/call", (route) =>
    route.request().postData()?.includes("ballot.add") ? route.abort() : route.fallback(),
  );
  await say(page, "L1 2 3");
  const row = page
    .getByRole("list", { name: "Ballots, newest first" })
    .getByRole("listitem")
    .filter({ hasText: "Not kept" });
  await row.getByText("1 2 3", { exact: true }).waitFor();
  expect(await ballotsIn(page).textContent()).toBe("0 of 30 ballots in");
  await page.getByRole("heading", { name: "Ballot 2", exact: true }).waitFor();
  await page.unroute("**/call");
  await row.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => ballotsIn(page).textContent()).toBe("1 of 30 ballots in");
  await page.getByRole("button", { name: /^Ballot 1/ }).waitFor();
});
