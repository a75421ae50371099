import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import type { Known } from "./known.ts";
import { chunks, NoteChunk } from "./NoteChunk.tsx";
import styles from "./Notes.module.css";
import { useRows } from "./rows.ts";
import { type Place, placeId } from "./taken.ts";
import { useHeldFocus } from "./useHeldFocus.ts";

type Props = {
  place: Place;
  known: Known;
  current: string | null;
  /** All notes of the place, not only those of the current question. */
  all: boolean;
  /** Where there are questions to choose by. */
  onAll?: (all: boolean) => void;
};

const nothing: readonly Note[] = [];

/** The notes in the order in which they were taken. One tab stop; the arrow keys go along them. */
export const Notes = memo(function Notes(props: Props) {
  const { place, known, current, all, onAll } = props;
  // Only what is shown is asked for: each kept note asks again.
  const stored = useQuery("note.list", all ? place : { ...place, questionId: current });
  const rows = useRows(placeId(place), stored.data ?? nothing);
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
  const held = useHeldFocus(scroller, shown, stop);

  return (
    <section className={styles.notes} aria-label="Notes">
      <div className={styles.bar}>
        <span>
          {counted(shown.length, "note")}{" "}
          {place.workshopId ? "in this workshop" : all ? "in this interview" : "on this question"}
        </span>
        {onAll && (
          <button
            type="button"
            aria-pressed={all}
            className={styles.switch}
            onClick={() => onAll(!all)}
          >
            All notes of the interview <Kbd keys="Alt+A" />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the chunks between the list and its items allow no ol */}
      <div ref={scroller} className={styles.scroller} role="list" {...held}>
        {chunks(shown).map(({ start, rows }) => (
          <NoteChunk
            key={start}
            rows={rows}
            known={known}
            numbered={all && known.order !== null}
            tabStop={rows.some(({ note }) => note.id === tabStop) ? tabStop : null}
            onReach={setStop}
          />
        ))}
      </div>
    </section>
  );
});
