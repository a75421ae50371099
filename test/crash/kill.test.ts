import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inspectFile } from "./inspect.ts";
import { makeNotebook } from "./notebook.ts";
import { chooseSeed, createRandom, type Random } from "./random.ts";
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
    await killOne(file, round, random, acknowledged, outbox);
    inAll += acknowledged.size - before;
    if (byHost(round)) overHttp += acknowledged.size - before;
    // The copy is opened and looked at; the file itself is left for the next writer to recover.
    const copy = join(folder, "Copy.soundings");
    for (const end of ["", "-wal"]) {
      rmSync(`${copy}${end}`, { force: true });
      if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
    }
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

/** Starts a writer and kills it: mostly after some notes, now and then while it is still opening. */
async function killOne(
  file: string,
  round: number,
  random: Random,
  acknowledged: Map<string, number>,
  outbox: Outbox,
): Promise<void> {
  const opening = random.chance(0.15);
  const enough = opening ? Number.POSITIVE_INFINITY : random.between(1, 60);
  const delay = opening ? random.between(50, 600) : random.next() * 4;
  let count = 0;
  let killing = false;
  const heard = (id: string, n: number) => {
    acknowledged.set(id, n);
    if (++count >= enough) killSoon();
  };
  const settings = `${file}-settings`;
  const victim = byHost(round)
    ? startHostVictim(file, round * perRound, settings, outbox, heard)
    : startWriter(file, round * perRound, settings, heard);
  const killSoon = () => {
    if (killing) return;
    killing = true;
    setTimeout(() => victim.process.kill("SIGKILL"), delay);
  };
  if (opening) killSoon();
  await victim.ended;
  expect({ errors: victim.errors(), killed: victim.process.signalCode }).toEqual({
    errors: "",
    killed: "SIGKILL",
  });
}
