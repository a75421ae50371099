import { useLink } from "../state/link.ts";
import { useSaving } from "../state/saving.ts";
import { classes } from "./classes.ts";
import { clockWithSeconds } from "./format.ts";
import styles from "./SaveState.module.css";

/** "Saved 14:02:11" or "Not saved: why". Says "Saved" only of what was acknowledged, by a program that is there. */
export function SaveState() {
  const { savedAt, failure } = useSaving();
  const lost = useLink((link) => link.lost);
  const wrong = failure !== null || lost;
  // Successes are not read out, they would talk into every pause; a failure is.
  return (
    <span
      className={classes(styles.state, wrong && styles.failed)}
      role={wrong ? "alert" : undefined}
      data-save-state={wrong ? "failed" : "saved"}
    >
      {failure !== null
        ? `Not saved: ${failure}`
        : lost
          ? "Soundings no longer answers. Start it again."
          : savedAt !== null
            ? `Saved ${clockWithSeconds(savedAt)}`
            : "No changes yet"}
    </span>
  );
}
