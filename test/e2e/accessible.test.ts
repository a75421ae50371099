import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../tools/chromium.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openOptions, openRound, startRound } from "./steps/rounds.ts";
import { openWindow, type Window } from "./window.ts";

const screens = [
  "Overview",
  "Stakeholders",
  "Interviews",
  "Themes",
  "Evidence",
  "Findings",
  "Analysis",
  "Action plan",
  "Report",
];

/** Opens the first workshop of the worked example. */
async function openWorkshop(page: Page): Promise<void> {
  await page.locator("main tbody [data-row]").first().press("Enter");
  await page.getByRole("tablist", { name: "Parts of the workshop" }).waitFor();
}

/** What opens over or beside a screen, and how a person opens it. */
const more: [name: string, screen: string, open: (window: Window) => Promise<void>][] = [
  [
    "a stakeholder",
    "Stakeholders",
    async ({ page }) => {
      await page.getByRole("button", { name: "R01" }).press("Enter");
      await page.getByRole("complementary", { name: "R01" }).waitFor();
    },
  ],
  [
    "importing contacts",
    "Stakeholders",
    async ({ page }) => {
      await page.locator("main summary").first().press("Enter");
      await page.keyboard.press("i");
      await page.getByRole("dialog", { name: "Import contacts" }).waitFor();
    },
  ],
  [
    "a withdrawal",
    "Stakeholders",
    async ({ page }) => {
      await page.getByRole("button", { name: "R01" }).press("Enter");
      const consent = page.getByRole("complementary").getByLabel("Consent", { exact: true });
      await consent.selectOption({ label: "Withdrawn" });
      await page.getByRole("dialog", { name: "R01 withdraws their consent" }).waitFor();
    },
  ],
  [
    "planning an interview",
    "Interviews",
    async ({ page }) => {
      await page.keyboard.press("n");
      await page.getByRole("dialog", { name: "Plan an interview" }).waitFor();
    },
  ],
  [
    "briefings for all",
    "Stakeholders",
    async ({ page }) => {
      await page.locator("main tbody [data-row]").first().waitFor();
      await page.keyboard.press("b");
      await page.getByRole("dialog", { name: "Briefings" }).waitFor();
    },
  ],
  [
    "a correction of a record",
    "Interviews",
    async ({ page }) => {
      await page.locator("main tbody [data-row]").first().focus();
      await page.keyboard.press("c");
      await page.getByRole("dialog").getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "As the respondent wants it" }).waitFor();
    },
  ],
  [
    "an interview",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.keyboard.type("A word #");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "writing a framework",
    "Overview",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Edit Network/ }).press("Enter");
      await page.getByRole("treeitem").and(page.locator(":focus")).waitFor();
      await page.keyboard.press("n");
      await page.getByRole("textbox", { name: "New question" }).waitFor();
    },
  ],
  [
    "choosing the questions of an interview",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Edit interview 1", exact: true }).press("Enter");
      await page.getByRole("button", { name: "Choose questions" }).press("Enter");
      await page.getByRole("dialog", { name: "Questions of interview 1" }).waitFor();
    },
  ],
  [
    "going to a question",
    "Interviews",
    async ({ page }) => {
      await page.getByRole("button", { name: "Open interview 1", exact: true }).press("Enter");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.keyboard.press("Alt+g");
      await page.getByRole("dialog", { name: "Go to question" }).waitFor();
    },
  ],
  [
    "the board",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+2");
      await page.getByRole("listbox", { name: "Pile" }).and(page.locator(":focus")).waitFor();
      for (const key of [" ", "ArrowDown", " ", "n"]) await page.keyboard.press(key);
      await page.getByRole("textbox", { name: "Name of the new cluster of 2 notes" }).waitFor();
      await page.keyboard.type("One thing");
      await page.keyboard.press("Enter");
      await page.getByText("2 notes", { exact: true }).waitFor();
    },
  ],
  [
    "choosing the heading of a key message",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+2");
      await page.getByRole("listbox", { name: "Pile" }).and(page.locator(":focus")).waitFor();
      await page.keyboard.press("n");
      await page.keyboard.type("One thing");
      await page.keyboard.press("Enter");
      await page.getByText("1 note", { exact: true }).waitFor();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("f");
      await page.getByRole("dialog", { name: "Make “One thing” a key message" }).waitFor();
    },
  ],
  [
    "found words",
    "Evidence",
    async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("council");
      await page.locator("mark").first().waitFor();
    },
  ],
  [
    "saved queries",
    "Evidence",
    async ({ page }) => {
      await page.keyboard.press("g");
      await page
        .getByRole("dialog", { name: "Saved queries" })
        .getByRole("listitem")
        .first()
        .waitFor();
    },
  ],
  [
    "putting a note into an area",
    "Evidence",
    async ({ page }) => {
      await page.getByRole("listbox", { name: "Notes" }).press("a");
      await page.getByRole("dialog", { name: "Put 1 note into an area" }).waitFor();
      await page.getByRole("option", { name: /hubs/ }).first().waitFor();
    },
  ],
  ...(
    [
      ["themes by question", "Alt+2"],
      ["themes by area", "Alt+3"],
      ["themes together", "Alt+4"],
      ["who was asked what", "Alt+5"],
      ["saturation", "Alt+7"],
    ] as const
  ).map(([name, key]): (typeof more)[number] => [
    name,
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press(key);
      await page.locator("main [data-cell]").nth(20).waitFor();
    },
  ]),
  [
    "the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.locator('main [data-state="to-write"]').first().waitFor();
    },
  ],
  [
    "a cell of the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.locator('main [data-state="written"]').first().click();
      await page.getByRole("listbox", { name: "Notes of this cell" }).waitFor();
    },
  ],
  [
    "picking the themes of the framework matrix",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+9");
      await page.getByRole("grid", { name: "Framework matrix" }).waitFor();
      await page.keyboard.press("t");
      await page.getByRole("dialog", { name: "Themes across" }).waitFor();
    },
  ],
  [
    "what strata said side by side",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+8");
      await page.locator('main [data-cell$="name"]').first().press("Enter");
      await page
        .getByRole("region", { name: /^What was said: / })
        .locator("li")
        .first()
        .waitFor();
    },
  ],
  [
    "who was not asked yet",
    "Analysis",
    async ({ page }) => {
      await page.keyboard.press("Alt+5");
      await page
        .getByRole("button", { name: /not asked yet$/ })
        .first()
        .press("Enter");
      await page.getByRole("dialog", { name: /not asked yet$/ }).waitFor();
    },
  ],
  [
    "the checks, with what was considered",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("listbox", { name: "To look at" }).focus();
      await page.keyboard.press("c");
      const dialog = page.getByRole("dialog", { name: "Leave it as it is" });
      await dialog.getByLabel("Reason").fill("Agreed");
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
      await page.keyboard.press("h");
      await page.keyboard.press("End");
      await page.getByText(/^Considered on .*: Agreed$/).waitFor();
    },
  ],
  [
    "leaving a check as it is",
    "Findings",
    async ({ page }) => {
      await page.keyboard.press("Alt+3");
      await page.getByRole("listbox", { name: "To look at" }).focus();
      await page.keyboard.press("c");
      await page.getByRole("dialog", { name: "Leave it as it is" }).waitFor();
    },
  ],
  [
    "adding a workshop",
    "Workshops",
    async ({ page }) => {
      await page.keyboard.press("n");
      await page.getByRole("dialog", { name: "Add a workshop" }).waitFor();
    },
  ],
  [
    "a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.getByRole("region", { name: "Agenda" }).first().waitFor();
    },
  ],
  [
    "who is at a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+2");
      await page.getByRole("combobox", { name: "Who has arrived" }).waitFor();
      await page.keyboard.type("a");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "inviting to a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+2");
      await page.getByRole("combobox", { name: "Who has arrived" }).waitFor();
      await page.keyboard.press("Alt+i");
      await page.getByRole("dialog", { name: /^Invite to / }).waitFor();
    },
  ],
  [
    "notes of a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+3");
      await page.getByRole("textbox", { name: "New note" }).waitFor();
      await page.locator("[data-note]").first().focus();
    },
  ],
  [
    "mind the gap",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+4");
      await page.getByRole("tabpanel", { name: /^Mind the gap/ }).waitFor();
    },
  ],
  [
    "options and rounds of a workshop",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+5");
      await page.getByRole("heading", { name: "Options", exact: true }).waitFor();
    },
  ],
  [
    "what a workshop agreed",
    "Workshops",
    async ({ page }) => {
      await openWorkshop(page);
      await page.keyboard.press("Alt+6");
      await page.getByRole("textbox", { name: "New priority" }).waitFor();
    },
  ],
  [
    "a recommendation",
    "Action plan",
    async ({ page }) => {
      await page.keyboard.press("Alt+1");
      await page.getByRole("textbox", { name: "Title" }).waitFor();
      await page.keyboard.press("Alt+r");
      await page.getByRole("option").first().waitFor();
    },
  ],
  [
    "the budget",
    "Action plan",
    async ({ page }) => {
      await page.keyboard.press("Alt+4");
      await page.getByRole("textbox", { name: "Item, new line" }).waitFor();
    },
  ],
  [
    "a chain that is marked",
    "Evidence chain",
    async ({ page }) => {
      await page.locator("[data-node]:focus").waitFor();
      await page.keyboard.press("ArrowRight");
      await page.locator('[data-mark="chosen"]').waitFor();
    },
  ],
  [
    "a table of the analysis in the report",
    "Analysis",
    async ({ page }) => {
      await page.getByRole("button", { name: /^In the report/ }).waitFor();
      await page.keyboard.press("r");
      await page.getByRole("button", { name: /^In the report/, pressed: true }).waitFor();
      await goTo(page, "Report");
      await page.getByRole("button", { name: "Edit: Themes by stratum, in interviews" }).click();
      await page.getByRole("textbox", { name: "Themes by stratum, in interviews" }).waitFor();
    },
  ],
  [
    "exporting",
    "Report",
    async ({ page }) => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("button", { name: "Choose where" }).click();
      await page.getByRole("dialog", { name: "Where to write the document" }).waitFor();
    },
  ],
  [
    "a new round",
    "Workshops",
    async ({ page }) => {
      await openOptions(page);
      await page.keyboard.press("Alt+r");
      await page.getByRole("dialog", { name: "New round" }).waitFor();
    },
  ],
  [
    "the result of a round",
    "Workshops",
    async ({ page }) => {
      await openRound(page, 1);
      await page.getByRole("heading", { name: "Places by group" }).waitFor();
    },
  ],
  [
    "two rounds compared",
    "Workshops",
    async ({ page }) => {
      await openRound(page, 2);
      await page.keyboard.press("Alt+v");
      await page.getByRole("dialog", { name: "Compare" }).waitFor();
    },
  ],
  [
    "a wrong ballot",
    "Workshops",
    async ({ page }) => {
      await startRound(page, "What should come first?");
      await page.keyboard.type("l1 2");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: /^Ballot 1/ }).waitFor();
      await page.keyboard.type("1 1 1");
      await page.getByText(/at most 2 may go to one option/).waitFor();
    },
  ],
  [
    "a show of hands",
    "Workshops",
    async ({ page }) => {
      await startRound(page, "What should come next?");
      await page.getByRole("button", { name: "Show of hands" }).click();
      await page.getByRole("table", { name: "Show of hands" }).waitFor();
    },
  ],
  [
    "all keys",
    "Overview",
    async ({ page }) => {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "All keys" }).waitFor();
    },
  ],
  [
    "going to anything",
    "Overview",
    async ({ page }) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
    },
  ],
];

