import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

async function openAnalysis() {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "Sample.soundings")) });
  onTestFinished(window.close);
  await goTo(window.page, "Analysis");
  await window.page.locator("main [data-cell]:focus").waitFor();
  return { window, page: window.page };
}
const inReport = (page: Page, pressed: boolean) =>
  page.getByRole("button", { name: /^In the report/, pressed });
const turnTo = (page: Page, view: string) =>
  page.getByRole("group", { name: "View" }).getByRole("button", { name: view }).press("Enter");
/** The tables of the analysis in the report's outline, in order. */
const outlined = async (page: Page) => {
  const all = await page.getByRole("navigation", { name: "Outline" }).getByRole("button").all();
  const names = await Promise.all(all.map((each) => each.textContent()));
  return names
    .map((name) => (name ?? "").trim())
    .filter((name) => name.includes("heme") && !/^\d/.test(name));
};
const byStratum = "Themes by stratum, in interviews";
const saturation = "New themes by interview";

test("tables go into the report by one key, are led into, moved and taken out there", async () => {
  const { window, page } = await openAnalysis();
  await inReport(page, false).waitFor();
  await page.keyboard.press("r");
  await inReport(page, true).waitFor();
  await turnTo(page, "Saturation");
  await inReport(page, false).waitFor();
  await page.keyboard.press("r");
  await inReport(page, true).waitFor();

  await goTo(page, "Report");
  const entry = (name: string) =>
    page.getByRole("navigation", { name: "Outline" }).getByRole("button", { name });
  await entry(saturation).waitFor();
  expect(await outlined(page)).toEqual([byStratum, saturation]);
  await entry(saturation).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual([saturation, byStratum]);
  expect(await entry(saturation).evaluate((each) => each === document.activeElement)).toBe(true);

  await page.getByRole("button", { name: `Edit: ${byStratum}` }).press("Enter");
  const field = page.getByRole("textbox", { name: byStratum });
  expect(await field.inputValue()).toMatch(/^In how many interviews each theme was raised/);
  await field.fill("Members raised most of them.");
  await page.keyboard.press("Escape");
  await page.locator("article").getByText("Members raised most of them.").waitFor();

  await entry(saturation).focus();
  await page.keyboard.press("Delete");
  await page.getByText("Taken out of the report").waitFor();
  await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual([byStratum]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual([saturation, byStratum]);

  await goTo(page, "Analysis");
  await inReport(page, true).waitFor();
  await page.keyboard.press("r");
  await inReport(page, false).waitFor();
  window.expectAllWell();
});

test("a caption that is cleared stays cleared while one writes, and taking a table out keeps the focus", async () => {
  const { window, page } = await openAnalysis();
  await inReport(page, false).waitFor();
  await page.keyboard.press("r");
  await inReport(page, true).waitFor();
  await goTo(page, "Report");
  const edit = page.getByRole("button", { name: `Edit: ${byStratum}` });
  const saved = (caption: string) =>
    page.waitForResponse(
      (response) =>
        /exhibit\.list/.test(response.request().postData() ?? "") &&
        response.text().then((text) => text.includes(`"caption":${JSON.stringify(caption)}`)),
    );
  await edit.press("Enter");
  const field = page.getByRole("textbox", { name: byStratum });
  await Promise.all([saved("Mine."), field.fill("Mine.")]);
  await Promise.all([saved(""), field.fill("")]);
  await page.locator("article").getByText("Mine.").waitFor({ state: "detached" });
  expect(await field.inputValue()).toBe("");
  await page.keyboard.type("New start");
  expect(await field.inputValue()).toBe("New start");
  await field.fill("");
  await page.keyboard.press("Escape");
  // Left empty, it is our sentence again.
  await edit.press("Enter");
  expect(await field.inputValue()).toMatch(/^In how many interviews each theme was raised/);

  await page.getByRole("button", { name: "Take out of the report" }).press("Enter");
  await page.getByText("Taken out of the report").waitFor();
  await expect.poll(() => outlined(page), { timeout: 15_000 }).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.matches("article [data-edit]"))).toBe(
    true,
  );
  window.expectAllWell();
});

test("a chart goes to the clipboard as a picture twice as sharp, and where it may not, that is said", async () => {
  const { window, page } = await openAnalysis();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Shift+C");
  await page.getByText("Picture copied, without what is off the record").waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return { width: picture.width, height: picture.height, colours: [...colours] };
  });
  expect(size.width).toBe(1_280);
  expect(size.height).toBeGreaterThan(400);
  // White paper, and the colours of the strata.
  for (const colour of [0xffffff, 0x0b5d66, 0x5b9aa0, 0xb98a2e])
    expect(size.colours).toContain(colour);

  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.keyboard.press("Shift+C");
  await page.getByText("A picture cannot go to the clipboard here.").waitFor();
  await turnTo(page, "Coverage");
  await page.getByRole("button", { name: /^Copy/ }).waitFor();
  expect(await page.getByRole("button", { name: /^Picture/ }).count()).toBe(0);
  window.expectAllWell();
});
