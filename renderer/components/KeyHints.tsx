import { classes } from "./classes.ts";
import { Kbd } from "./Kbd.tsx";
import styles from "./KeyHints.module.css";

type Props = {
  hints: readonly (readonly [keys: string, what: string])[];
  className?: string | undefined;
};

/** The keys of a list's rows, beneath the list. */
export function KeyHints({ hints, className }: Props) {
  return (
    <p className={classes(styles.hints, className)}>
      {hints.map(([keys, what]) => (
        <span key={keys}>
          <Kbd keys={keys} /> {what}
        </span>
      ))}
    </p>
  );
}
