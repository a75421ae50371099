import "./page.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Autosaver } from "../../renderer/api/autosaver.ts";
import { settle } from "../../renderer/state/flush.ts";
import { forgetSaving } from "../../renderer/state/saving.ts";
import { AppError } from "../../shared/errors.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  forgetSaving();
});

test("whoever leaves waits for words that were typed during a save, also of a field that is off the screen", async () => {
  const gates: (() => void)[] = [];
  const stored: string[] = [];
  const save = (text: string) =>
    new Promise<void>((resolve) =>
      gates.push(() => {
        stored.push(text);
        resolve();
      }),
    );
  const saver = new Autosaver({ value: "", save, onDraft: () => {} });
  saver.type("one");
  saver.flush();
  saver.type("one two");
  saver.leave();
  let answer: string | null | undefined;
  void settle().then((why) => {
    answer = why;
  });
  gates[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect([stored, answer]).toEqual([["one"], undefined]);
  gates[1]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect([stored, answer]).toEqual([["one", "one two"], null]);
});

test("whoever leaves hears why words are not stored, tried once", async () => {
  const failing: { why: AppError | null } = { why: new AppError("disk-full", "The disk is full.") };
  let tries = 0;
  const save = async () => {
    tries += 1;
    if (failing.why) throw failing.why;
  };
  const saver = new Autosaver({ value: "", save, onDraft: () => {} });
  saver.type("words");
  saver.leave();
  const answer = settle();
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toBe("The disk is full.");
  expect(tries).toBe(1);
  failing.why = null;
  const again = settle();
  await vi.advanceTimersByTimeAsync(1);
  expect(await again).toBeNull();
});
