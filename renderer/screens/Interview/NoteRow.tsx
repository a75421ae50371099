import { memo, useEffect, useRef, useState } from "react";
import { earlierWords } from "../../../shared/domain/frameworks/askedAs.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { classes } from "../../components/classes.ts";
import { clock } from "../../components/format.ts";
import { KindWord } from "../../components/KindWord.tsx";
import { MemoDialog } from "../../components/MemoDialog.tsx";
import { NoteAreaPicker } from "../../components/NoteAreaPicker.tsx";
import { ThemePicker } from "../../components/ThemePicker.tsx";
import type { Known } from "./known.ts";
import { MemoMark } from "./MemoMark.tsx";
import { NoteActions } from "./NoteActions.tsx";
import { NoteAreas } from "./NoteAreas.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import styles from "./NoteRow.module.css";
import { NoteTags } from "./NoteTags.tsx";
import { NoteText } from "./NoteText.tsx";
import { changeNote, tagNote } from "./noteCommands.ts";
import { noteName } from "./noteName.ts";
import { QuestionPicker } from "./QuestionPicker.tsx";
import { SpeakerPicker } from "./SpeakerPicker.tsx";
import { type Passage, selectedPassage } from "./selection.ts";
import { useNoteKeys } from "./useNoteKeys.ts";

type Props = {
  note: Note;
  unsaved: boolean;
  known: Known;
  /** Its question's number, where notes of several are shown. */
  number: string | null;
  tabStop: boolean;
  onReach: (id: string) => void;
};
/** What is being done with the note. */
export type Doing = "edit" | "tag" | "move" | "speaker" | "memo" | "area" | null;

/** One note: read, and edited, tagged and moved where it stands. */
export const NoteRow = memo(function NoteRow(props: Props) {
  const { note, unsaved, known, number, tabStop, onReach } = props;
  const row = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(false);
  const [doing, setDoing] = useState<Doing>(null);
  const [passage, setPassage] = useState<Passage | null>(null);

  // What can be done with it opens beneath it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both make the row taller
  useEffect(() => {
    if (reached) row.current?.scrollIntoView({ block: "nearest" });
  }, [reached, doing]);

  const back = () => {
    setDoing(null);
    setPassage(null);
    row.current?.focus();
  };
  const begin = (next: Doing) => {
    if (next === "tag") setPassage(words.current && selectedPassage(words.current));
    setDoing(next);
  };
  const onKeyDown = useNoteKeys({ note, known, row, begin });
  const open = reached && !unsaved;
  const asked = earlierWords(known.order?.byId.get(note.questionId ?? ""), note);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the chunks between the list and its items allow no ol
    <div role="listitem" className={styles.item}>
      <article
        ref={row}
        className={classes(
          styles.row,
          number !== null && styles.numbered,
          note.offRecord && styles.off,
          reached && styles.reached,
        )}
        data-note={note.id}
        tabIndex={tabStop ? 0 : -1}
        aria-label={noteName(note, unsaved)}
        onKeyDown={unsaved ? undefined : onKeyDown}
        onFocus={() => {
          setReached(true);
          onReach(note.id);
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setReached(false);
        }}
      >
        <div className={styles.when}>
          <time dateTime={note.createdAt}>{clock(note.createdAt)}</time>
          {number !== null && <span className={styles.number}>{number}</span>}
        </div>
        <div className={styles.kind}>
          {note.offRecord && <span className={styles.offWord}>Off the record</span>}
          <span>
            <KindWord kind={note.kind} />
            {note.speakerId && known.speakers !== "one" && (
              <span className={styles.speaker}> · {known.codes.get(note.speakerId)}</span>
            )}
          </span>
        </div>
        <div className={styles.body}>
          {doing === "edit" ? (
            <NoteEditor
              note={note}
              onLeave={back}
              onTag={(range) => {
                setPassage(range);
                setDoing("tag");
              }}
            />
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: E and Enter on the row do the same
            <div ref={words} onDoubleClick={unsaved ? undefined : () => setDoing("edit")}>
              <NoteText note={note} known={known} pending={passage} />
            </div>
          )}
          {asked && <p className={styles.aside}>Asked as: {asked}</p>}
          <NoteTags note={note} known={known} removable={open} />
          <NoteAreas note={note} known={known} removable={open} />
          {note.offRecord && <p className={styles.aside}>Never leaves this file</p>}
          {!unsaved && <MemoMark note={note} />}
          {unsaved && <p className={styles.unsaved}>Not saved yet</p>}
          {doing === "tag" && (
            <div className={styles.picker}>
              <ThemePicker
                label={passage ? "Theme of these words" : "Theme of this note"}
                themes={known.themes}
                noteIds={[note.id]}
                onPick={(theme) => {
                  void tagNote(known, note.id, theme, passage);
                  back();
                }}
                onCancel={back}
              />
            </div>
          )}
          {doing === "area" && (
            <div className={styles.picker}>
              <NoteAreaPicker noteIds={[note.id]} areas={known.areas} onDone={back} />
            </div>
          )}
          {open && doing === null && (
            <NoteActions note={note} known={known} begin={begin} row={row} />
          )}
        </div>
      </article>
      {doing === "speaker" && (
        <SpeakerPicker
          known={known}
          onPick={(speakerId) => void changeNote(known, note.id, { speakerId })}
          onClose={back}
        />
      )}
      {doing === "memo" && <MemoDialog on={{ noteId: note.id }} about="this note" onClose={back} />}
      {doing === "move" && known.order && (
        <QuestionPicker
          title="Move to another question"
          order={known.order}
          onPick={(questionId) => void changeNote(known, note.id, { questionId })}
          onClose={back}
        />
      )}
    </div>
  );
});
