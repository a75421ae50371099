import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { createRandom } from "../crash/random.ts";
import { findChromium, launchChromium } from "../tools/chromium.ts";
import { type Bench, type Figure, quantile, round, spread } from "./figure.ts";
import { fillLarge } from "./largeFile.ts";
import { serve } from "./serve.ts";
import { createWriter } from "./words.ts";

const inInterview = 2_000;
const inFile = 20_000;
const keys = 400;
const machine = realMachine("bench");
/** Frames are made when there is something to show, so that the work is measured and not the wait for a display. */
const ownPace = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** Typing a note in a long interview, in Chromium: from the key press to the picture that shows it. */
export const typing: Bench = {
  name: "typing",
  missing: () => (findChromium() ? null : "there is no Chromium here (npm test gets one)"),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Typing.soundings");
    const interviewId = makeLong(file);
    const served = await serve(file, join(folder, "settings"));
    const browser = await launchChromium(ownPace);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(watch);
      await page.goto(served.address);
      await page.goto(`${new URL(served.address).origin}/#/interview/${interviewId}`);
      const composer = page.getByRole("region", { name: "New note" }).getByRole("textbox");
      await composer.waitFor();
      await composer.focus();
      const quiet = await typeFor(page, keys);
      const about = `${inInterview} notes in the interview, ${inFile} in the file`;
      const typed: Figure = {
        name: "key press to paint, p95",
        ...{ target: 16, measured: quantile(quiet.paints, 0.95), unit: "ms" },
        detail: `${spread(quiet.paints)} ms of ${quiet.paints.length} keys, ${quiet.notes} of them Enter, which keeps a note (${spread(quiet.enters)} ms); longest task ${round(quiet.longest, 0)} ms; without the wait for a display's next frame; ${about}`,
      };
      const exporting = page.evaluate(startExport, join(folder, "Report.docx"));
      const busy = await typeFor(page, keys, exporting);
      const exported: Figure = {
        name: "longest task while a report is exported",
        ...{ target: 50, measured: busy.longest, unit: "ms" },
        detail: `key press to paint meanwhile ${spread(busy.paints)} ms of ${busy.paints.length} keys; the export took ${round((await exporting) / 1000, 1)} s; 0 where no task took 50 ms`,
      };
      return [typed, exported];
    } finally {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** A file in which one interview holds a tenth of all notes. @returns that interview's id */
function makeLong(file: string): string {
  const interviews = inFile / inInterview;
  makeDiagnostic(
    file,
    machine,
    fillLarge({ interviews, notes: inFile, tagsPerNote: 3, themes: 25 }),
  );
  const backend = createBackend(file, machine);
  const longest = backend
    .call("interview.list", {})
    .reduce((most, each) => (each.noteCount > most.noteCount ? each : most));
  backend.close();
  return longest.id;
}

type Watched = Window & { paints: number[]; enters: number[]; longest: number };

/** Runs in the page: notes for each key when the frame that it made was painted, and the longest task. */
function watch(): void {
  const here = window as unknown as Watched;
  here.paints = [];
  here.enters = [];
  here.longest = 0;
  window.addEventListener(
    "keydown",
    (event) => {
      // The message after the frame's callbacks is handled once the frame was handed over for painting.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const took = performance.now() - event.timeStamp;
          here.paints.push(took);
          if (event.key === "Enter") here.enters.push(took);
        };
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.longest = Math.max(here.longest, entry.duration);
  }).observe({ type: "longtask" });
}

/** Runs in the page: exports by the host's own call; milliseconds that it took. */
async function startExport(path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch("/call", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      method: "export.start",
      input: { document: "diagnostic-report", path },
    }),
  });
  const reply = (await response.json()) as { ok: boolean; error?: { message: string } };
  if (!reply.ok) throw new Error(reply.error?.message);
  return performance.now() - start;
}

/** Types words, and Enter after each note of about 80 characters; until `whole` ended, where it is given. */
async function typeFor(page: Page, least: number, whole?: Promise<unknown>) {
  await page.evaluate(() => {
    const here = window as unknown as Watched;
    here.paints = [];
    here.enters = [];
    here.longest = 0;
  });
  let over = whole === undefined;
  whole?.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  const writer = createWriter(createRandom(5));
  let typed = 0;
  let notes = 0;
  while (typed < least || !over) {
    for (const key of `${writer.text(80)}\n`) {
      await page.keyboard.press(key === "\n" ? "Enter" : key === " " ? "Space" : key);
      typed++;
    }
    notes++;
  }
  const seen = await page.evaluate(() => {
    const { paints, enters, longest } = window as unknown as Watched;
    return { paints, enters, longest };
  });
  return { ...seen, notes };
}
