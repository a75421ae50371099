import { type Interview, type Phase, secondsGone } from "../../../shared/domain/interview.ts";

/** What the states of an interview are called. */
export const phaseWords: Record<Phase, string> = {
  planned: "Planned",
  running: "Running",
  paused: "Paused",
  ended: "Ended",
};

/** "58 of 60 min", or "60 min" before it began. */
export function lengthWords(interview: Interview, now: number): string {
  const promised = `${interview.promisedMinutes} min`;
  if (!interview.startedAt) return promised;
  return `${Math.round(secondsGone(interview, now) / 60)} of ${promised}`;
}
