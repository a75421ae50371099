import { AppError } from "../../shared/errors.ts";

/** How far a job is: it may be ended at any moment; it has begun something that it must finish or clear away; stopped. */
export const phases = { loose: 0, holding: 1, stopped: 2 } as const;

/** What a job tells and asks while it runs. */
export type JobControl = {
  /** Tells how far it is, from 0 to 1. @throws AppError cancelled where a person stopped it */
  step: (done: number) => void;
  /** From now on the job clears away after itself when it is stopped. @throws AppError cancelled */
  hold: () => void;
};

export const stopped = () =>
  new AppError("cancelled", "Stopped as you asked. Nothing was written or brought in.");

/** For work in this thread, which nobody can stop. */
export const unstoppable: JobControl = { step: () => {}, hold: () => {} };

/**
 * The control of a job in a thread of its own.
 * @param phase shared with the thread that may stop it
 */
export function jobControl(phase: Int32Array, tell: (done: number) => void): JobControl {
  let told = -1;
  const goOn = () => {
    if (Atomics.load(phase, 0) === phases.stopped) throw stopped();
  };
  return {
    step: (done) => {
      goOn();
      const percent = Math.floor(done * 100);
      if (percent === told) return;
      told = percent;
      tell(done);
    },
    hold: () => {
      Atomics.compareExchange(phase, 0, phases.loose, phases.holding);
      goOn();
    },
  };
}
