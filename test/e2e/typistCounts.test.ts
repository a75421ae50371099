import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import type { Input } from "../../shared/contract.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { openWindow } from "./window.ts";

type Rules = Input<"round.add">["rules"];

/** A window on a round of three options, with ten people of each stratum present. */
async function openRound(rules: Rules, hidden = false) {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "Counts.soundings"), machine);
  const backend = createBackend(file, machine);
  const { id: workshopId } = backend.call("workshop.add", { title: "Priorities" });
  for (const { id: stratumId } of backend.call("diagnostic.get", {}).strata)
    backend.call("headcount.set", { workshopId, stratumId, people: 10 });
  const { ids: optionIds } = backend.call("option.add", {
    ...{ workshopId, options: ["Forums", "Charters", "Profiles"].map((title) => ({ title })) },
  });
  const { id } = backend.call("round.add", {
    workshopId,
    title: "Which?",
    rules,
    optionIds,
    hidden,
  });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  await window.page.goto(`${window.origin}/#/round/${id}`);
  await window.page.getByRole("heading", { name: "Round 1: Which?" }).waitFor();
  return window;
}

const ballotsIn = (page: Page) => page.getByRole("region", { name: "Turnout" }).getByRole("status");

test("a show of hands is counted by group, and too many hands are told", async (context) => {
  needChromium(context);
  const window = await openRound({ method: "approval" });
  const { page } = window;
  await page.getByRole("button", { name: "Show of hands" }).click();
  await page.getByRole("textbox", { name: "Forums, Approve" }).fill("8");
  await page.getByRole("textbox", { name: "Forums, Oppose" }).fill("3");
  await page.getByText(/11 people were counted, more than the 10 there/).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Not kept: mend what stands in red.").waitFor();
  expect(await ballotsIn(page).textContent()).toBe("0 of 30 ballots in");
  await page.getByRole("textbox", { name: "Forums, Oppose" }).fill("2");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => ballotsIn(page).textContent()).toBe("10 of 30 ballots in");
  await page.getByRole("button", { name: "Voluntary and community sector" }).click();
  await page.getByRole("textbox", { name: "Charters, Approve" }).fill("10");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => ballotsIn(page).textContent()).toBe("20 of 30 ballots in");
  await page.getByText("8 approve, 2 oppose, 0 abstain").waitFor();
  await page.getByText("10 approve, 0 oppose, 0 abstain").waitFor();
  window.expectAllWell();
});

test("tables are entered one after another and put right, and a hidden result stays hidden", async (context) => {
  needChromium(context);
  const window = await openRound({ method: "dots", dots: 5, cap: 2 }, true);
  const { page } = window;
  const enter = async (people: string, dots: string[]) => {
    await page.getByRole("spinbutton", { name: "People" }).fill(people);
    for (const [i, title] of ["Forums", "Charters", "Profiles"].entries())
      await page.getByRole("textbox", { name: new RegExp(`^${title}`) }).fill(dots[i] ?? "");
    await page.keyboard.press("Control+Enter");
  };
  await page.getByRole("button", { name: "Table totals" }).click();
  await enter("4", ["9", "8", "3"]);
  await page.getByText(/Option 1 was given 9 dots; at most 8 can come from 4 people/).waitFor();
  await enter("5", ["9", "8", "3"]);
  await expect.poll(() => ballotsIn(page).textContent()).toBe("5 of 30 ballots in");
  await expect
    .poll(() => page.getByRole("textbox", { name: "Table", exact: true }).inputValue())
    .toBe("Table 2");
  await page.getByRole("button", { name: /Table 1, 5 people/ }).press("Enter");
  await enter("6", ["10", "8", "3"]);
  await expect.poll(() => ballotsIn(page).textContent()).toBe("6 of 30 ballots in");

  await page.keyboard.press("Alt+r");
  await page.getByText(/^The result is hidden until the round is closed/).waitFor();
  expect(await page.getByText("10 dots").count()).toBe(0);
  await page.keyboard.press("Alt+c");
  await page.getByText("10 dots", { exact: true }).waitFor();
  await page.getByText("The result was hidden until the round was closed.").waitFor();
  window.expectAllWell();
});

test("rankings are not offered as counts, and the screen says why", async (context) => {
  needChromium(context);
  const { page } = await openRound({ method: "ranking", count: "borda", places: null });
  expect(await page.getByRole("button", { name: "Show of hands" }).isDisabled()).toBe(true);
  await page.getByText(/^Rankings come from paper only/).waitFor();
});
