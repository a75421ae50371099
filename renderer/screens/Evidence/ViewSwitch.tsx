import { classes } from "../../components/classes.ts";
import styles from "./Evidence.module.css";
import type { Place } from "./place.ts";

const views = [
  { view: "list", word: "List" },
  { view: "grid", word: "Theme × stratum" },
] as const;
type Props = { view: Place["view"]; onChange: (view: Place["view"]) => void };

/** The notes one by one, or how many interviews raised each theme. */
export function ViewSwitch({ view, onChange }: Props) {
  return (
    <fieldset className={styles.views}>
      <legend className="visually-hidden">View</legend>
      {views.map((each) => (
        <button
          key={each.view}
          type="button"
          aria-pressed={view === each.view}
          className={classes(styles.view, view === each.view && styles.chosen)}
          onClick={() => onChange(each.view)}
        >
          {each.word}
        </button>
      ))}
    </fieldset>
  );
}
