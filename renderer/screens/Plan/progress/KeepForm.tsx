import { type FormEvent, useId, useState } from "react";
import { command } from "../../../api/useCommand.ts";
import { Button } from "../../../components/Button.tsx";
import field from "../../../components/Field.module.css";
import { TextInput } from "../../../components/TextInput.tsx";
import { today } from "../../../components/today.ts";
import { sayDone } from "../../../state/history.ts";
import styles from "./Progress.module.css";

/** Keeps the plan as it stands on a day, so that later ones can be told from it. */
export function KeepForm() {
  const [date, setDate] = useState(today);
  const [title, setTitle] = useState("");
  const id = useId();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === "" || date === "") return;
    if (!(await command("reporting.add", { date, title }))) return;
    setTitle("");
    sayDone(`Kept as it stands: ${title}`);
  };
  return (
    <form className={styles.keep} onSubmit={(event) => void keep(event)}>
      <div className={field.field}>
        <label htmlFor={id} className={field.label}>
          Date
        </label>
        <input
          id={id}
          type="date"
          required
          className={field.input}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <div className={styles.keepTitle}>
        <TextInput
          label="What it is kept for"
          placeholder="Reference group, March"
          value={title}
          onChange={setTitle}
        />
      </div>
      <Button type="submit" disabled={title.trim() === ""}>
        Keep the plan as it stands
      </Button>
    </form>
  );
}
