import { useEffect, useRef } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { call } from "../../api/client.ts";
import { useAutosave } from "../../api/useAutosave.ts";
import { track } from "../../state/saving.ts";
import styles from "./NoteEditor.module.css";
import { type Passage, selectedInField } from "./selection.ts";

type Props = {
  note: Note;
  onLeave: () => void;
  /** Words were selected and # pressed; they are stored by then. */
  onTag: (passage: Passage) => void;
};

/** A note's words, edited where they stand and saved as they are typed. An emptied note keeps its last words. */
export function NoteEditor({ note, onLeave, onTag }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (text: string) => call("note.update", { id: note.id, patch: { text } });
  const save = (text: string) => (text.trim() === "" ? Promise.resolve() : write(text));
  const { draft, setDraft, flush } = useAutosave({ value: note.text, save });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.text.length, note.text.length);
  }, []);

  const tag = async (passage: Passage) => {
    // Places in the text count only once that text is stored.
    if (draft !== note.text) await track(write(draft), `note ${note.id}`);
    onTag(passage);
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label="Words of the note"
      rows={1}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const passage = event.key === "#" ? selectedInField(event.currentTarget) : null;
        if (passage) tag(passage).catch(() => {});
        else if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) {
          flush();
          onLeave();
        } else {
          if (!event.altKey) event.stopPropagation();
          return;
        }
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
