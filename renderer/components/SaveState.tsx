import { useSaving } from "../state/saving.ts";
import { classes } from "./classes.ts";
import { clockWithSeconds } from "./format.ts";
import styles from "./SaveState.module.css";

/** "Saved 14:02:11" or "Not saved: why". Says "Saved" only of what was acknowledged. */
export function SaveState() {
  const { savedAt, failure } = useSaving();
  // Successes are not read out, they would talk into every pause; a failure is.
  return (
    <span
      className={classes(styles.state, failure !== null && styles.failed)}
      role={failure === null ? undefined : "alert"}
      data-save-state={failure === null ? "saved" : "failed"}
    >
      {failure !== null
        ? `Not saved: ${failure}`
        : savedAt !== null
          ? `Saved ${clockWithSeconds(savedAt)}`
          : "No changes yet"}
    </span>
  );
}
