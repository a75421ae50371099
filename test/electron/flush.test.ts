import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Calls } from "../../electron/desktopCalls.ts";
import { createFlush } from "../../electron/desktopFlush.ts";

type Word = Parameters<Parameters<Calls["onWord"]>[0]>[0];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page as the shell hears it. */
function page(open = 0) {
  const listeners = new Set<(word: Word) => void>();
  const calls: Calls = {
    answer: async () => ({ ok: true, value: null }),
    open: () => open,
    onWord: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const say = (word: Word) => {
    for (const listener of listeners) listener(word);
  };
  const asked = vi.fn();
  const answers: (string | null)[] = [];
  const flush = createFlush(calls, asked);
  return { say, asked, answers, ask: () => void flush().then((why) => answers.push(why)) };
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

test("the page's own answer counts", async () => {
  const { say, asked, answers, ask } = page();
  ask();
  ask();
  await pass(1);
  say("call");
  say({ failure: "The disk is full." });
  await pass(1);
  say({ failure: null });
  await pass(0);
  expect([answers, asked.mock.calls.length]).toEqual([["The disk is full.", null], 2]);
});

test("only a page that says nothing at all is given up", async () => {
  const silent = page();
  const writing = page(1);
  const alive = page();
  for (const each of [silent, writing, alive]) each.ask();
  await pass(1);
  alive.say("call");
  await pass(5);
  const slow = "Saving takes longer than it should.";
  expect([silent, writing, alive].map(({ answers }) => answers)).toEqual([[null], [slow], [slow]]);
});

test("a page that goes on and on is not waited for without end", async () => {
  const { say, answers, ask } = page();
  ask();
  for (let second = 0; second < 60 && answers.length === 0; second++) {
    say("call");
    await pass(1);
  }
  expect(answers).toEqual(["Saving takes longer than it should."]);
});
