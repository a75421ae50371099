import type { NoteFilter } from "../../../../shared/domain/note.ts";
import { troubleWords, withoutGone } from "../../../../shared/domain/savedQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { number } from "../../../components/format.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import styles from "./SavedBar.module.css";
import { type Saved, shortcuts } from "./useSaved.ts";

type Props = {
  saved: Saved;
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
  onKeep: () => void;
  onList: () => void;
};

/** Saved queries to begin with; then which one is open, what is wrong with it, and whether it was changed. */
export function SavedBar({ saved, filter, onFilter, onKeep, onList }: Props) {
  const { queries, open, isChanged, pick } = saved;
  const list = (
    <Button variant="quiet" onClick={onList}>
      {queries.length > shortcuts ? `All ${number(queries.length)} saved` : "Saved queries"}{" "}
      <Kbd keys="G" />
    </Button>
  );
  if (Object.keys(filter).length === 0)
    return queries.length === 0 ? null : (
      <div className={styles.bar}>
        <ul className={styles.shortcuts} aria-label="Saved queries">
          {queries.slice(0, shortcuts).map((query) => (
            <li key={query.id}>
              <button type="button" className={styles.query} onClick={() => pick(query)}>
                <span className={styles.name}>{query.name}</span>
                {query.notes !== null && (
                  <span className={styles.count}>{number(query.notes)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
        {list}
      </div>
    );
  const trouble = open && !isChanged ? troubleWords(open) : null;
  return (
    <div className={styles.bar}>
      {open && (
        <span className={styles.open} role="status">
          <span className={styles.what}>Saved query</span> <strong>{open.name}</strong>
          {isChanged && <span className={styles.changed}> · filters changed since</span>}
          {trouble && <span className={styles.trouble}> · {trouble}</span>}
        </span>
      )}
      {open && !isChanged && open.gone.length > 0 && (
        <Button variant="quiet" onClick={() => onFilter(withoutGone(open))}>
          Look without it
        </Button>
      )}
      {(!open || isChanged) && (
        <Button variant="quiet" onClick={onKeep}>
          {isChanged ? "Keep the change" : "Keep these filters"} <Kbd keys="K" />
        </Button>
      )}
      {open && isChanged && (
        <Button variant="quiet" onClick={() => onFilter(open.filter)}>
          Back to how it was
        </Button>
      )}
      {queries.length > 0 && !isChanged && list}
    </div>
  );
}
