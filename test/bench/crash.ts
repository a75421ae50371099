import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { whyNoTrace } from "../crash/systemCalls.ts";
import type { Bench } from "./figure.ts";
import { programFolder } from "./serve.ts";

const times = "1000";

/** The crash tests of `npm test`, ten times as long; only with --long. */
export const crash: Bench = {
  name: "crash",
  onlyLong: true,
  missing: whyNoTrace,
  run: async () => {
    const vitest = join(programFolder, "node_modules", "vitest", "vitest.mjs");
    const ran = spawnSync(process.execPath, [vitest, "run", "--project", "crash"], {
      cwd: programFolder,
      env: { ...process.env, SOUNDINGS_KILLS: times, SOUNDINGS_CUTS: times, NO_COLOR: "1" },
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    if (ran.status !== 0) console.error(ran.stdout, ran.stderr);
    const told = ran.stdout.split("\n").filter((line) => /^(kill|power cut)/.test(line));
    return [
      {
        name: `${times} kills and ${times} power cuts: runs that lost or damaged a note`,
        ...{ target: 0, measured: ran.status === 0 ? 0 : 1, unit: "" },
        detail: told.join("; "),
      },
    ];
  },
};
