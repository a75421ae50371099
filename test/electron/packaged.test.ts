import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest } from "../tools/folder.ts";
import { call } from "./call.ts";
import { decided, readFuses } from "./fuses.ts";
import { soon } from "./soon.ts";

/** The program that electron-builder made from Electron itself; continuous integration names it. */
const executable = process.env.SOUNDINGS_PACKAGED;
const none = "SOUNDINGS_PACKAGED names no packaged program";

test("the packaged program's fuses are as decided", (context) => {
  if (!executable) return context.skip(none);
  const framework = join("Frameworks", "Electron Framework.framework", "Electron Framework");
  const binary =
    process.platform === "darwin" ? join(dirname(executable), "..", framework) : executable;
  expect(readFuses(binary)).toEqual(decided);
});

test("the packaged program opens the worked example and writes its report", async (context) => {
  if (!executable) return context.skip(none);
  const folder = folderForTest();
  const settings = join(folder, "settings");
  const child = spawn(executable, ["--remote-debugging-port=0"], {
    env: { ...process.env, SOUNDINGS_SETTINGS: settings },
    stdio: "ignore",
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const told = join(settings, "window", "DevToolsActivePort");
  await soon(() => existsSync(told)).toBe(true);
  const [port, path] = readFileSync(told, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await soon(() => pages().length).toBe(1);
  const page = pages()[0];
  if (!page) throw new Error("the window went away");
  await page.waitForLoadState("load");
  const { file } = await call(page, "program.sample", {});
  expect(file?.name).toBe("Thurrock 2010.soundings");
  expect((await call(page, "counts.get", {})).interviews).toBe(22);
  const report = join(folder, "Report.docx");
  await call(page, "export.start", { document: "diagnostic-report", path: report });
  expect(Object.keys(unzipSync(readFileSync(report)))).toContain("word/document.xml");
  await browser.close();
});
