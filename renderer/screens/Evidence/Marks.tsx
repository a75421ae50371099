import type { NoteFilter } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import styles from "./Filters.module.css";
import { marksOf } from "./marksOf.ts";
import type { Names } from "./useNames.ts";

type Props = {
  filter: NoteFilter;
  names: Names;
  onRemove: (keys: readonly (keyof NoteFilter)[]) => void;
  onClear: () => void;
};

/** What the notes are filtered by; each goes with one press, all with Clear. */
export function Marks({ filter, names, onRemove, onClear }: Props) {
  const findings = useQuery("finding.list", filter.findingId === undefined ? null : {}).data;
  const finding = findings?.headings
    .flatMap((heading) => heading.findings)
    .find((each) => each.id === filter.findingId);
  const marks = marksOf(filter, names, finding?.statement);
  if (marks.length === 0 && filter.words === undefined) return null;
  return (
    <div className={styles.marks}>
      {marks.map(({ key, what, value }) => (
        <button key={key} type="button" className={styles.mark} onClick={() => onRemove([key])}>
          <span className={styles.what}>{what}</span>
          <span className={styles.value} title={value}>
            {value}
          </span>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">Take this filter away</span>
        </button>
      ))}
      <Button variant="quiet" onClick={onClear}>
        Clear
      </Button>
    </div>
  );
}
