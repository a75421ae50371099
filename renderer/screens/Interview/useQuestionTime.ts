import { useEffect, useRef } from "react";
import { call } from "../../api/client.ts";
import { onFlush } from "../../state/flush.ts";
import { expectQuietChange } from "../../state/lastStep.ts";

/** Seconds that could not be stored yet, by interview and question. */
const owed = new Map<string, number>();

/**
 * Counts the time spent on a question while the interview is running, and stores it when the question, the
 * interview or the window is left.
 * @returns seconds since what is stored
 */
export function useQuestionTime(
  interviewId: string,
  questionId: string | null,
  running: boolean,
): (now: number) => number {
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (!running || !questionId) return;
    since.current = Date.now();
    const store = () => {
      const seconds = Math.floor((Date.now() - (since.current ?? Date.now())) / 1000);
      if (seconds < 1) return;
      since.current = (since.current ?? 0) + seconds * 1000;
      void addSeconds(interviewId, questionId, seconds);
    };
    const stop = onFlush(store);
    return () => {
      stop();
      store();
      since.current = null;
    };
  }, [interviewId, questionId, running]);
  return (now) => (since.current === null ? 0 : Math.max(0, (now - since.current) / 1000));
}

async function addSeconds(interviewId: string, questionId: string, seconds: number) {
  const key = `${interviewId} ${questionId}`;
  const all = seconds + (owed.get(key) ?? 0);
  owed.delete(key);
  const notChanged = expectQuietChange();
  try {
    await call("interview.addTime", { interviewId, questionId, seconds: all });
  } catch {
    notChanged();
    owed.set(key, all + (owed.get(key) ?? 0));
  }
}
