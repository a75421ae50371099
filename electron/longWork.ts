import { AppError } from "../shared/errors.ts";
import type { ProgramEvent } from "../shared/program.ts";

/** What long work is done with: when to stop, and whom to tell how far it is, from 0 to 1. */
export type Control = { signal: AbortSignal; onProgress: (done: number) => void };

/** Work that takes its time, one piece after the other: windows are told how far it is, and a person can stop it. */
export function createLongWork(tell: (event: ProgramEvent) => void) {
  let going: AbortController | null = null;
  return {
    /** @throws AppError conflict while another piece is under way */
    run: async <T>(label: string, work: (control: Control) => Promise<T>): Promise<T> => {
      if (going)
        throw new AppError(
          "conflict",
          "Something is being written or brought in already. Wait for it or stop it.",
        );
      going = new AbortController();
      const { signal } = going;
      const onProgress = (done: number) => tell({ type: "progress", label, done });
      try {
        onProgress(0);
        return await work({ signal, onProgress });
      } finally {
        going = null;
      }
    },
    stop: () => going?.abort(),
  };
}
