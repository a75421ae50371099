import type { Evidence } from "../../../shared/domain/finding.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { command } from "../../api/useCommand.ts";
import { classes } from "../../components/classes.ts";
import { notesType } from "../../components/drag.ts";
import { KindWord } from "../../components/KindWord.tsx";
import type { Speakers } from "../../components/useSpeakers.ts";
import { keyName } from "../../state/keyName.ts";
import { tell } from "../../state/tell.ts";
import { openNote } from "../Interview/sought.ts";
import { removeEvidence } from "./actions.ts";
import styles from "./EvidenceColumn.module.css";
import { AttributedTo } from "./quotation/AttributedTo.tsx";
import type { Attribution } from "./quotation/useAttribution.ts";

type Props = {
  entry: Evidence;
  note: Note;
  speakers: Speakers;
  /** How the report attributes it; undefined until it is known. */
  attribution: Attribution | undefined;
  /** Puts its words into the narrative. */
  onWords: () => void;
  /** Its place among all, of which not all are drawn. */
  place: { at: number; of: number };
  /** The height of what is not drawn above it. */
  above: number;
};

/** One note as evidence: who, on what, how it counts and whether it is quoted. */
export function EvidenceRow(props: Props) {
  const { entry, note, speakers, attribution, onWords, place, above } = props;
  const against = entry.stance === "contradicts";
  const turn = () =>
    void command("evidence.update", {
      id: entry.id,
      patch: { stance: against ? "supports" : "contradicts" },
    }).then((done) => done !== undefined && tell(against ? "No longer against" : "Against"));
  const quote = () =>
    void command("evidence.update", { id: entry.id, patch: { quoted: !entry.quoted } }).then(
      (done) => done !== undefined && tell(entry.quoted ? "No longer quoted" : "Quoted"),
    );
  const takeOut = () => void removeEvidence(entry.id);
  const act = (key: string): boolean => {
    if (key === "C") turn();
    else if (key === "Q") quote();
    else if (key === "W") onWords();
    else if (key === "Delete") takeOut();
    else return false;
    return true;
  };
  const uncounted = entry.offRecord || entry.withdrawn;
  return (
    <li
      data-row
      data-key={entry.id}
      data-note-row={note.id}
      aria-posinset={place.at + 1}
      aria-setsize={place.of}
      style={{ marginBlockStart: above }}
      className={classes(styles.note, uncounted && styles.uncounted)}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(notesType, JSON.stringify([note.id]))}
      onKeyDown={(event) => act(keyName(event.nativeEvent)) && event.preventDefault()}
    >
      <p className={styles.text}>{note.kind === "quotation" ? `“${note.text}”` : note.text}</p>
      <p className={styles.meta}>
        <button
          type="button"
          data-cell
          tabIndex={-1}
          className={styles.who}
          aria-label={`Open the interview: ${speakers.who(note)}`}
          onClick={() => openNote(note)}
        >
          {speakers.who(note)}
        </button>
        <span>{speakers.question(note)}</span>
        <KindWord kind={note.kind} />
        {against && <strong className={styles.against}>Against</strong>}
        {entry.quoted && <strong className={styles.quoted}>Quoted</strong>}
        {entry.offRecord && <em>Off the record: never leaves this file</em>}
        {entry.withdrawn && <em>Consent withdrawn: counts nowhere</em>}
        <span className={styles.tools}>
          <button
            type="button"
            data-cell
            tabIndex={-1}
            aria-pressed={against}
            data-stance={entry.stance}
            className={styles.toggle}
            onClick={turn}
          >
            Against
          </button>
          <button
            type="button"
            data-cell
            tabIndex={-1}
            aria-pressed={entry.quoted}
            title={attribution && `In the report: ${attribution.words}`}
            className={styles.toggle}
            onClick={quote}
          >
            Quoted
          </button>
          <button type="button" data-cell tabIndex={-1} className={styles.toggle} onClick={onWords}>
            Into the narrative
          </button>
          <button type="button" data-cell tabIndex={-1} className={styles.toggle} onClick={takeOut}>
            Take out
          </button>
        </span>
      </p>
      {attribution && !uncounted && (
        <AttributedTo attribution={attribution} quoted={entry.quoted} />
      )}
    </li>
  );
}
