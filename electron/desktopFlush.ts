import type { Calls } from "./desktopCalls.ts";

/** A page that does not answer for so long, in milliseconds, keeps nobody waiting any longer. */
const patience = 3_000;
const mostRounds = 100;

/**
 * Has the page write what is still being typed, again and again until it has nothing left to write.
 * @param send tells the page to write
 * @returns whether everything went through; "late" where the page did not answer in time
 */
export async function flush(calls: Calls, send: () => void): Promise<"saved" | "failed" | "late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), patience);
  });
  try {
    for (let round = 0; round < mostRounds; round++) {
      const { ended, failed } = calls.tally;
      const quiet = untilQuiet(calls);
      send();
      if ((await Promise.race([quiet.done, late])) === "late") {
        quiet.stop();
        return "late";
      }
      if (calls.tally.failed > failed) return "failed";
      if (calls.tally.ended === ended) return "saved";
      // Let the answers leave first: a page that waits for one writes nothing new before it has it.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return "late";
  } finally {
    clearTimeout(timer);
  }
}

/** Until the page has sent all it had, and all of that has ended. */
function untilQuiet(calls: Calls): { done: Promise<void>; stop: () => void } {
  let stop = () => {};
  const done = new Promise<void>((resolve) => {
    let answered = false;
    stop = calls.onQuiet((what) => {
      if (what === "flushed") answered = true;
      if (!answered || calls.tally.open > 0) return;
      stop();
      resolve();
    });
  });
  return { done, stop };
}
