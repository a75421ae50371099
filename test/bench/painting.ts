import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { views } from "../../renderer/screens/Analysis/views.ts";
import { findChromium, launchChromium } from "../tools/chromium.ts";
import { type Bench, type Figure, median, quantile, round } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { serve } from "./serve.ts";

const size = { interviews: 60, notes: 20_000, tagsPerNote: 3, themes: 40 };
const laps = 15;
/** By its place, for the key. Areas are left out: this programme has none, and their table is that of the strata. */
const shown = [...views.entries()].filter(([, { view }]) => view !== "area");
const machine = realMachine("bench");
/** Frames are made when there is something to show, so that the work is measured and not the wait for a display. */
const ownPace = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** The views of Analysis in Chromium: from the key press to the picture that shows the table. */
export const painting: Bench = {
  name: "painting",
  missing: () => (findChromium() ? null : "there is no Chromium here (npm test gets one)"),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Programme.soundings");
    makeDiagnostic(file, machine, fillLarge(size));
    const served = await serve(file, join(folder, "settings"));
    const browser = await launchChromium(ownPace);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.addInitScript(watch);
      await page.goto(served.address);
      await page.goto(`${new URL(served.address).origin}/#/analysis`);
      await page.locator("main table").waitFor();
      return await measure(page);
    } finally {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

type Watched = Window & { paints: number[] };

/** Runs in the page: notes for each key when the frame that shows the view it turns to was painted. */
function watch(): void {
  const here = window as unknown as Watched;
  here.paints = [];
  let pressed: { at: number; view: number } | null = null;
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.altKey && /\d/.test(event.key))
        pressed = { at: event.timeStamp, view: Number(event.key) - 1 };
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const table = document.querySelector("main :is(table, [role='grid'])");
    if (pressed === null || !table) return;
    const view = document.querySelector("main fieldset")?.querySelectorAll("button")[pressed.view];
    if (view?.getAttribute("aria-pressed") !== "true") return;
    const { at } = pressed;
    pressed = null;
    // The message after the frame's callbacks is handled once the frame was handed over for painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => here.paints.push(performance.now() - at);
      port2.postMessage(null);
    });
  }).observe(document, { attributes: true, childList: true, subtree: true });
}

async function measure(page: Page): Promise<Figure[]> {
  const paints = new Map<string, number[]>(shown.map(([, { view }]) => [view, []]));
  /** The first time the answer is waited for; later it is shown as known while it is asked for again. */
  const firsts = new Map<string, number>();
  let count = 0;
  for (let lap = 0; lap <= laps; lap++)
    for (const [i, { view }] of shown) {
      if (lap === 0 && i === 0) continue;
      await page.keyboard.press(`Alt+${i + 1}`);
      await page.waitForFunction((n) => (window as unknown as Watched).paints.length > n, count++);
      const last = await page.evaluate(() => (window as unknown as Watched).paints.at(-1));
      if (lap === 0) firsts.set(view, last ?? Number.NaN);
      else paints.get(view)?.push(last ?? Number.NaN);
    }
  const all = [...paints].map(([view, times]) => ({
    ...{ view, times, p95: quantile(times, 0.95) },
  }));
  const slowest = all.reduce((worst, each) => (each.p95 > worst.p95 ? each : worst));
  const told = all.map(
    ({ view, times, p95 }) =>
      `${view} ${round(Math.min(...times), 0)} best, ${round(median(times), 0)} median, ${round(p95, 0)} p95`,
  );
  const [first = "", once = Number.NaN] = [...firsts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const about = `${size.interviews} interviews, ${size.notes} notes, ${size.notes * size.tagsPerNote} tags`;
  return [
    {
      name: "slowest analysis view the first time, key press to paint",
      ...{ target: 200, measured: once, unit: "ms" },
      detail: `${first}, its query included, once; ${about}`,
    },
    {
      name: "slowest analysis view, key press to paint, p95",
      ...{ target: 200, measured: slowest.p95, unit: "ms" },
      detail: `${slowest.view}, of ${laps} laps, its answer known and asked for again; in ms: ${told.join("; ")}; ${about}`,
    },
  ];
}
