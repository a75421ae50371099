import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../tools/chromium.ts";
import { StandInPage } from "./standInPage.ts";
import { type Ask, wire } from "./wire.ts";

type Dialog = { kind: "open" | "save" | "message"; options: Record<string, unknown> };
export type StandIn = {
  page: Page;
  /** The page of another window, counted from 1, once it is loaded. */
  window: (id: number) => Page | undefined;
  /** Asks the main process; see `answers` in the stand-in's modules. */
  ask: Ask;
  /** What the person does at the next dialog. */
  answerDialog: (answer: object) => void;
  /** Every dialog that was shown. */
  dialogs: Dialog[];
  /** Every address that a page asked for, as the main process sees it. */
  requests: string[];
  /** Closes the window as its button does, and waits for the program to end. */
  close: () => Promise<number | null>;
  /** The exit code, once the program has ended. */
  ended: Promise<number | null>;
  /** What it wrote to the terminal. */
  output: () => string;
  kill: () => Promise<void>;
};

type Options = {
  /** Folder that holds package.json, electron or dist/electron. */
  program: string;
  /** The main module, within that folder. */
  main?: string;
  settings: string;
  words?: string[];
};

const register = fileURLToPath(new URL("./register.ts", import.meta.url));

/** Starts a real main module against the stand-in and waits for its window. */
export async function launchStandIn(options: Options): Promise<StandIn> {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const child = start(options);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (part) => {
      output += part;
    });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const pages = new Map<number, StandInPage>();
  const creating = new Map<number, Promise<StandInPage>>();
  const dialogs: Dialog[] = [];
  const queued: object[] = [];
  const requests: string[] = [];
  let loaded = (_page: Page) => {};
  const first = new Promise<Page>((resolve) => {
    loaded = resolve;
  });
  const found = async (id: number) => {
    const page = await creating.get(id);
    if (!page) throw new Error("there is no such window");
    return page;
  };
  const ask = wire(child, {
    "window.create": ({ id, preload }: { id: number; preload: string }) => {
      creating.set(id, StandInPage.open(context, { id, preload, ask, requests }));
    },
    "window.load": async ({ id, url }: { id: number; url: string }) => {
      const page = await found(id);
      await page.load(url);
      pages.set(id, page);
      loaded(page.page);
    },
    "window.reload": async (id: number) => (await found(id)).reload(),
    "window.send": async ({ id, channel, input }: { id: number; channel: string; input: [] }) =>
      (await found(id)).send(channel, input),
    "window.close": async (id: number) => (await found(id)).page.close(),
    dialog: (dialog: Dialog) => {
      dialogs.push(dialog);
      return queued.shift() ?? { canceled: true, response: 0, filePaths: [] };
    },
  });
  const page = await Promise.race([first, failure(ended, () => output, browser)]);
  return {
    page,
    window: (id) => pages.get(id)?.page,
    ask,
    answerDialog: (answer) => queued.push(answer),
    dialogs,
    requests,
    close: async () => {
      await ask("close", 1);
      const code = await ended;
      await browser.close();
      return code;
    },
    ended,
    output: () => output,
    kill: async () => {
      child.kill("SIGKILL");
      await browser.close();
    },
  };
}

function start({
  program,
  main = "electron/main.ts",
  settings,
  words = [],
}: Options): ChildProcess {
  return spawn(process.execPath, ["--import", register, join(program, main), ...words], {
    cwd: program,
    env: { ...process.env, SOUNDINGS_SETTINGS: settings, STAND_IN_FOLDER: settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    serialization: "advanced",
  });
}

async function failure(
  ended: Promise<number | null>,
  output: () => string,
  browser: Browser,
): Promise<never> {
  const code = await ended;
  await browser.close();
  throw new Error(`the program ended with ${code} before it showed a window:\n${output()}`);
}
