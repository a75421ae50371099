import { useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

type Props = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  type?: "text" | "date" | "datetime-local" | "number" | "search";
  required?: boolean;
  hideLabel?: boolean;
  placeholder?: string;
  min?: number;
  max?: number;
};

/** A labelled input of a form that is sent as a whole; `Field` is the one that saves itself. */
export function TextInput({ label, onChange, hideLabel, ...rest }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && "visually-hidden")}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
    </div>
  );
}
