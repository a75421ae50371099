import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { findChromium, launchChromium } from "../tools/chromium.ts";
import { type Bench, type Figure, quantile, spread } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { serve } from "./serve.ts";

const size = { interviews: 60, notes: 20_000, tagsPerNote: 3, themes: 40 };
const keys = 40;
const machine = realMachine("bench");

/** The board of the theme with the most notes, in Chromium: from the key that sorts a note to the picture of it there. */
export const board: Bench = {
  name: "board",
  missing: () => (findChromium() ? null : "there is no Chromium here (npm test gets one)"),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Programme.soundings");
    makeDiagnostic(file, machine, fillLarge(size));
    const notes = begin(file);
    const served = await serve(file, join(folder, "settings"));
    const browser = await launchChromium(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watch);
      await page.goto(served.address);
      await page.goto(`${new URL(served.address).origin}/#/findings/board`);
      await page.locator('[data-list="pile"]:focus').waitFor();
      return await measure(page, notes);
    } finally {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** An empty cluster in the theme with the most notes, which is what the board then opens with. @returns how many */
function begin(file: string): number {
  const backend = createBackend(file, machine);
  const [largest] = backend.call("cluster.count", {}).toSorted((a, b) => b.notes - a.notes);
  const themeId = largest?.themeId ?? "";
  const [first = ""] = backend.call("cluster.list", { themeId }).pile;
  backend.call("cluster.add", { themeId, title: "One thing", noteIds: [first] });
  backend.close();
  return largest?.notes ?? 0;
}

type Watched = Window & { paints: number[] };

/** Runs in the page: notes for each key when the frame that shows what the cluster then holds was painted. */
function watch(): void {
  const here = window as unknown as Watched;
  here.paints = [];
  let pressed: { at: number; held: string | null } | null = null;
  const held = () =>
    document.querySelector('[data-list="clusters"] [role="option"]')?.textContent ?? null;
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "1") pressed = { at: event.timeStamp, held: held() };
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (pressed === null || held() === pressed.held) return;
    const { at } = pressed;
    pressed = null;
    // The message after the frame's callbacks is handled once the frame was handed over for painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => here.paints.push(performance.now() - at);
      port2.postMessage(null);
    });
  }).observe(document, { characterData: true, childList: true, subtree: true });
}

async function measure(page: Page, notes: number): Promise<Figure[]> {
  for (let i = 0; i < keys; i++) {
    // As fast as they go, and after a pause, in which everything else on the screen is asked again.
    if (i % 2 === 1) await page.waitForTimeout(200);
    await page.keyboard.press("1");
    await page.waitForFunction((n) => (window as unknown as Watched).paints.length > n, i);
  }
  const paints = await page.evaluate(() => (window as unknown as Watched).paints);
  return [
    {
      ...{ name: "board, key to paint, p95", target: 200, unit: "ms" },
      measured: quantile(paints, 0.95),
      detail: `${spread(paints)} ms of ${keys} notes put into a cluster by its key; a theme of ${notes} notes, ${size.notes} in all`,
    },
  ];
}
