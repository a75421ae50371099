import { useId } from "react";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

type Props<T extends string> = {
  label: string;
  value: T;
  /** Those that follow one another with the same `group` stand under its name. */
  options: readonly { value: T; label: string; group?: string }[];
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
        {[...Map.groupBy(options, ({ group }) => group)].map(([group, list]) =>
          group === undefined ? (
            list.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {list.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

const optionOf = ({ value, label }: { value: string; label: string }) => (
  <option key={value} value={value}>
    {label}
  </option>
);
