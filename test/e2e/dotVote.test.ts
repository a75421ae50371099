import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo, saved } from "./steps/diagnostic.ts";
import { createPerson } from "./steps/person.ts";
import { openWindow } from "./window.ts";

const options = ["Profiles", "Strategy", "Capacity", "Quick wins", "Forums", "Charters"];

/** The papers as they come out of the box, sorted by group: L LSP partners, V voluntary sector, M members and officers. */
const papers: readonly { stratum: string; group: "L" | "V" | "M"; marks: string[] }[] = [
  {
    stratum: "LSP partners",
    group: "L",
    marks: [
      ...["1 1 2 3 4", "1 1 2 2 5", "1 2 3 3 4", "1 1 3 4 4", "2 2 1 5 5", "1 2 2 3 4"],
      // Three dots on one option, and an empty paper.
      ...["1 1 1 2 3", ""],
    ],
  },
  {
    stratum: "Voluntary and community sector",
    group: "V",
    marks: [
      ...["3 3 2 4 1", "3 3 4 4 2", "3 3 5 2 1", "3 4 4 2 2", "3 3 2 2 1", "3 3 4 1 5"],
      // Read wrongly at first: it says 3 2 4.
      ...["3 2 5"],
    ],
  },
  {
    stratum: "Members and officers",
    group: "M",
    marks: ["2 2 1 3 4", "2 2 5 5 1", "2 1 1 4 4", "2 2 3 5 1", "2 2 1 1 3"],
  },
];

/** Worked out by hand: dots of L + V + M. */
const places = [
  ["1", "Strategy", "25 dots"], // 8 + 8 + 9
  ["2 shared", "Profiles", "20 dots"], // 9 + 4 + 7
  ["2 shared", "Capacity", "20 dots"], // 5 + 12 + 3
  ["4", "Quick wins", "15 dots"], // 5 + 7 + 3
  ["5", "Forums", "8 dots"], // 3 + 2 + 3
  ["6", "Charters", "0 dots"],
];
/** Places of everybody, L, V, M, by hand from the same sums. */
const byGroup = [
  ["Strategy", "1", "2", "2", "1"],
  ["Profiles", "2", "1", "4", "2"],
  ["Capacity", "2", "3", "1", "3"],
  ["Quick wins", "4", "3", "3", "3"],
  ["Forums", "5", "5", "5", "3"],
  ["Charters", "6", "6", "6", "6"],
];

test("a person who never saw the program runs a dot vote of 20 people from paper in under five minutes", async (context) => {
  needChromium(context);
  const window = await openWindow({ file: writeNew(join(folderForTest(), "Vote.soundings")) });
  onTestFinished(window.close);
  const { page } = window;
  const person = createPerson(page);

  await makeWorkshop(page);
  await person.click("tab", /^People/);
  for (const { stratum, marks } of papers) {
    await page.getByLabel(`Counted, not listed: ${stratum}`).focus();
    person.handle(2);
    await person.type(`${marks.length}`);
  }
  await person.click("tab", /^Options/);
  await person.read(/^Options are what the room chooses among/);
  await page.getByPlaceholder("Type an option, then Enter").waitFor();
  await person.press("n");
  for (const [i, option] of options.entries()) {
    await person.type(option);
    await person.tap("Enter");
    await page.getByRole("button", { name: option, exact: true }).waitFor();
    if (i === 0) await person.read(/^A round is one vote on these options/);
  }

  await person.click("button", /^New round/);
  await page.getByRole("dialog", { name: "New round" }).waitFor();
  await person.read(/^Everybody spreads a few dots/);
  await person.read(/^All of this is fixed with the first ballot/);
  await person.type("What should come first?");
  await person.press("Enter");

  await page.getByRole("heading", { name: "Round 1: What should come first?" }).waitFor();
  await person.read(/^Press the key of the group that the paper comes from/);
  await person.read(/Type the option.s number once for each dot/);
  let number = 0;
  for (const { group, marks } of papers)
    for (const [i, written] of marks.entries()) {
      number += 1;
      await page.getByRole("heading", { name: `Ballot ${number}`, exact: true }).waitFor();
      person.handle(2);
      if (i === 0) await person.press(group);
      await person.type(written);
      if (written === "1 1 1 2 3") {
        await person.read(/Option 1 was given 3 dots; at most 2 may go to one option/);
        await person.tap("Enter");
        await person.read(/^Not kept\./);
        await person.press("Control+Enter");
      } else if (written === "") await person.press("Shift+Enter");
      else await person.tap("Enter");
    }
  await page.getByRole("heading", { name: "Ballot 21", exact: true }).waitFor();
  await page.getByText("20 of 20 ballots in", { exact: true }).waitFor();
  await page.getByText("1 spoiled, 1 abstained; both are counted").waitFor();

  // Ballot 15 was read wrongly; five are newer.
  await person.press("ArrowUp");
  for (let i = 0; i < 5; i++) await person.tap("ArrowDown");
  await person.press("Enter");
  await person.read("Correcting ballot 15");
  await person.press("Control+a");
  await person.type("3 2 4");
  await person.tap("Enter");
  await page.getByRole("heading", { name: "Ballot 21", exact: true }).waitFor();
  await saved(page);

  await person.click("button", /^Close the round/);
  await person.read("How it was decided");
  expect(await cells(page, 0)).toEqual(
    places.map(([place, title, score]) => [
      place,
      `${options.indexOf(title ?? "") + 1}${title}`,
      "",
      score,
    ]),
  );
  expect(await cells(page, 1)).toEqual(byGroup);
  for (const words of [
    "Dot voting · 5 dots each, at most 2 on one option",
    "Equal totals share a place.",
    "20 people, 20 ballots, 1 spoiled, 1 abstained.",
    "LSP partners put “Profiles” first; in all it came second.",
    "Voluntary and community sector put “Capacity” first; in all it came second.",
  ])
    await page.getByText(words, { exact: true }).first().waitFor();

  await person.click("button", /^Put 3 on the list/);
  await expect.poll(() => page.getByText("on the list", { exact: true }).count()).toBe(3);
  expect(person.seconds()).toBeLessThan(300);
  window.expectAllWell();
}, 180_000);

/** A workshop, made on its screen; this happens before the day. */
async function makeWorkshop(page: Page): Promise<void> {
  await goTo(page, "Workshops");
  await page.keyboard.press("n");
  await page.getByRole("dialog", { name: "Add a workshop" }).getByLabel("Title").fill("Priorities");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Priorities", exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Priorities", level: 1 }).waitFor();
}

/** What stands in the body of a table of the result, cell by cell. */
const cells = (page: Page, table: number): Promise<string[][]> =>
  page
    .locator("main table")
    .nth(table)
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")),
    );
