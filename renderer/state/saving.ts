import { create } from "zustand";
import { toWire } from "../../shared/errors.ts";

type Saving = {
  /** When the last write was acknowledged, in milliseconds since 1970. */
  savedAt: number | null;
  /** Why something typed is not stored yet. */
  failure: string | null;
  /** Writes on their way. */
  pending: number;
};

/** What is so about saving; shown by `SaveState`. */
export const useSaving = create<Saving>(() => ({ savedAt: null, failure: null, pending: 0 }));

/** Each field that could not be saved, by its own key: one field's success says nothing of another. */
const failures = new Map<string, string>();

/** Notes that the words under `key` are not stored, or (null) no longer unstored. */
export function setFailure(key: string, why: string | null): void {
  if (why === null) failures.delete(key);
  else failures.set(key, why);
  useSaving.setState({ failure: [...failures.values()].at(-1) ?? null });
}

/** Another diagnostic is open: nothing was saved in it yet, and what failed was of the last one. */
export function forgetSaving(): void {
  failures.clear();
  useSaving.setState({ savedAt: null, failure: null });
}

let begun = 0;
/** How many writes this window has begun. */
export const writesBegun = (): number => begun;

/** Marks the start of a write. @returns call it with whether the write was acknowledged */
export function begin(): (acknowledged: boolean) => void {
  begun += 1;
  useSaving.setState((state) => ({ pending: state.pending + 1 }));
  return (acknowledged) =>
    useSaving.setState((state) => ({
      pending: state.pending - 1,
      savedAt: acknowledged ? Date.now() : state.savedAt,
    }));
}

/**
 * Follows a write. Until a later write under the same key goes through, a failure is shown as "Not saved: why".
 * The failure is thrown on, so that the caller keeps the words and tries again.
 */
export async function track<T>(promise: Promise<T>, key = ""): Promise<T> {
  const done = begin();
  try {
    const value = await promise;
    done(true);
    setFailure(key, null);
    return value;
  } catch (error) {
    done(false);
    setFailure(key, toWire(error).message);
    throw error;
  }
}

/** Resolves once no write is on its way. */
export function whenIdle(): Promise<void> {
  if (useSaving.getState().pending === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useSaving.subscribe((state) => {
      if (state.pending > 0) return;
      stop();
      resolve();
    });
  });
}
