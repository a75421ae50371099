import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realMachine } from "../../electron/backend/createBackend.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { fillSample } from "../../electron/backend/sample.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { findChromium, launchChromium } from "../tools/chromium.ts";
import { type Bench, median, round } from "./figure.ts";
import { serve } from "./serve.ts";

const starts = 7;

/** From `soundings serve FILE` to a first screen with a field that takes typing, in a browser that runs already. */
export const start: Bench = {
  name: "start",
  missing: () => (findChromium() ? null : "there is no Chromium here (npm test gets one)"),
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "soundings-bench-"));
    const file = join(folder, "Start.soundings");
    makeDiagnostic(file, realMachine("bench"), fillSample(resourcesFolder));
    const browser = await launchChromium();
    const [ready, address]: [number[], number[]] = [[], []];
    try {
      // The first start warms the machine up and does not count.
      for (let i = 0; i <= starts; i++) {
        const page = await browser.newPage();
        const began = performance.now();
        const served = await serve(file, join(folder, "settings"));
        const listening = performance.now();
        await page.goto(served.address, { waitUntil: "commit" });
        await page.locator("input:visible, textarea:visible").first().waitFor();
        if (i > 0) {
          ready.push(performance.now() - began);
          address.push(listening - began);
        }
        await page.close();
        await served.stop();
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
    return [
      {
        name: "soundings serve to first screen ready to type",
        ...{ target: 1_000, measured: median(ready), unit: "ms" },
        detail: `best ${round(Math.min(...ready), 0)} ms of ${starts}; the address is printed after ${round(median(address), 0)} ms`,
      },
    ];
  },
};
