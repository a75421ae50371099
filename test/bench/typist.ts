import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { createRandom } from "../crash/random.ts";
import { findChromium, launchChromium } from "../tools/chromium.ts";
import { type Bench, median, quantile, round, spread } from "./figure.ts";
import { serve } from "./serve.ts";

const ballots = 200;
const options = 12;
/** Keys of one group after another: papers are sorted before they are typed. */
const groups = "LVM";
/** Keys a second of somebody who types numbers every day. */
const practised = 4;
const machine = realMachine("bench");
const ownPace = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** Paper ballots typed in by keys alone, in Chromium: from Enter to the picture that shows the new tally. */
export const typist: Bench = {
  name: "typist",
  missing: () => (findChromium() ? null : "there is no Chromium here (npm test gets one)"),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Typist.soundings");
    const roundId = makeRound(file);
    const served = await serve(file, join(folder, "settings"));
    const browser = await launchChromium(ownPace);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.addInitScript(watch);
      await page.goto(served.address);
      await page.goto(`${new URL(served.address).origin}/#/round/${roundId}`);
      await page.getByRole("textbox", { name: "What is marked" }).waitFor();
      const { seconds, keys, tallies, totals } = await typeBallots(page);
      const shown = await readTotals(page);
      if (JSON.stringify(shown) !== JSON.stringify(totals))
        throw new Error(`the tally shows ${shown}, and ${totals} were typed`);
      const each = keys / ballots;
      return [
        {
          name: "seconds for each ballot of 12 options, by keyboard alone",
          ...{ target: 3, measured: seconds / ballots, unit: "s" },
          detail: `${round((60 * ballots) / seconds, 0)} ballots a minute by a typist that waits for each tally and for nothing else; ${ballots} ballots of ${options} options, 5 dots each, ${round(each, 1)} keys a ballot, which at ${practised} keys a second are ${round((60 * practised) / each, 1)} ballots a minute; every total on the screen is right at the end`,
        },
        {
          name: "Enter to the new tally on the screen, p95",
          ...{ target: 50, measured: quantile(tallies, 0.95), unit: "ms" },
          detail: `${spread(tallies)} ms of ${tallies.length}; the last twenty ${round(median(tallies.slice(-20)))} median; stored and acknowledged before it is shown; without the wait for a display's next frame`,
        },
      ];
    } finally {
      await browser.close();
      await served.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** A diagnostic with a round of dots that is open. @returns the round's id */
function makeRound(file: string): string {
  makeDiagnostic(file, machine, fillNew(resourcesFolder, { title: "Vote", authority: "Council" }));
  const backend = createBackend(file, machine);
  const { id: workshopId } = backend.call("workshop.add", { title: "Priorities" });
  const { strata } = backend.call("diagnostic.get", {});
  for (const [i, { id: stratumId }] of strata.entries())
    backend.call("headcount.set", { workshopId, stratumId, people: i === 0 ? 68 : 66 });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: Array.from({ length: options }, (_, i) => ({ title: `Something to choose ${i + 1}` })),
  });
  const { id } = backend.call("round.add", {
    ...{ workshopId, title: "What should come first?", optionIds: ids },
    rules: { method: "dots", dots: 5, cap: 2 },
  });
  backend.close();
  return id;
}

type Watched = Window & { tallies: number[] };

/** Runs in the page: notes for each Enter when the frame that shows one ballot more was painted. */
function watch(): void {
  const here = window as unknown as Watched;
  here.tallies = [];
  let entered: number | null = null;
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter") entered = event.timeStamp;
    },
    { capture: true },
  );
  let before = "";
  const look = () => {
    const now = document.querySelector("[data-ballots-in]")?.textContent ?? "";
    if (now === before) return;
    before = now;
    const from = entered;
    if (from === null) return;
    entered = null;
    // The message after the frame's callbacks is handled once the frame was handed over for painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => here.tallies.push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, {
    ...{ childList: true, characterData: true, subtree: true },
  });
}

/** Types every ballot, the next as soon as the tally shows the last. */
async function typeBallots(page: Page) {
  const random = createRandom(12);
  const totals = Array.from({ length: options }, () => 0);
  let keys = 0;
  const start = performance.now();
  for (let i = 0; i < ballots; i++) {
    const group = groups[Math.floor((i * groups.length) / ballots)] ?? "N";
    const first = Math.floor(((i - 1) * groups.length) / ballots);
    const sorted = i > 0 && groups[first] === group;
    const marks = fiveDots(random.between);
    for (const place of marks) totals[place - 1] = (totals[place - 1] ?? 0) + 1;
    for (const key of [...(sorted ? "" : group), ...marks.join(" ")]) {
      await page.keyboard.press(key === " " ? "Space" : key);
      keys += 1;
    }
    await page.keyboard.press("Enter");
    keys += 1;
    await page.waitForFunction((n) => (window as unknown as Watched).tallies.length > n, i);
  }
  const seconds = (performance.now() - start) / 1000;
  const tallies = await page.evaluate(() => (window as unknown as Watched).tallies);
  return { seconds, keys, tallies, totals };
}

/** Five dots, at most two on one option. */
function fiveDots(between: (least: number, most: number) => number): number[] {
  const marks: number[] = [];
  while (marks.length < 5) {
    const place = between(1, options);
    if (marks.filter((each) => each === place).length < 2) marks.push(place);
  }
  return marks;
}

/** The dots of each option, as the screen says them. */
const readTotals = (page: Page): Promise<number[]> =>
  page
    .locator("main table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => Number.parseInt(row.lastElementChild?.textContent ?? "", 10)),
    );
