import { expect } from "vitest";

/** Looks again and again until it is so; patient, because machines are busy. */
export const soon = <T>(look: () => T): ReturnType<typeof expect.poll<T>> =>
  expect.poll(look, { timeout: 30_000 });
