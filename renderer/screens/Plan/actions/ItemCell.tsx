import type { Flag } from "../../../../shared/domain/plan/flags.ts";
import { fuzzyDate } from "../../../../shared/domain/plan/fuzzyDate.ts";
import { fundingWords, type PlanColumn } from "../../../../shared/domain/plan/plan.ts";
import { textOf } from "./cells.ts";
import { dateWords } from "./DateHint.tsx";
import styles from "./Grid.module.css";
import type { ItemRow } from "./gridRows.ts";
import { ProgressCell } from "./ProgressCell.tsx";

type Props = {
  row: ItemRow;
  column: PlanColumn;
  flags: readonly Flag[];
  /** What was just typed here and is on its way to the diagnostic. */
  pending: string | undefined;
};

const flagColumns: Partial<Record<PlanColumn, readonly Flag["kind"][]>> = {
  byWhen: ["overdue", "no-date"],
  leads: ["no-lead"],
  resources: ["no-budget"],
};

/** What one cell says, with how it is understood and what is missing. */
export function ItemCell({ row, column, flags, pending }: Props) {
  const { output } = row;
  if (column === "rag") return <ProgressCell output={output} />;
  const text = pending ?? textOf(row, column);
  const repeated = !row.opens && (column === "number" || column === "task");
  if (repeated) return <span className="visually-hidden">{text}</span>;
  const missing = flags.filter(({ kind }) => flagColumns[column]?.includes(kind));
  return (
    <>
      <span className={styles.words}>{text}</span>
      {column === "byWhen" && text !== "" && <Understood text={text} />}
      {column === "resources" && output?.funding && (
        <span className={styles.aside}>{fundingWords[output.funding]}</span>
      )}
      {missing.map(({ kind, word, reason }) => (
        <span key={kind} className={styles.flag} title={reason}>
          {word}
        </span>
      ))}
    </>
  );
}

function Understood({ text }: { text: string }) {
  const words = dateWords(text);
  // "30 March 2012" needs no explaining.
  if (words === "" || words.slice(3).toLowerCase() === text.trim().toLowerCase()) return null;
  const unread = fuzzyDate(text).precision === "unread";
  return <span className={unread ? styles.flag : styles.aside}>{words}</span>;
}
