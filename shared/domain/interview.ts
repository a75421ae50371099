import { z } from "zod";
import { day, id, instant, line, longText } from "./text.ts";

export const modes = ["face-to-face", "telephone", "video", "written"] as const;
export type Mode = (typeof modes)[number];
export const modeWords: Record<Mode, string> = {
  "face-to-face": "Face to face",
  telephone: "Telephone",
  video: "Video",
  written: "Written",
};

/** A question with a note counts as asked even where nobody said so. */
export const questionStates = ["asked", "not-asked", "no-view", "not-applicable"] as const;
export type QuestionState = (typeof questionStates)[number];
export const questionStateWords: Record<QuestionState, string> = {
  asked: "Asked",
  "not-asked": "Not asked",
  "no-view": "No view",
  "not-applicable": "Not applicable",
};

const interviewFields = z.object({
  plannedAt: instant,
  promisedMinutes: z.number().int().min(1).max(600),
  startedAt: instant,
  endedAt: instant,
  /** Set while the interview is paused. */
  pausedAt: instant,
  /** Time spent paused so far, in seconds. */
  pausedSeconds: z.number().int().min(0),
  /** When it was called off; null while it is to take place. */
  cancelledAt: instant,
  mode: z.enum(modes),
  place: line,
  rescheduled: z.boolean(),
  /** Why it ended before time; "" where it did not. */
  endedEarly: line,
  /** Documents that came, one a line. */
  documents: longText,
  /** Documents that are still to come, one a line. */
  documentsPromised: longText,
  /** The day on which the record went to whoever was interviewed; "" where it did not. */
  recordSentOn: day,
  /** The day on which they agreed to it; "" where they did not. */
  recordAgreedOn: day,
});
/** What is agreed and noted of an interview. When it was held comes about by holding it, and is corrected apart. */
export const interviewPatch = interviewFields
  .omit({ startedAt: true, endedAt: true, pausedAt: true, pausedSeconds: true, cancelledAt: true })
  .partial();
/** When an interview was held in truth; neither can be taken away. */
export const interviewTimes = z
  .object({ startedAt: instant.unwrap(), endedAt: instant.unwrap() })
  .partial();
export type InterviewFields = z.infer<typeof interviewFields>;

export const interviewDefaults: InterviewFields = {
  plannedAt: null,
  promisedMinutes: 60,
  startedAt: null,
  endedAt: null,
  pausedAt: null,
  pausedSeconds: 0,
  cancelledAt: null,
  mode: "face-to-face",
  place: "",
  rescheduled: false,
  endedEarly: "",
  documents: "",
  documentsPromised: "",
  recordSentOn: "",
  recordAgreedOn: "",
};

export const stakeholderIds = z.array(id).max(50);

/** One conversation with one or more stakeholders. */
export type Interview = InterviewFields & {
  id: string;
  number: number;
  stakeholderIds: string[];
  /** The frameworks that it goes by; left out where it goes by all. */
  frameworkIds?: string[];
  /** The notes of the record as it was sent, in the order of its statements; left out where it was not. */
  statementOrder?: string[];
  noteCount: number;
};

/** What is known of one question in one interview. Questions without a row were not asked. */
export type QuestionProgress = {
  questionId: string;
  /** What was said of it; null where only its notes tell. */
  state: QuestionState | null;
  focus: boolean;
  /** The adviser means to leave it out of this interview; left out where not. */
  leftOut?: boolean;
  /** Time spent on it so far, in seconds. */
  seconds: number;
};
export type InterviewDetail = Interview & { progress: QuestionProgress[] };

/** Held: started at least. The one meaning of the word, on screen and on paper. */
export const isHeld = (interview: Pick<InterviewFields, "startedAt">): boolean =>
  interview.startedAt !== null;

export type Phase = "planned" | "running" | "paused" | "ended";

export function phase(
  interview: Pick<InterviewFields, "startedAt" | "endedAt" | "pausedAt">,
): Phase {
  if (interview.endedAt) return "ended";
  if (!interview.startedAt) return "planned";
  return interview.pausedAt ? "paused" : "running";
}

/**
 * Time talked so far, without pauses.
 * @param now milliseconds since 1970
 * @returns whole seconds, never negative
 */
export function secondsGone(
  interview: Pick<InterviewFields, "startedAt" | "endedAt" | "pausedAt" | "pausedSeconds">,
  now: number,
): number {
  if (!interview.startedAt) return 0;
  const until = interview.endedAt ?? interview.pausedAt;
  const end = until ? Date.parse(until) : now;
  return Math.max(
    0,
    Math.floor((end - Date.parse(interview.startedAt)) / 1000) - interview.pausedSeconds,
  );
}

/** The state shown for a question: what was said of it, else asked where it has notes. */
export function stateOf(progress: QuestionProgress | undefined, notes: number): QuestionState {
  if (progress?.state) return progress.state;
  return notes > 0 ? "asked" : "not-asked";
}
