import { onEvent } from "../api/client.ts";
import { useSaving } from "./saving.ts";

const writers = new Set<() => void>();

/** Registers something that has words to write before the screen goes away. */
export function onFlush(write: () => void): () => void {
  writers.add(write);
  return () => writers.delete(write);
}

/** Writes everything that is still being typed. */
export function flushAll(): void {
  for (const write of writers) write();
}

/** From now on, the window's going away in any form writes what is being typed. */
export function flushWhenLeaving(): void {
  onEvent((event) => {
    if (event.type === "flush") flushAll();
  });
  window.addEventListener("pagehide", flushAll);
  window.addEventListener("blur", flushAll);
  document.addEventListener("visibilitychange", flushAll);
  // A browser can ask before it closes; the desktop window writes on `flush` instead.
  if (!window.soundings)
    window.addEventListener("beforeunload", (event) => {
      flushAll();
      if (useSaving.getState().failure !== null) event.preventDefault();
    });
}
