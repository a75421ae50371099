import { classes } from "../../components/classes.ts";
import styles from "./Analysis.module.css";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; word: string }[];
  onChange: (value: T) => void;
};

/** One of a few, side by side. */
export function Switch<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((each) => (
        <button
          key={each.value}
          type="button"
          aria-pressed={value === each.value}
          className={classes(styles.option, value === each.value && styles.chosen)}
          onClick={() => onChange(each.value)}
        >
          {each.word}
        </button>
      ))}
    </fieldset>
  );
}
