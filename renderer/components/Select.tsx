import { useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hideLabel?: boolean;
  /** For another look: replaces the box around the words. */
  inputClassName?: string | undefined;
};

/** A native select with its label. */
export function Select<T extends string>(props: Props<T>) {
  const id = useId();
  const { label, value, options, onChange, hideLabel, inputClassName } = props;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={classes(styles.label, hideLabel && "visually-hidden")}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        className={inputClassName ?? styles.input}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
