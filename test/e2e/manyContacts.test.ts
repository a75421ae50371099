import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

const contact = {
  ...{ role: "", contact: "", remarks: "", source: "list" as const },
  ...{ stratum: "", referredBy: null, into: null },
};

test("of ten thousand contacts only those in sight are drawn, and the keys reach each of them", async () => {
  const file = writeNew(join(folderForTest(), "Many.soundings"));
  const backend = createBackend(file, createTestMachine());
  const people = Array.from({ length: 10_000 }, (_, at) => ({
    ...contact,
    name: `Person ${at + 1}`,
    // Some rows are higher than others.
    organisation: "A body ".repeat(1 + (at % 40)).trim(),
  }));
  backend.call("stakeholder.import", { strata: [], people });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  await goTo(page, "Stakeholders");
  await page.getByText("10,000 on the list").waitFor();
  const isFocused = (code: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, code);
  const expectFew = async () =>
    expect(await page.locator("main tbody tr").count()).toBeLessThan(100);
  await page.getByRole("button", { name: "R01", exact: true }).focus();
  await expectFew();
  await page.keyboard.press("End");
  await isFocused("R10000");
  for (let step = 0; step < 60; step++) await page.keyboard.press("ArrowUp");
  await isFocused("R9940");
  await page.getByText("Person 9940", { exact: true }).waitFor();
  await expectFew();
  // What is scrolled out of sight keeps the focus.
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -200_000);
  await isFocused("R9940");
  await page.keyboard.press("ArrowUp");
  await isFocused("R9939");
  await page.keyboard.press("Home");
  await isFocused("R01");
  await expectFew();
  window.expectAllWell();
});
