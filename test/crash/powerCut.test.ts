import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Disk } from "./disk.ts";
import { inspectFile } from "./inspect.ts";
import { makeNotebook } from "./notebook.ts";
import { chooseSeed, createRandom, type Random } from "./random.ts";
import { type DiskCall, recordCalls, whyNoTrace } from "./systemCalls.ts";
import { startWriter } from "./victims.ts";

const points = Number(process.env.SOUNDINGS_CUTS) || 200;
/** The controls need fewer: nearly every point shows what is wrong. */
const controlPoints = 60;
const notesPerSession = 100;

const why = whyNoTrace();
const seed = chooseSeed();
const folder = mkdtempSync(join(tmpdir(), "soundings-cut-"));
const file = join(folder, "Cut.soundings");
const parts = [file, `${file}-wal`];
/** A file that a killed writer left, with its log. */
const before = new Map<string, Buffer>();
const acknowledgedBefore = new Map<string, number>();

beforeAll(async () => {
  console.log(`power cut: SOUNDINGS_SEED=${seed}`);
  makeNotebook(file);
  const victim = startWriter(file, 1, `${file}-settings`, (id, n) => {
    acknowledgedBefore.set(id, n);
    if (n === 40) victim.process.kill("SIGKILL");
  });
  await victim.ended;
  for (const path of parts) before.set(path, readFileSync(path));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Two sessions of writing from the same start, recorded. */
async function record(environment: Record<string, string>): Promise<DiskCall[]> {
  for (const path of parts) rmSync(path, { force: true });
  for (const [path, content] of before) writeFileSync(path, content);
  const writer = join(import.meta.dirname, "writer.ts");
  return recordCalls(file, [writer, file, "1001", "2", String(notesPerSession)], environment);
}

/** Cuts the power at many moments of a recording; half of them just after a note was acknowledged. */
function cutPower(calls: DiskCall[], howMany: number, random: Random) {
  const acks = calls.flatMap((call, i) => (call.kind === "ack" ? [i] : []));
  const moments = Array.from({ length: howMany }, (_, i) =>
    i % 2 === 0
      ? (acks[random.between(0, acks.length - 1)] ?? 0)
      : random.between(0, calls.length - 1),
  ).sort((a, b) => a - b);
  const disk = new Disk(before);
  const acknowledged = new Map(acknowledgedBefore);
  const result = { cuts: 0, losing: 0, damaged: 0, damage: new Set<string>() };
  let at = 0;
  for (const moment of moments) {
    for (; at <= moment; at++) {
      const call = calls[at];
      if (call) disk.apply(call);
      if (call?.kind === "ack") acknowledge(acknowledged, call.text);
    }
    const left = disk.cut(random);
    for (const path of parts) {
      rmSync(path, { force: true });
      const content = left.get(path);
      if (content) writeFileSync(path, content);
    }
    const { lost, damage } = inspectFile(file, acknowledged);
    result.cuts++;
    if (lost > 0) result.losing++;
    if (damage.length > 0) result.damaged++;
    for (const each of damage) result.damage.add(`call ${moment}: ${each}`);
  }
  return { ...result, acknowledged: acknowledged.size, damage: [...result.damage].slice(0, 5) };
}

function acknowledge(acknowledged: Map<string, number>, text: string): void {
  const [n = "", id = ""] = text.trim().split(" ");
  acknowledged.set(id, Number(n));
}

test(`a power cut at ${points} moments loses no acknowledged note and damages none`, {
  timeout: points * 3_000 + 60_000,
}, async (context) => {
  if (why) return context.skip(why);
  const calls = await record({});
  expect(calls.filter((call) => call.kind === "ack")).toHaveLength(2 * notesPerSession);
  const found = cutPower(calls, points, createRandom(seed));
  console.log(`power cut: ${calls.length} calls recorded, ${JSON.stringify(found)}`);
  expect(found).toMatchObject({ cuts: points, losing: 0, damaged: 0, damage: [] });
});

test(`the same at synchronous=NORMAL loses notes: the check is not blind to loss (${controlPoints} moments)`, {
  timeout: 300_000,
}, async (context) => {
  if (why) return context.skip(why);
  const found = cutPower(
    await record({ SOUNDINGS_SYNCHRONOUS: "NORMAL" }),
    controlPoints,
    createRandom(seed),
  );
  console.log(`power cut at NORMAL: ${JSON.stringify(found)}`);
  expect(found.losing).toBeGreaterThan(controlPoints / 4);
});

test(`the same at synchronous=OFF damages files: the check is not blind to damage (${controlPoints} moments)`, {
  timeout: 300_000,
}, async (context) => {
  if (why) return context.skip(why);
  const found = cutPower(
    await record({ SOUNDINGS_SYNCHRONOUS: "OFF" }),
    controlPoints,
    createRandom(seed),
  );
  console.log(`power cut at OFF: ${JSON.stringify(found)}`);
  expect(found.damaged).toBeGreaterThan(0);
});

test("a first page half written while the log still holds it whole is no damage", () => {
  for (const [path, content] of before) writeFileSync(path, content);
  const rubbish = Buffer.from(before.get(file) ?? "").fill("rubbish", 0, 512);
  writeFileSync(file, rubbish);
  const found = inspectFile(file, acknowledgedBefore);
  expect(found).toMatchObject({ lost: 0, damage: [] });
});
