import { hush, useSaying } from "../state/say.ts";
import styles from "./StatusLine.module.css";

/** The one line at the bottom that says what happened, and how to take it back. */
export function StatusLine() {
  const said = useSaying((state) => state.said);
  return (
    <div className={styles.line}>
      <span role="status">{said?.text}</span>
      {said?.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            hush();
            said.action?.run();
          }}
        >
          {said.action.label}
        </button>
      )}
    </div>
  );
}
