import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type Draft, isBlank } from "../../../shared/domain/composer.ts";
import { uuidv7 } from "../../../shared/domain/ids.ts";
import { onFlush } from "../../state/flush.ts";
import { outboxOf } from "./outboxes.ts";
import { type Place, placeId } from "./taken.ts";

/** Milliseconds after the last keystroke at which a draft is stored; "Saved" promises one second at most. */
const quiet = 500;
/** Somebody who never stops typing is stored this often. */
const longest = 2_000;

type Composed = Omit<Draft, "interviewId" | "workshopId" | "questionId">;
/** Changes some of the note, or makes the change from how it stands. */
export type Change = (patch: Partial<Composed> | ((now: Composed) => Partial<Composed>)) => void;

const fresh = (place: Place, before?: Composed): Composed => ({
  id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16))),
  text: "",
  kind: "point",
  themes: [],
  areaIds: [],
  begunAt: new Date().toISOString(),
  // Whoever speaks goes on speaking, and stays off the record until somebody says otherwise; in a hall of many
  // the next word is somebody else's.
  offRecord: before?.offRecord ?? false,
  speakerId: (place.interviewId && before?.speakerId) || null,
});

/**
 * The note in the composer, and its way into the diagnostic: stored as a draft while it is being typed, finished by
 * `keep`, and finished as it stands when the screen goes away.
 */
export function useComposed(place: Place, questionId: string | null) {
  const here = placeId(place);
  const [composed, setComposed] = useState(() => fresh(place));
  // Held: when another diagnostic opens, the last words still belong into this one.
  const outbox = useMemo(() => outboxOf(here), [here]);
  const draft = useMemo(
    () => ({ ...composed, ...place, questionId }),
    [composed, place, questionId],
  );
  const latest = useRef<Draft>(draft);
  const dirtySince = useRef<number | null>(null);
  useLayoutEffect(() => {
    latest.current = draft;
  });
  const flush = useCallback(() => {
    dirtySince.current = null;
    outbox.put(latest.current);
  }, [outbox]);

  // Whatever changed of the draft is stored after a pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the pause anew
  useEffect(() => {
    dirtySince.current ??= Date.now();
    const left = dirtySince.current + longest - Date.now();
    const timer = setTimeout(flush, Math.max(0, Math.min(quiet, left)));
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => {
    const stop = onFlush(flush, () => {
      flush();
      return outbox.settle();
    });
    return () => {
      stop();
      flush();
      outbox.keepAll();
    };
  }, [outbox, flush]);

  const change = useCallback<Change>((given) => {
    setComposed((now) => {
      const patch = typeof given === "function" ? given(now) : given;
      const first = now.text === "" && patch.text !== undefined && patch.text !== "";
      return { ...now, ...patch, ...(first && { begunAt: new Date().toISOString() }) };
    });
  }, []);
  /** Finishes the note. @returns whether there was one */
  const keep = (): boolean => {
    if (isBlank(draft)) return false;
    outbox.put(draft, true);
    dirtySince.current = null;
    const next = fresh(place, composed);
    latest.current = { ...next, ...place, questionId };
    setComposed(next);
    return true;
  };
  return { composed, change, keep, flush };
}
