import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTending } from "../../electron/tending.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what can wait is done once, when nothing was asked for a while", () => {
  const tending = createTending();
  const work = vi.fn();
  tending.begin(work);
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(2_000);
    tending.putOff();
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_000);
  tending.putOff();
  vi.advanceTimersByTime(60_000);
  expect(work).toHaveBeenCalledTimes(1);
});

test("what was stopped is not done", () => {
  const tending = createTending();
  const work = vi.fn();
  tending.begin(work);
  tending.stop();
  tending.putOff();
  vi.advanceTimersByTime(60_000);
  expect(work).not.toHaveBeenCalled();
});
