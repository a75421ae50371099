import { useLayoutEffect, useRef } from "react";
import type { Output } from "../../../../shared/contract.ts";
import type { MatrixCell, MatrixRow } from "../../../../shared/domain/analysis/matrix.ts";
import type { Note, NoteFilter } from "../../../../shared/domain/note.ts";
import type { CellOf } from "../../../../shared/domain/summary.ts";
import { call } from "../../../api/client.ts";
import { useAutosave } from "../../../api/useAutosave.ts";
import { command } from "../../../api/useCommand.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { tell } from "../../../state/tell.ts";
import { CellNotes } from "./CellNotes.tsx";
import { hintFor } from "./cellWords.ts";
import styles from "./Panel.module.css";
import { withWords } from "./quotation.ts";

type Props = {
  id: string;
  at: CellOf;
  row: MatrixRow;
  cell: MatrixCell | undefined;
  filter: NoteFilter;
  summary: Output<"summary.get">;
  notes: readonly Note[];
};

/** The notes of a cell and what is written of them, beside each other. */
export function CellBody({ id, at, row, cell, filter, summary, notes }: Props) {
  const { draft, setDraft, flush, failure } = useAutosave({
    value: summary.text,
    save: (text) => call("summary.set", { ...at, text }),
  });
  const box = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  // One writes on at the end; put in by React, words have the caret before them.
  useLayoutEffect(() => {
    const end = box.current?.value.length ?? 0;
    box.current?.setSelectionRange(end, end);
  }, []);
  // Words put in from beside do not move the place at which the next ones go in.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const rests = new Set(summary.noteIds);
  const tick = async (note: Note) => {
    const rested = rests.has(note.id);
    const method = rested ? "summary.unlink" : "summary.link";
    if ((await command(method, { ...at, noteId: note.id })) !== undefined)
      tell(rested ? "No longer rests on it" : "Rests on it");
  };
  const quote = (note: Note) => {
    const { text, end } = withWords(draft, box.current?.selectionEnd ?? draft.length, note);
    caret.current = end;
    setDraft(text);
    tell("Words put into the summary");
    if (!rests.has(note.id)) void command("summary.link", { ...at, noteId: note.id });
  };
  const hint = hintFor(draft, rests.size, row, cell);
  return (
    <div className={styles.body}>
      <CellNotes
        notes={notes}
        total={Math.max(cell?.notes ?? 0, notes.length)}
        elsewhere={summary.elsewhere}
        rests={rests}
        filter={filter}
        onTick={(note) => void tick(note)}
        onQuote={quote}
      />
      <div className={styles.writing}>
        <label className={styles.label}>
          <span>
            Summary <Kbd keys="F6" />
          </span>
          <textarea
            ref={box}
            data-summary={id}
            value={draft}
            rows={6}
            placeholder="What was said here, in your words"
            aria-invalid={failure !== null}
            className={styles.text}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={flush}
          />
        </label>
        <p className={styles.hint} role="status">
          {hint}
        </p>
      </div>
    </div>
  );
}
