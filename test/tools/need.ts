import type { TestContext } from "vitest";
import { findChromium } from "./chromium.ts";

/** Leaves a test out where there is no Chromium, with the reason for the closing lines of `npm test`. */
export function needChromium(context: Pick<TestContext, "skip">): void {
  if (findChromium() === null) context.skip("no Chromium, Chrome or Edge on this computer");
}
