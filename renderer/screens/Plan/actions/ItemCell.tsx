import type { Flag } from "../../../../shared/domain/plan/flags.ts";
import { fundingIn } from "../../../../shared/domain/plan/funding.ts";
import { fuzzyDate } from "../../../../shared/domain/plan/fuzzyDate.ts";
import { fundingWords, type PlanColumn } from "../../../../shared/domain/plan/plan.ts";
import { longDate, shortDate } from "../../../components/format.ts";
import { textOf } from "./cells.ts";
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
      {column === "resources" && output?.funding && fundingIn(text) !== output.funding && (
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
  const { by } = fuzzyDate(text);
  // A day as we write it needs no explaining; what is not read is flagged.
  if (by === "" || longDate(by).toLowerCase() === text.trim().toLowerCase()) return null;
  return (
    <span className={styles.aside} title={`by ${longDate(by)}`}>
      by {shortDate(`${by}T12:00:00`)}
    </span>
  );
}
