import {
  type Interview,
  type Phase,
  phase,
  secondsGone,
} from "../../../shared/domain/interview.ts";

/** What the states of an interview are called. */
const phaseWords: Record<Phase, string> = {
  planned: "Planned",
  running: "Running",
  paused: "Paused",
  ended: "Ended",
};

/** "Planned", "Called off", "Ended, early: fire alarm" */
export function stateWords(interview: Interview): string {
  if (interview.cancelledAt) return "Called off";
  const words = phaseWords[phase(interview)];
  return interview.endedEarly ? `${words}, early: ${interview.endedEarly}` : words;
}

/** "58 of 60 min", or "60 min" before it began. */
export function lengthWords(interview: Interview, now: number): string {
  const promised = `${interview.promisedMinutes} min`;
  if (!interview.startedAt) return promised;
  return `${Math.round(secondsGone(interview, now) / 60)} of ${promised}`;
}
