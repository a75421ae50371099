import { copyFileSync, existsSync, rmSync } from "node:fs";
import { expect } from "vitest";
import type { Random } from "./random.ts";
import type { Heard, Victim } from "./victims.ts";

/**
 * Starts a writer and kills it: mostly after some writing, now and then while it is still opening.
 * @param acknowledged id → number of everything that was answered; grows
 */
export async function killOne(
  random: Random,
  acknowledged: Map<string, number>,
  start: (heard: Heard) => Victim,
): Promise<void> {
  const opening = random.chance(0.15);
  const enough = opening ? Number.POSITIVE_INFINITY : random.between(1, 60);
  const delay = opening ? random.between(50, 600) : random.next() * 4;
  let count = 0;
  let killing = false;
  const victim = start((id, n) => {
    acknowledged.set(id, n);
    if (++count >= enough) killSoon();
  });
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

/** Copies what a killed writer left, to be opened and looked at; the file itself is for the next writer to recover. */
export function copyLeft(file: string): string {
  const copy = `${file}-copy.soundings`;
  for (const end of ["", "-wal"]) {
    rmSync(`${copy}${end}`, { force: true });
    if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
  }
  return copy;
}
