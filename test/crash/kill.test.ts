import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspectFile } from "./inspect.ts";
import { copyLeft, killOne } from "./killing.ts";
import { makeNotebook, noteWriter } from "./notebook.ts";
import { chooseSeed, createRandom } from "./random.ts";
import { type Outbox, startHostVictim, startWriter } from "./victims.ts";

const kills = Number(process.env.SOUNDINGS_KILLS) || 100;
/** One file takes this many kills and grows all the while. */
const perFile = 100;
/** Numbers left for each round, so that no two notes share one. */
const perRound = 100_000;

test(`${kills} kills while notes are written, one in three of the host: nothing acknowledged is lost`, {
  timeout: kills * 20_000,
}, async () => {
  const seed = chooseSeed();
  console.log(`kill: SOUNDINGS_SEED=${seed}`);
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), "soundings-kill-"));
  let file = "";
  let acknowledged = new Map<string, number>();
  let outbox: Outbox = new Map();
  let withLog = 0;
  let overHttp = 0;
  let inAll = 0;
  for (let round = 1; round <= kills; round++) {
    if (round % perFile === 1) {
      file = join(folder, `Growing ${round}.soundings`);
      makeNotebook(file);
      acknowledged = new Map();
      outbox = new Map();
    }
    const before = acknowledged.size;
    const settings = `${file}-settings`;
    const first = round * perRound;
    await killOne(random, acknowledged, (heard) =>
      byHost(round)
        ? startHostVictim(file, first, settings, outbox, noteWriter, heard)
        : startWriter(file, first, settings, heard),
    );
    inAll += acknowledged.size - before;
    if (byHost(round)) overHttp += acknowledged.size - before;
    const copy = copyLeft(file);
    if (existsSync(`${copy}-wal`)) withLog++;
    const { lost, damage } = inspectFile(copy, acknowledged);
    expect({ round, seed, folder, lost, damage }).toEqual({
      round,
      seed,
      folder,
      lost: 0,
      damage: [],
    });
  }
  console.log(
    `kill: ${inAll} notes acknowledged, ${overHttp} of them over HTTP, ${withLog} files left with a log`,
  );
  expect(inAll).toBeGreaterThan(kills * 5);
  expect(overHttp).toBeGreaterThan(kills);
  expect(withLog).toBeGreaterThan(kills / 2);
  rmSync(folder, { recursive: true });
});

const byHost = (round: number) => round % 3 === 0;
