import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { createTestProgram } from "../tools/program.ts";
import { findViolations } from "./steps/axe.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

/** Writes a project of many notes, as another program would. */
async function writeProject(path: string): Promise<void> {
  const folder = folderForTest();
  const { program } = createTestProgram(folder);
  const front = { title: "Large", authority: "A council" };
  await program.call("program.new", { path: join(folder, "Large.soundings"), ...front });
  const notes = Array.from({ length: 9_000 }, (_, i) => ({
    ...{ text: `Said in the ${i}th place`, questionId: null },
  }));
  for (let i = 0; i < 2; i++) {
    const { id } = (await program.call("interview.add", { stakeholderIds: [] })) as { id: string };
    await program.call("note.bring", { interviewId: id, notes });
  }
  await program.call("exchange.export", { format: "qdpx", path });
  program.close();
}

test("a long project shows how far it is, is stopped by a key, and leaves nothing", async () => {
  const window = await openWindow();
  onTestFinished(window.close);
  const { page } = window;
  await writeProject(join(window.home, "Large.qdpx"));
  await page.getByRole("heading", { name: "Soundings" }).waitFor();
  await page.keyboard.press("p");
  const found = page.getByRole("dialog", { name: "Choose a project" });
  await found.getByRole("button", { name: "Large.qdpx" }).press("Enter");
  const where = page.getByRole("dialog", { name: "Where to keep the diagnostic" });
  await where.getByLabel("File name").press("Enter");
  const bar = page.getByRole("progressbar", { name: "Bringing in Large.qdpx" });
  await bar.waitFor();
  await page.getByText(/^[4-9]\d %$/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  await page.getByRole("status").getByText("Nothing was written or brought in.").waitFor();
  await bar.waitFor({ state: "detached" });
  expect(readdirSync(window.home).filter((name) => /soundings/.test(name))).toEqual([]);
  await page.getByRole("heading", { name: "Soundings" }).waitFor();
  window.expectAllWell();
});
