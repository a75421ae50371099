import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ballotWriter, inspectBallots, makeBallotBox } from "./ballotBox.ts";
import { inspectFile } from "./inspect.ts";
import { copyLeft, killOne } from "./killing.ts";
import { chooseSeed, createRandom } from "./random.ts";
import { type Outbox, startHostVictim } from "./victims.ts";

/** One for every five of the notes' test. */
const kills = Math.ceil((Number(process.env.SOUNDINGS_KILLS) || 100) / 5);
/** Numbers left for each kill, so that no two ballots share one. */
const perKill = 1_000;

test(`${kills} kills of the host in the middle of a round: no acknowledged ballot is lost`, {
  timeout: kills * 20_000,
}, async () => {
  const seed = chooseSeed();
  console.log(`kill in a round: SOUNDINGS_SEED=${seed}`);
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), "soundings-ballots-"));
  const file = join(folder, "Growing.soundings");
  makeBallotBox(file);
  const acknowledged = new Map<string, number>();
  const outbox: Outbox = new Map();
  for (let kill = 1; kill <= kills; kill++) {
    await killOne(random, acknowledged, (heard) =>
      startHostVictim(file, kill * perKill, `${file}-settings`, outbox, ballotWriter, heard),
    );
    const copy = copyLeft(file);
    const found = inspectBallots(copy, acknowledged);
    const damage = [...found.damage, ...inspectFile(copy, new Map()).damage];
    expect({ kill, seed, folder, lost: found.lost, damage }).toEqual({
      ...{ kill, seed, folder, lost: 0, damage: [] },
    });
  }
  console.log(`kill in a round: ${acknowledged.size} ballots acknowledged`);
  expect(acknowledged.size).toBeGreaterThan(kills * 5);
  rmSync(folder, { recursive: true });
});
