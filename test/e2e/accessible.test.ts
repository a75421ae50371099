import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../tools/chromium.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { places } from "./places/places.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow, type Window } from "./window.ts";

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

  test.for(places)("%s", async ([, screen, open], context) => {
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
