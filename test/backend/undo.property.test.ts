import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backend, createBackend, realMachine } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { fillSample } from "../../electron/backend/sample.ts";
import type { CommandMethod, Input } from "../../shared/contract.ts";
import { AppError } from "../../shared/errors.ts";
import type { Choice } from "./anyCommand/choice.ts";
import { anyChoice, inputFor } from "./anyCommand.ts";
import { dump } from "./dump.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 60;
const folder = mkdtempSync(join(tmpdir(), "soundings-undo-"));
const sample = join(folder, "Sample.soundings");
const file = join(folder, "Undo.soundings");

let now = Date.parse("2010-01-11T09:00:00Z");
const machine = { ...realMachine("property test"), now: () => now };
beforeAll(() => {
  makeDiagnostic(sample, machine, fillSample(join(import.meta.dirname, "..", "..", "resources")));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Step =
  | { do: "command"; choice: Choice; pause: number }
  | { do: "again"; text: string }
  | { do: "undo" | "redo" | "reopen" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    // Short pauses, so that typing in one field becomes one step.
    arbitrary: fc.record({
      do: fc.constant("command" as const),
      choice: anyChoice,
      pause: fc.constantFrom(300, 60_000),
    }),
  },
  // The same once more, right after time has counted itself: typing goes on while the clock runs.
  { weight: 3, arbitrary: fc.record({ do: fc.constant("again" as const), text: fc.string() }) },
  { weight: 2, arbitrary: fc.constant({ do: "undo" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "redo" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "reopen" as const }) },
);

/** What the interview screen does by itself every few seconds. */
const clockTick: Choice = {
  ...{ method: "interview.setQuestion", picks: [0, 0, 0], text: "", flag: false },
  place: 0,
};

/** Undoes or redoes until there is nothing more; how many steps it took. */
function exhaust(backend: Backend, way: "undo" | "redo"): number {
  for (let steps = 0; ; steps++) {
    if (backend.call("history.get", {})[way] === null) return steps;
    backend.call(`history.${way}`, {});
  }
}

/** Runs a command that may be refused, as long as it is refused with a sentence. */
function attempt(backend: Backend, choice: Choice): "done" | "refused" | "nothing" {
  const input = inputFor(backend, choice);
  if (input === null) return "nothing";
  try {
    backend.call(choice.method as CommandMethod, input as Input<CommandMethod>);
    return "done";
  } catch (error) {
    if (error instanceof AppError) return "refused";
    throw error;
  }
}

test(`undoing everything gives the beginning, redoing everything the end (${runs} random histories)`, {
  timeout: runs * 5_000,
}, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40, size: "max" }), (steps) => {
      copyFileSync(sample, file);
      const beginning = dump(file);
      let backend = createBackend(file, machine);
      const reopen = () => {
        backend.close();
        backend = createBackend(file, machine);
      };
      /** What is in the file now; it is closed for a moment to look. */
      const look = () => {
        backend.close();
        const found = dump(file);
        backend = createBackend(file, machine);
        return found;
      };
      let last: Choice = { ...clockTick, method: "note.update" };
      try {
        for (const each of steps) {
          if (each.do === "reopen") reopen();
          else if (each.do === "command") {
            now += each.pause;
            last = each.choice;
            seen.add(`${last.method} ${attempt(backend, last)}`);
          } else if (each.do === "again") {
            now += 300;
            attempt(backend, clockTick);
            attempt(backend, { ...last, text: each.text });
          } else if (backend.call("history.get", {})[each.do] !== null)
            backend.call(`history.${each.do}`, {});
        }
        exhaust(backend, "redo");
        const end = look();
        backend.close();
        expect(checkFile(file).filter((result) => result.problem !== null)).toEqual([]);
        reopen();
        const undone = exhaust(backend, "undo");
        expect(look()).toEqual(beginning);
        expect(exhaust(backend, "redo")).toBe(undone);
        expect(look()).toEqual(end);
        exhaust(backend, "undo");
        expect(look()).toEqual(beginning);
      } finally {
        backend.close();
      }
    }),
    { numRuns: runs },
  );
  const never = [...seen].filter(
    (key) => key.endsWith("refused") && !seen.has(key.replace("refused", "done")),
  );
  console.log(`undo: ${seen.size} outcomes seen; always refused: ${never.join(", ") || "none"}`);
});
