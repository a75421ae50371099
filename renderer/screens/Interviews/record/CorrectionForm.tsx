import { useEffect, useId, useRef, useState } from "react";
import type { Statement } from "../../../../shared/domain/correction.ts";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import { classes } from "../../../components/classes.ts";
import field from "../../../components/Field.module.css";
import { Kbd } from "../../../components/Kbd.tsx";
import split from "../../../components/Split.module.css";
import { TextInput } from "../../../components/TextInput.tsx";
import { today } from "../../../components/today.ts";
import { sayDone } from "../../../state/history.ts";
import styles from "./record.module.css";

type Props = {
  interviewId: string;
  /** null for a remark. */
  statement: Statement | null;
  onBack: () => void;
  onDone: () => void;
};

/** The day of the last correction: a letter often holds several. */
const last = { day: "" };

/** The words of a statement as the respondent wants them, and the day on which they said so. */
export function CorrectionForm({ interviewId, statement, onBack, onDone }: Props) {
  const id = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  const before = statement?.text ?? "";
  const [text, setText] = useState(before);
  const [date, setDate] = useState(last.day || today());
  useEffect(() => {
    const area = words.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const ready = date !== "" && text.trim() !== "" && text !== before;
  const submit = async () => {
    if (!ready) return;
    const noteId = statement?.noteId ?? null;
    if ((await command("correction.add", { interviewId, noteId, date, text })) === undefined)
      return;
    last.day = date;
    onDone();
    sayDone(statement ? `Statement ${statement.number} corrected` : "Remark recorded");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void submit();
      }}
    >
      {statement && (
        <p className={styles.before}>
          <span className={styles.mark}>Statement {statement.number} says</span> {before}
        </p>
      )}
      <div className={field.field}>
        <label htmlFor={id} className={field.label}>
          {statement ? "As the respondent wants it" : "What the respondent remarks"}
        </label>
        <textarea
          ref={words}
          id={id}
          rows={3}
          className={classes(field.input, styles.area)}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className={styles.day}>
        <TextInput label="Date" type="date" required value={date} onChange={setDate} />
      </div>
      <div className={split.end}>
        <Button onClick={onBack}>{statement ? "Another statement" : "Back"}</Button>
        <Button variant="main" type="submit" aria-disabled={!ready}>
          {statement ? "Correct" : "Record"} <Kbd keys="Ctrl+Enter" />
        </Button>
      </div>
    </form>
  );
}
