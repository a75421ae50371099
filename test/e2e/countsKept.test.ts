import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { openWindow } from "./window.ts";

/** A window on a round of dots, with ten people of each stratum present. */
async function openRound() {
  const machine = createTestMachine();
  const file = writeNew(join(folderForTest(), "Counts.soundings"), machine);
  const backend = createBackend(file, machine);
  const { id: workshopId } = backend.call("workshop.add", { title: "Priorities" });
  for (const { id: stratumId } of backend.call("diagnostic.get", {}).strata)
    backend.call("headcount.set", { workshopId, stratumId, people: 10 });
  const { ids: optionIds } = backend.call("option.add", {
    ...{ workshopId, options: ["Forums", "Charters"].map((title) => ({ title })) },
  });
  const rules = { method: "dots", dots: 5, cap: null } as const;
  const { id } = backend.call("round.add", { workshopId, title: "Which?", rules, optionIds });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  await page.goto(`${window.origin}/#/round/${id}`);
  await page.getByRole("heading", { name: "Round 1: Which?" }).waitFor();
  return {
    ...window,
    way: (name: string) => page.getByRole("button", { name, exact: true }).click(),
    box: (name: string | RegExp) => page.getByRole("textbox", { name }).first(),
    people: page.getByRole("spinbutton", { name: "People" }),
    in: () => page.getByRole("region", { name: "Turnout" }).getByRole("status").textContent(),
    twice: () => pressTwice(page),
  };
}

/** As a key that is held or hit twice: the second press comes before the first is answered. */
const pressTwice = (page: Page) =>
  page.evaluate(() => {
    for (let i = 0; i < 2; i += 1)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", {
          ...{ key: "Enter", ctrlKey: true, bubbles: true, cancelable: true },
        }),
      );
  });

test("a table and a show of hands that are kept twice at once are there once", async (context) => {
  needChromium(context);
  const round = await openRound();
  await round.way("Table totals");
  await round.people.fill("4");
  await round.box(/^Forums/).fill("6");
  await round.twice();
  await expect.poll(round.in).toBe("4 of 30 ballots in");
  await expect.poll(() => round.box("Table").inputValue()).toBe("Table 2");
  await round.way("Show of hands");
  await round.box(/^Forums/).fill("9");
  await round.twice();
  await expect.poll(round.in).toBe("14 of 30 ballots in");
  // A last count after both shows that nothing is still on its way.
  await round.way("Table totals");
  await round.people.fill("1");
  await round.box(/^Forums/).fill("1");
  await round.page.keyboard.press("Control+Enter");
  await expect.poll(round.in).toBe("15 of 30 ballots in");
  expect(await round.page.getByRole("button", { name: /Show of hands, 10 people/ }).count()).toBe(
    1,
  );
  round.expectAllWell();
});

test("counts and ballots have numbers of their own", async (context) => {
  needChromium(context);
  const round = await openRound();
  await round.way("Show of hands");
  await round.box(/^Forums/).fill("9");
  await round.page.keyboard.press("Control+Enter");
  await expect.poll(round.in).toBe("10 of 30 ballots in");
  await round.page.getByRole("button", { name: /^Count 1/ }).waitFor();
  await round.way("Paper ballots");
  await round.page.getByRole("heading", { name: "Ballot 1" }).waitFor();
  await round.box("What is marked").focus();
  await round.page.keyboard.type("l1 1 2");
  await round.page.keyboard.press("Enter");
  await expect.poll(round.in).toBe("11 of 30 ballots in");
  round.expectAllWell();
});

test("what is half typed is still there after another view", async (context) => {
  needChromium(context);
  const round = await openRound();
  await round.box("What is marked").fill("1 2");
  await round.page.keyboard.press("Alt+r");
  await round.box("What is marked").waitFor({ state: "hidden" });
  await round.page.keyboard.press("Alt+b");
  await expect.poll(() => round.box("What is marked").inputValue()).toBe("1 2");
  await round.way("Show of hands");
  await round.box(/^Forums/).fill("7");
  await round.way("Table totals");
  await round.people.fill("5");
  await round.way("Show of hands");
  expect(await round.box(/^Forums/).inputValue()).toBe("7");
  await round.way("Table totals");
  expect(await round.people.inputValue()).toBe("5");
  await round.page.goto(`${round.origin}/#/workshops`);
  await round.page.getByRole("heading", { name: "Workshops", level: 1 }).waitFor();
  await round.page.goBack();
  await expect.poll(() => round.people.inputValue()).toBe("5");
  round.expectAllWell();
});

test("an emptied show of hands is deleted, and noughts say that the group abstained", async (context) => {
  needChromium(context);
  const round = await openRound();
  await round.way("Show of hands");
  const forums = round.box(/^Forums/);
  await forums.fill("9");
  await round.page.keyboard.press("Control+Enter");
  await expect.poll(round.in).toBe("10 of 30 ballots in");
  await forums.fill("0");
  await round.page.keyboard.press("Control+Enter");
  await round.page.getByRole("button", { name: /Show of hands, 10 people.*Abstained/ }).waitFor();
  expect(await round.in()).toBe("10 of 30 ballots in");
  await expect.poll(() => forums.inputValue()).toBe("0");
  await forums.fill("");
  await round.box(/^Charters/).fill("");
  await round.page.keyboard.press("Control+Enter");
  await expect.poll(round.in).toBe("0 of 30 ballots in");
  await round.page.getByText("Show of hands deleted").waitFor();
  round.expectAllWell();
});
