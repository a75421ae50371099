import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeSample } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { expectSentence, tryToOpen } from "../tools/refusal.ts";

/**
 * Whatever bytes a bad disk changes: the file is opened or refused in one sentence, and a file that
 * is refused is byte for byte as it was. Anything else that is thrown fails the test.
 */
test("flipped bytes never end in anything but an answer", () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "A.soundings"));
  const whole = readFileSync(file);
  let refused = 0;
  const flips = fc.array(
    fc.record({
      // As often in the first page, where the header and the schema are, as anywhere else.
      at: fc.oneof(
        fc.nat({ max: 4_095 }),
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: Math.floor(whole.length / 4_096) - 1 }).map((page) => page * 4_096 + 3),
      ),
      bits: fc.integer({ min: 1, max: 255 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(flips, (places) => {
      const damaged = Buffer.from(whole);
      for (const { at, bits } of places) damaged[at] = (damaged[at] ?? 0) ^ bits;
      writeFileSync(file, damaged);
      const before = fingerprint(folder);
      const refusal = tryToOpen(file);
      if (refusal === null) return;
      refused++;
      expectSentence(refusal.message);
      expect(fingerprint(folder)).toEqual(before);
    }),
    { numRuns: 400, seed: 20_100_330 },
  );
  expect(refused).toBeGreaterThan(100);
}, 120_000);
