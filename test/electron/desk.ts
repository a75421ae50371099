import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFailed, onTestFinished } from "vitest";
import { programFolder } from "../../electron/paths.ts";
import { folderForTest } from "../tools/folder.ts";
import { launchStandIn, type StandIn } from "./stand-in/launch.ts";

/** A running desktop program, whether on the stand-in or on Electron itself. */
export type Desk = {
  page: Page;
  /** What the person does at the next dialog. */
  answerDialog: (answer: object) => void | Promise<void>;
  /** Closes the window as its button does. @returns the exit code */
  close: () => Promise<number | null>;
};

type Options = { settings?: string; words?: string[]; program?: string; main?: string };

/** Starts main.ts on the stand-in for the running test. */
export async function openDesk(options: Options = {}): Promise<StandIn> {
  if (!existsSync(join(programFolder, "dist", "electron", "preload.cjs")))
    throw new Error("The desktop shell is not built: npm run build");
  const desk = await launchStandIn({
    program: programFolder,
    settings: join(folderForTest(), "settings"),
    ...options,
  });
  onTestFinished(() => desk.kill());
  onTestFailed(() => console.error(desk.output()));
  return desk;
}
