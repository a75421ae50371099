import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** The first interview of the worked example, with the cursor where notes are typed. */
async function openInterview() {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "Sample.soundings")) });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Interviews");
  await page.getByRole("row").nth(1).getByRole("button").first().click();
  const composer = page.getByRole("textbox", { name: "New note" });
  await composer.and(page.locator(":focus")).waitFor();
  return { window, page, composer, marks: page.getByRole("region", { name: "New note" }) };
}

const inSight = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test("a new theme of two words is typed after #, and a # that names none is said", async () => {
  const { window, page, marks } = await openInterview();
  await page.keyboard.type("They hear of it there #skate parks");
  await page.getByRole("option", { name: /New theme “skate parks”/ }).waitFor();
  await page.getByText("make the theme").waitFor();
  await press(page, "Enter");
  await marks.getByText("skate parks", { exact: true }).waitFor();
  await press(page, "Enter");
  await page.locator("[data-note]", { hasText: "They hear of it there" }).last().waitFor();
  expect(await page.getByText("#skate").count()).toBe(0);

  await page.keyboard.type("Nobody asked #you");
  await press(page, "Escape", "Enter");
  await page.getByRole("status").getByText("No theme, kept as words: #you").waitFor();
  window.expectAllWell();
});

test("an area is made where a note is typed", async () => {
  const { window, page, marks } = await openInterview();
  await page.keyboard.type("The bus stops at six");
  await press(page, "Alt+r");
  await page.getByRole("dialog", { name: "What the note is about" }).waitFor();
  await page.keyboard.type("Hoo Peninsula");
  await page
    .getByRole("option", { name: /New area “Hoo Peninsula”/ })
    .first()
    .waitFor();
  await press(page, "Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await marks.getByText("Hoo Peninsula").waitFor();
  await press(page, "Enter");
  await page
    .locator("[data-note]", { hasText: "The bus stops at six" })
    .getByText("Hoo Peninsula")
    .waitFor();
  window.expectAllWell();
});

test("at 400 % zoom the field of an interview is in sight when it opens, and no strip says nothing", async () => {
  const { page } = await openInterview();
  await goTo(page, "Interviews");
  await page.setViewportSize({ width: 360, height: 225 });
  await page.getByRole("row").nth(1).getByRole("button").first().press("Enter");
  await page.getByRole("textbox", { name: "New note" }).and(page.locator(":focus")).waitFor();
  await expect.poll(() => inSight(page)).toBe(true);
  const strip = page.getByRole("status").filter({ hasText: /^$/ }).last();
  expect(await strip.evaluate((span) => span.parentElement?.offsetHeight ?? 99)).toBeLessThan(8);
});
