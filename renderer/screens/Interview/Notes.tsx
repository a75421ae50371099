import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { focusComposer } from "./keys.ts";
import type { Known } from "./known.ts";
import { NoteRow } from "./NoteRow.tsx";
import styles from "./Notes.module.css";
import { useRows } from "./rows.ts";

type Props = {
  interviewId: string;
  stored: readonly Note[];
  known: Known;
  current: string | null;
  /** All notes of the interview, not only those of the current question. */
  all: boolean;
  onAll: (all: boolean) => void;
};

/** The notes in the order in which they were taken. One tab stop; the arrow keys go along them. */
export const Notes = memo(function Notes(props: Props) {
  const { interviewId, stored, known, current, all, onAll } = props;
  const rows = useRows(interviewId, stored);
  const shown = useMemo(
    () => (all ? rows : rows.filter(({ note }) => note.questionId === current)),
    [rows, all, current],
  );
  const [stop, setStop] = useState<string | null>(null);
  const last = shown.at(-1)?.note.id ?? null;
  const tabStop = shown.some(({ note }) => note.id === stop) ? stop : last;

  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is shown when a note or another list comes
  useEffect(() => {
    const box = scroller.current;
    if (box && !box.contains(document.activeElement)) box.scrollTop = box.scrollHeight;
  }, [last, all, current]);

  const reached = useRef<{ id: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const before = reached.current;
    const at = shown.findIndex(({ note }) => note.id === before?.id);
    // The note that had the cursor went to another question or away: its neighbour gets it.
    if (before && at < 0 && document.activeElement === document.body) {
      const next = scroller.current?.querySelectorAll<HTMLElement>("[data-note]");
      (next?.[Math.min(before.at, next.length - 1)] ?? composer()).focus();
    }
    const now = shown.findIndex(({ note }) => note.id === stop);
    reached.current = stop !== null && now >= 0 ? { id: stop, at: now } : null;
  }, [shown, stop]);

  const list = useMemo(
    () =>
      shown.map(({ note, unsaved }) => (
        <NoteRow
          key={note.id}
          note={note}
          unsaved={unsaved}
          known={known}
          number={all ? numberOf(known, note) : null}
          tabStop={note.id === tabStop}
          onReach={setStop}
        />
      )),
    [shown, known, all, tabStop],
  );
  return (
    <section className={styles.notes} aria-label="Notes">
      <div className={styles.bar}>
        <span>
          {counted(shown.length, "note")} {all ? "in this interview" : "on this question"}
        </span>
        <button
          type="button"
          aria-pressed={all}
          className={styles.switch}
          onClick={() => onAll(!all)}
        >
          All notes of the interview <Kbd keys="Alt+A" />
        </button>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <ol>{list}</ol>
      </div>
    </section>
  );
});

const composer = () => ({ focus: focusComposer });

const numberOf = (known: Known, note: Note): string =>
  (note.questionId && known.order.byId.get(note.questionId)?.number) || "–";
