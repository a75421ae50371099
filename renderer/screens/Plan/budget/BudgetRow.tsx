import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { lineTotal, pounds } from "../../../../shared/domain/plan/budget.ts";
import type { BudgetLine } from "../../../../shared/domain/plan/plan.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { Cell } from "../../../components/Cell.tsx";
import table from "../../../components/Table.module.css";
import styles from "./Budget.module.css";
import { ForRecommendation } from "./ForRecommendation.tsx";
import { demandPounds, demandQuantity, plainPounds } from "./money.ts";

type Props = {
  line: BudgetLine;
  number: number;
  recommendations: readonly Recommendation[];
  onRemove: () => void;
};

/** One budget line; each cell saves itself. */
export function BudgetRow({ line, number, recommendations, onRemove }: Props) {
  const { id, item, unitCost, quantity, recommendationId } = line;
  const update = (patch: Partial<Omit<BudgetLine, "id">>) => call("budget.update", { id, patch });
  return (
    <tr data-line={id}>
      <td>
        <Cell
          label={`Item, line ${number}`}
          value={item}
          // A line has words always: an emptied one is not kept until it has some again.
          save={async (text) => (text.trim() === "" ? null : update({ item: text }))}
        />
      </td>
      <td className={styles.number}>
        <Cell
          label={`Unit cost in pounds, line ${number}`}
          value={plainPounds(unitCost)}
          save={async (text) => update({ unitCost: demandPounds(text) })}
        />
      </td>
      <td className={styles.number}>
        <Cell
          label={`Quantity, line ${number}`}
          value={quantity.toLocaleString("en-GB")}
          save={async (text) => update({ quantity: demandQuantity(text) })}
        />
      </td>
      <td className={styles.total}>{pounds(lineTotal(line))}</td>
      <td>
        <ForRecommendation
          label={`For recommendation, line ${number}`}
          value={recommendationId}
          recommendations={recommendations}
          onChange={(next) =>
            void command("budget.update", { id, patch: { recommendationId: next } })
          }
        />
      </td>
      <td className={table.tools}>
        <button
          type="button"
          className={table.remove}
          aria-label={`Delete line ${number}`}
          onClick={onRemove}
        >
          ×
        </button>
      </td>
    </tr>
  );
}
