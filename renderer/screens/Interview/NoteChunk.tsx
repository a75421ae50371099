import { memo } from "react";
import type { Known } from "./known.ts";
import { NoteRow } from "./NoteRow.tsx";
import styles from "./Notes.module.css";
import type { Row } from "./rows.ts";

type Props = {
  rows: readonly Row[];
  known: Known;
  /** Each with its question's number. */
  numbered: boolean;
  /** The note that Tab reaches, where it is one of these. */
  tabStop: string | null;
  onReach: (id: string) => void;
};

/** How many notes the browser lays out, or leaves out, together. Apart they would cost it milliseconds a key. */
const chunkSize = 40;

/** Cut by place, so that a note that comes or goes moves only one across each cut. */
export function chunks(rows: readonly Row[]): { start: number; rows: readonly Row[] }[] {
  return Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, i) => {
    const start = i * chunkSize;
    return { start, rows: rows.slice(start, start + chunkSize) };
  });
}

/** Some notes of a list. Drawn again only when one of them changed. */
export const NoteChunk = memo(function NoteChunk(props: Props) {
  const { rows, known, numbered, tabStop, onReach } = props;
  return (
    <div
      className={styles.chunk}
      style={{ containIntrinsicBlockSize: `auto ${rows.length * 58}px` }}
    >
      {rows.map(({ note, unsaved }) => (
        <NoteRow
          key={note.id}
          note={note}
          unsaved={unsaved}
          known={known}
          number={
            numbered
              ? ((note.questionId && known.order?.byId.get(note.questionId)?.number) ?? "–")
              : null
          }
          tabStop={note.id === tabStop}
          onReach={onReach}
        />
      ))}
    </div>
  );
}, same);

function same(before: Props, after: Props): boolean {
  return (
    before.known === after.known &&
    before.numbered === after.numbered &&
    before.tabStop === after.tabStop &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, i) => row === after.rows[i])
  );
}
