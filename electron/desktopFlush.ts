import type { Calls } from "./desktopCalls.ts";

/**
 * How long a page may keep silent, in looks. Looks are counted, not time: while we write to a slow disk nobody
 * looks, so that our own slowness does not count against the page.
 */
const patience = 30;
const look = 100;
/** A page that goes on and on gets no longer than this, in looks. */
const longest = 300;

const tooLong = "Saving takes longer than it should.";

/**
 * Has the page write what is still being typed, and waits for its answer; one such question at a time.
 * @param send tells the page to write
 * @returns asks: why not everything is stored; null where it is, or where no page is there any more to ask
 */
export function createFlush(calls: Calls, send: () => void): () => Promise<string | null> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(() => flush(calls, send));
    last = next;
    return next;
  };
}

function flush(calls: Calls, send: () => void): Promise<string | null> {
  return new Promise((resolve) => {
    let silent = 0;
    let looks = 0;
    let spoke = false;
    const end = (why: string | null) => {
      clearInterval(timer);
      stop();
      resolve(why);
    };
    const stop = calls.onWord((word) => {
      silent = 0;
      spoke = true;
      if (word !== "call") end(word.failure);
    });
    const timer = setInterval(() => {
      looks += 1;
      silent += 1;
      if (silent < patience && looks < longest) return;
      // Only a page that says nothing at all is given up: nobody could answer for its words.
      end(spoke || calls.open() > 0 ? tooLong : null);
    }, look);
    send();
  });
}
