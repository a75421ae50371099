import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { unzipTexts } from "../tools/refi.ts";
import { findViolations } from "./steps/axe.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

test("a project goes to other programs and comes back, by keys alone", async () => {
  const window = await openWindow({ file: writeSample(join(folderForTest(), "A.soundings")) });
  onTestFinished(window.close);
  const { page } = window;
  const status = (text: RegExp) => page.getByRole("status").getByText(text).waitFor();
  /** The page of ours that asks for a file, once it has looked into its folder. */
  const listed = async (name: string) => {
    const files = page.getByRole("dialog", { name });
    await files.getByRole("button", { name: "Up" }).waitFor();
    return files;
  };
  await goTo(page, "Themes");
  await page.getByRole("button", { name: "Other programs" }).waitFor();
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: "Exchange with other programs" });
  await dialog.getByRole("button", { name: "Write the codebook" }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Write the codebook" }).press("Enter");
  await listed("Where to write the codebook");
  await page.keyboard.press("Enter");
  await status(/Codebook\.qdc/);

  await page.keyboard.press("p");
  await dialog.getByRole("checkbox", { name: "With the people" }).press("Space");
  await dialog.getByRole("button", { name: "Write the project" }).press("Enter");
  const place = await listed("Where to write the project");
  await place.getByLabel("File name").fill("Ours");
  await page.keyboard.press("Enter");
  await status(/Ours\.qdpx/);
  expect(unzipTexts(join(window.home, "Ours.qdpx"))["project.qde"]).not.toContain("<Cases>");

  // The same codebook has nothing new; one theme fewer, and it brings that one back, until undo.
  const tree = page.getByRole("treeitem");
  const before = await tree.count();
  const last = tree.last();
  await last.click();
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Delete the theme" }).press("Enter");
  await expect.poll(() => tree.count()).toBe(before - 1);
  await page.keyboard.press("p");
  await dialog.getByRole("button", { name: "Bring in a codebook" }).press("Enter");
  const choose = page.getByRole("dialog", { name: "Choose a codebook" });
  await choose.getByRole("button", { name: "Codebook.qdc" }).press("Enter");
  await status(new RegExp(`1 theme added, ${before - 1} already there`));
  await expect.poll(() => tree.count()).toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => tree.count()).toBe(before - 1);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Close this");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Bring in a project" }).waitFor();
  await page.keyboard.press("p");
  const project = page.getByRole("dialog", { name: "Choose a project" });
  await project.getByRole("button", { name: "Ours.qdpx" }).press("Enter");
  await listed("Where to keep the diagnostic");
  await page.keyboard.press("Enter");
  const came = page.getByRole("dialog", { name: "Project brought in" });
  await came.getByText("Everything in the file was carried over.").waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(existsSync(join(window.home, "Ours.soundings"))).toBe(true);
  await page.keyboard.press("Escape");
  await came.waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  window.expectAllWell();
});
