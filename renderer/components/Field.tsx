import { useId } from "react";
import { useAutosave } from "../api/useAutosave.ts";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

type Props = {
  label: string;
  value: string;
  /** Must throw where it fails: use `call`. */
  save: (text: string) => Promise<unknown>;
  multiline?: boolean;
  rows?: number;
  type?: "text" | "date" | "datetime-local" | "number";
  /** The label is read out, not shown: where a column's or a row's heading says it already. */
  hideLabel?: boolean;
  placeholder?: string;
  /** For another look: replaces the box around the words. */
  inputClassName?: string | undefined;
  /** One line of text that wraps, so that all of it can be read. */
  wraps?: boolean;
};

/** A labelled field whose words save themselves. */
export function Field({
  label,
  value,
  save,
  multiline,
  rows = 3,
  hideLabel,
  wraps,
  ...rest
}: Props) {
  const id = useId();
  const { draft, setDraft, flush, failure } = useAutosave({ value, save });
  const { type = "text", inputClassName, placeholder } = rest;
  const shared = {
    id,
    "aria-invalid": failure !== null,
    value: draft,
    placeholder,
    className: inputClassName ?? styles.input,
    onBlur: flush,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && "visually-hidden")}>
        {label}
      </label>
      {wraps ? (
        <textarea
          rows={1}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          {...shared}
        />
      ) : multiline ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input type={type} {...shared} />
      )}
    </div>
  );
}