describe.each(["light", "dark"] as const)("axe finds nothing, %s", (colours) => {
  let window: Window;
  let folder = "";
  beforeAll(async () => {
    if (findChromium() === null) return;
    folder = makeFolder();
    window = await openWindow({ file: writeSample(join(folder, "Sample.soundings")), colours });
  });
  afterAll(async () => {
    await window?.close();
    removeFolder(folder);
  });

  test.for(screens)("%s", async (screen, context) => {
    needChromium(context);
    await goTo(window.page, screen);
    await window.page.locator("main [class]").nth(8).waitFor();
    expect(await findViolations(window.page)).toEqual([]);
  });

  test.for(more)("%s", async ([, screen, open], context) => {
    needChromium(context);
    await window.page.reload();
    await goTo(window.page, screen);
    await open(window);
    expect(await findViolations(window.page)).toEqual([]);
  });

  test("the welcome screen and a new diagnostic", async (context) => {
    needChromium(context);
    const welcome = await openWindow({ colours });
    try {
      await welcome.page.getByRole("heading", { name: "Soundings" }).waitFor();
      expect(await findViolations(welcome.page)).toEqual([]);
      await welcome.page.keyboard.press("n");
      await welcome.page.getByRole("dialog", { name: "New diagnostic" }).waitFor();
      expect(await findViolations(welcome.page)).toEqual([]);
    } finally {
      await welcome.close();
    }
  });

  test("and axe is not blind", async (context) => {
    needChromium(context);
    const { page } = window;
    await page.reload();
    await goTo(page, "Overview");
    await page.evaluate(() => {
      const nameless = document.createElement("button");
      nameless.style.cssText = "inline-size: 2rem; block-size: 2rem";
      document.querySelector("main")?.append(nameless);
    });
    const [found = ""] = await findViolations(page);
    expect(found).toMatch(/^button-name: /);
    await page.reload();
  });

  test("and nothing went wrong or left this computer meanwhile", (context) => {
    needChromium(context);
    window.expectAllWell();
  });
});
