import { useState } from "react";
import type { Note, NoteFilter } from "../../../../shared/domain/note.ts";
import { Button } from "../../../components/Button.tsx";
import { counted } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { RowList } from "../../../components/RowList.tsx";
import { useSpeakers } from "../../../components/useSpeakers.ts";
import { go } from "../../../route.ts";
import { openNote } from "../../Interview/sought.ts";
import { CellNote } from "./CellNote.tsx";
import styles from "./Panel.module.css";

type Props = {
  notes: readonly Note[];
  /** How many there are, of which some may still be on their way. */
  total: number;
  /** Notes that the summary rests on and that are not of this cell any more. */
  elsewhere: readonly Note[];
  rests: ReadonlySet<string>;
  filter: NoteFilter;
  onTick: (note: Note) => void;
  onQuote: (note: Note) => void;
};

/** About how high a note stands, until it was drawn. */
const guessFor = (notes: readonly Note[]) => (i: number, width: number) =>
  46 + 19 * Math.ceil(((notes[i]?.text.length ?? 0) * 6.6) / Math.max(160, width - 40));

/** The notes of a cell, oldest first; a tick marks those that the summary rests on. */
export function CellNotes({ notes, total, elsewhere, rests, filter, onTick, onQuote }: Props) {
  const speakers = useSpeakers();
  const [at, setAt] = useState(0);
  const all = [...notes, ...elsewhere];
  const active = Math.max(0, Math.min(all.length - 1, at));
  const note = all[active];
  const onKey = (key: string): boolean => {
    const to: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[key];
    if (next !== undefined) setAt(Math.max(0, Math.min(all.length - 1, next)));
    else if (!note) return false;
    else if (key === " ") onTick(note);
    else if (key === "W") onQuote(note);
    else if (key === "Enter") openNote(note);
    else return false;
    return true;
  };
  return (
    <div className={styles.notes}>
      <p className={styles.label}>
        <span>
          {counted(total, "note")} <Kbd keys="F6" />
        </span>
        <Button variant="quiet" onClick={() => go({ screen: "evidence", filter })}>
          In Evidence
        </Button>
      </p>
      {all.length === 0 ? (
        <p className={styles.none}>Nothing was noted here.</p>
      ) : (
        <RowList
          name="cell"
          label="Notes of this cell"
          many
          keys={all.map(({ id }) => id)}
          active={active}
          guess={guessFor(all)}
          onKey={onKey}
          onRow={(index, { on }) => {
            setAt(index);
            const clicked = all[index];
            if (on === "tick" && clicked) onTick(clicked);
          }}
          onOpen={(index) => {
            const opened = all[index];
            if (opened) openNote(opened);
          }}
          row={(index) => {
            const shown = all[index];
            return (
              shown && (
                <CellNote
                  key={shown.id}
                  note={shown}
                  index={index}
                  total={all.length}
                  active={index === active}
                  ticked={rests.has(shown.id)}
                  gone={index >= notes.length}
                  speakers={speakers}
                />
              )
            );
          }}
        />
      )}
      <KeyHints
        className={styles.hints}
        hints={[
          ["Space", "rests on it"],
          ["W", "words in"],
          ["Enter", "where said"],
        ]}
      />
    </div>
  );
}
