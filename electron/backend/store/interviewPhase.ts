import { type Interview, type InterviewFields, phase } from "../../../shared/domain/interview.ts";
import { AppError } from "../../../shared/errors.ts";
import { getInterview } from "./interview.ts";
import { type Store, updateRow } from "./store.ts";

type Move = "start" | "pause" | "resume" | "end";
const wrong: Record<Move, string> = {
  start: "This interview has been started already.",
  pause: "This interview is not running.",
  resume: "This interview is not paused.",
  end: "This interview is not running.",
};

/** Moves an interview from one phase to the next; refuses what does not follow. */
export function moveInterview(store: Store, id: string, move: Move, endedEarly = ""): null {
  const interview = getInterview(store, id);
  if (interview.cancelledAt && move === "start")
    throw new AppError("conflict", "This interview was called off. Move it to a date first.");
  const now = new Date(store.now()).toISOString();
  const patch = phasePatch(interview, move, now, endedEarly);
  if (!patch) throw new AppError("conflict", wrong[move]);
  return updateRow(store, "interview", id, patch);
}

function phasePatch(
  interview: Interview,
  move: Move,
  now: string,
  endedEarly: string,
): Partial<InterviewFields> | null {
  const at = phase(interview);
  const paused = interview.pausedAt
    ? Math.max(0, Math.round((Date.parse(now) - Date.parse(interview.pausedAt)) / 1000))
    : 0;
  const pausedSeconds = interview.pausedSeconds + paused;
  if (move === "start" && at === "planned") return { startedAt: now };
  if (move === "pause" && at === "running") return { pausedAt: now };
  if (move === "resume" && at === "paused") return { pausedAt: null, pausedSeconds };
  if (move === "resume" && at === "ended" && interview.endedAt) {
    const away = Math.round((Date.parse(now) - Date.parse(interview.endedAt)) / 1000);
    return {
      endedAt: null,
      endedEarly: "",
      pausedSeconds: interview.pausedSeconds + Math.max(0, away),
    };
  }
  if (move === "end" && (at === "running" || at === "paused"))
    return { endedAt: now, endedEarly, pausedAt: null, pausedSeconds };
  return null;
}

/** Corrects when an interview was held. It stays as far as it is: what has begun has begun. */
export function correctTimes(
  store: Store,
  id: string,
  patch: { startedAt?: string | undefined; endedAt?: string | undefined },
): null {
  const before = getInterview(store, id);
  if (patch.startedAt && !before.startedAt)
    throw new AppError("conflict", "This interview has not been started yet.");
  if (patch.endedAt && !before.endedAt)
    throw new AppError("conflict", "This interview has not ended yet.");
  const began = Date.parse(patch.startedAt ?? before.startedAt ?? "");
  const until = patch.endedAt ?? before.endedAt ?? before.pausedAt;
  if (began > (until ? Date.parse(until) : store.now()))
    throw new AppError("invalid-input", "An interview cannot end before it began.");
  return updateRow(store, "interview", id, patch);
}
