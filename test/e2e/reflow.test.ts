import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../tools/chromium.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { makeFolder, removeFolder } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { places } from "./places/places.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow, type Window } from "./window.ts";

// WCAG 2.2, 1.4.10: at 400 % zoom a window of 1280 × 1024 has 320 × 256 CSS pixels.
const zoomed = { width: 320, height: 256 };
const whole = { width: 1280, height: 1024 };

let window: Window;
let folder = "";
beforeAll(async () => {
  if (findChromium() === null) return;
  folder = makeFolder();
  window = await openWindow({ file: writeSample(join(folder, "Sample.soundings")) });
});
afterAll(async () => {
  await window?.close();
  removeFolder(folder);
});

/** What stands beside the window, out of reach: not within a part that can be scrolled, such as a wide table. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.checkVisibility() && element.textContent?.trim())
      .filter((element) => {
        const { width, right, left } = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element);
      })
      .map(({ tagName, className, textContent }) =>
        `${tagName}.${className} ${textContent?.trim().slice(0, 40)}`.replace(/\s+/g, " "),
      );
  });

test.for(places)("at 400 % zoom nothing is out of reach: %s", async ([, screen, open], context) => {
  needChromium(context);
  const { page } = window;
  await page.setViewportSize(whole);
  await page.reload();
  await goTo(page, screen);
  await open(window);
  await page.setViewportSize(zoomed);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(zoomed.width);
  expect(await outOfReach(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(zoomed.width);
});

test("and what is out of reach would be seen", async (context) => {
  needChromium(context);
  const { page } = window;
  await page.setViewportSize(zoomed);
  await page.evaluate(() => {
    const wide = document.createElement("p");
    wide.style.cssText = "inline-size: 900px; position: absolute; inset: 0 auto auto 10px";
    wide.textContent = "Out of reach";
    document.body.append(wide);
  });
  expect(await outOfReach(page)).toEqual(["P. Out of reach"]);
});
