import { flushed } from "../../shared/program.ts";
import { onEvent } from "../api/client.ts";
import { useSaving, whenIdle } from "./saving.ts";

/** Writes what there is to write, and how to wait until that is stored or was tried in vain. */
const writers = new Map<() => void, (() => Promise<void>) | undefined>();

/**
 * Registers something that has words to write before the screen goes away.
 * @param write writes them at once
 * @param settled the same; resolves once they are stored, or were tried in vain
 */
export function onFlush(write: () => void, settled?: () => Promise<void>): () => void {
  writers.set(write, settled);
  return () => writers.delete(write);
}

/** Writes everything that is still being typed. */
export function flushAll(): void {
  for (const write of writers.keys()) write();
}

/**
 * Writes everything that is still being typed, here or on a screen that was left, and waits for it.
 * @returns why some of it is not stored, or null
 */
export async function settle(): Promise<string | null> {
  flushAll();
  await Promise.all([...writers.values()].map((settled) => settled?.()));
  await whenIdle();
  return useSaving.getState().failure;
}

/** From now on, the window's going away in any form writes what is being typed. */
export function flushWhenLeaving(): void {
  onEvent((event) => {
    if (event.type === "flush") void answerFlush();
  });
  window.addEventListener("pagehide", flushAll);
  window.addEventListener("blur", flushAll);
  document.addEventListener("visibilitychange", flushAll);
  // A browser can ask before it closes; the desktop window has asked for an answer before that.
  if (!window.soundings)
    window.addEventListener("beforeunload", (event) => {
      flushAll();
      if (useSaving.getState().failure !== null) event.preventDefault();
    });
}

async function answerFlush(): Promise<void> {
  const failure = await settle();
  await window.soundings?.call(flushed, { failure });
}
