import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Draft, isBlank } from "../../../shared/domain/composer.ts";
import { uuidv7 } from "../../../shared/domain/ids.ts";
import { onFlush } from "../../state/flush.ts";
import { outboxOf } from "./outboxes.ts";

/** Milliseconds after the last keystroke at which a draft is stored; "Saved" promises one second at most. */
const quiet = 500;
/** Somebody who never stops typing is stored this often. */
const longest = 2_000;

type Composed = Omit<Draft, "interviewId" | "questionId">;

const fresh = (before?: Composed): Composed => ({
  id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
  text: "",
  kind: "point",
  themes: [],
  begunAt: new Date().toISOString(),
  // Whoever speaks goes on speaking, and stays off the record until somebody says otherwise.
  offRecord: before?.offRecord ?? false,
  speakerId: before?.speakerId ?? null,
});

/**
 * The note in the composer, and its way into the diagnostic: stored as a draft while it is being typed, finished by
 * `keep`, and finished as it stands when the screen goes away.
 */
export function useComposed(interviewId: string, questionId: string | null) {
  const [composed, setComposed] = useState(() => fresh());
  const draft = useMemo(
    () => ({ ...composed, interviewId, questionId }),
    [composed, interviewId, questionId],
  );
  const latest = useRef<Draft>(draft);
  const dirtySince = useRef<number | null>(null);
  useLayoutEffect(() => {
    latest.current = draft;
  });
  const flush = useCallback(() => {
    dirtySince.current = null;
    outboxOf(interviewId).put(latest.current);
  }, [interviewId]);

  // Whatever changed of the draft is stored after a pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the pause anew
  useEffect(() => {
    dirtySince.current ??= Date.now();
    const left = dirtySince.current + longest - Date.now();
    const timer = setTimeout(flush, Math.max(0, Math.min(quiet, left)));
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => {
    const stop = onFlush(flush);
    return () => {
      stop();
      flush();
      outboxOf(interviewId).keepAll();
    };
  }, [interviewId, flush]);

  const change = useCallback((patch: Partial<Composed>) => {
    setComposed((now) => {
      const first = now.text === "" && patch.text !== undefined && patch.text !== "";
      return { ...now, ...patch, ...(first && { begunAt: new Date().toISOString() }) };
    });
  }, []);
  /** Finishes the note. @returns whether there was one */
  const keep = (): boolean => {
    if (isBlank(draft)) return false;
    outboxOf(interviewId).put(draft, true);
    dirtySince.current = null;
    const next = fresh(composed);
    latest.current = { ...next, interviewId, questionId };
    setComposed(next);
    return true;
  };
  return { composed, change, keep, flush };
}
