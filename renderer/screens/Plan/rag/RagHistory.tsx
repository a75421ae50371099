import { outputStateWords, type RagChange } from "../../../../shared/domain/plan/rag.ts";
import { longDate } from "../../../components/format.ts";
import styles from "./RagEditor.module.css";
import { RagWord } from "./RagWord.tsx";

type Props = {
  changes: readonly RagChange[];
  /** The one that is being corrected above. */
  correcting: string | null;
  onCorrect: (change: RagChange) => void;
  onRemove: (id: string) => void;
};

/** What was recorded of an output, newest first; each can be corrected or deleted. */
export function RagHistory({ changes, correcting, onCorrect, onRemove }: Props) {
  if (changes.length === 0) return <p className={styles.none}>Nothing was recorded before.</p>;
  return (
    <section aria-label="Recorded before">
      <h3 className={styles.title}>Recorded before</h3>
      <ul className={styles.history}>
        {changes.toReversed().map((change) => {
          const day = longDate(change.date);
          return (
            <li key={change.id} data-correcting={change.id === correcting}>
              <div className={styles.line}>
                {change.rag && <RagWord rag={change.rag} />}
                {change.state && <span>{outputStateWords[change.state]}</span>}
                {!change.rag && !change.state && <span>No colour</span>}
                <span className={styles.when}>{day}</span>
                <span className={styles.tools}>
                  <button
                    type="button"
                    aria-label={`Correct ${day}`}
                    onClick={() => onCorrect(change)}
                  >
                    Correct
                  </button>
                  <button
                    type="button"
                    aria-label={`Delete ${day}`}
                    onClick={() => onRemove(change.id)}
                  >
                    Delete
                  </button>
                </span>
              </div>
              {(change.reason !== "" || change.author !== "") && (
                <p className={styles.why}>
                  {[change.reason, change.author].filter(Boolean).join(" – ")}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
