import {
  type Coverage,
  type CoverageRow,
  isMissing,
} from "../../../shared/domain/analysis/coverage.ts";
import { Dialog } from "../../components/Dialog.tsx";
import { counted } from "../../components/format.ts";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Coverage.module.css";

type Props = { row: CoverageRow; coverage: Coverage; names: Names; onClose: () => void };

/** Who has not been asked a question yet, by stratum. Codes, not names. */
export function NotAsked({ row, coverage, names, onClose }: Props) {
  const question = names.question(row.questionId);
  const missing = coverage.respondents.filter((_, i) => {
    const cell = row.cells[i];
    return cell && isMissing(cell);
  });
  const byStratum = Map.groupBy(missing, ({ stratumId }) => stratumId);
  return (
    <Dialog title={`${question?.number ?? ""} not asked yet`} onClose={onClose}>
      <p>{question?.text}</p>
      {missing.length === 0 ? (
        <p>Everybody interviewed so far was asked.</p>
      ) : (
        <dl className={styles.missing}>
          {[...byStratum].map(([stratumId, people]) => (
            <div key={stratumId}>
              <dt>
                {names.stratum(stratumId)?.name ?? "No stratum"}
                <span className={styles.aside}>{counted(people.length, "respondent")}</span>
              </dt>
              <dd>{people.map(({ code }) => code).join(", ")}</dd>
            </div>
          ))}
        </dl>
      )}
    </Dialog>
  );
}
