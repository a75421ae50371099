import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../tools/chromium.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow, type Window } from "./window.ts";

const screens = [
  "Overview",
  "Stakeholders",
  "Interviews",
  "Themes",
  "Evidence",
  "Findings",
  "Report",
];

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
    "planning an interview",
    "Interviews",
    async ({ page }) => {
      await page.keyboard.press("n");
      await page.getByRole("dialog", { name: "Plan an interview" }).waitFor();
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
    "found words",
    "Evidence",
    async ({ page }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("council");
      await page.locator("mark").first().waitFor();
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
