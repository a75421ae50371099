import type { Note } from "../../../../shared/domain/note.ts";
import { classes } from "../../../components/classes.ts";
import { KindWord } from "../../../components/KindWord.tsx";
import { Row } from "../../../components/Row.tsx";
import type { Speakers } from "../../../components/useSpeakers.ts";
import styles from "./Panel.module.css";

type Props = {
  note: Note;
  index: number;
  total: number;
  active: boolean;
  /** The summary rests on it. */
  ticked: boolean;
  /** It is not of this cell any more. */
  gone: boolean;
  speakers: Speakers;
};

/** One note of a cell: its words, who said it on which question, and whether the summary rests on it. */
export function CellNote({ note, ticked, gone, speakers, ...row }: Props) {
  return (
    <Row
      {...row}
      list="cell"
      id={note.id}
      selected={ticked}
      className={classes(styles.note, note.offRecord && styles.offRecord)}
    >
      <span className={styles.tick} data-on="tick" aria-hidden="true">
        {ticked ? "✓" : ""}
      </span>
      <span className={styles.words}>
        {note.kind === "quotation" ? `“${note.text}”` : note.text}
      </span>
      <span className={styles.meta}>
        <span>{speakers.who(note)}</span>
        <span>{speakers.question(note)}</span>
        <KindWord kind={note.kind} />
        {note.offRecord && (
          <em>
            <span className="visually-hidden">Off the record. </span>Never leaves this file
          </em>
        )}
        {gone && <em>No longer of this cell</em>}
      </span>
    </Row>
  );
}
