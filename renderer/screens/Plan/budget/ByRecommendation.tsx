import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { budgetTotal, pounds } from "../../../../shared/domain/plan/budget.ts";
import type { BudgetLine } from "../../../../shared/domain/plan/plan.ts";
import { go } from "../../../route.ts";
import { chooseRecommendation } from "../recommendations/chosen.ts";
import styles from "./Budget.module.css";

type Props = { lines: readonly BudgetLine[]; recommendations: readonly Recommendation[] };

/** What each recommendation comes to; the parts add up to the whole. */
export function ByRecommendation({ lines, recommendations }: Props) {
  const groups = Map.groupBy(lines, ({ recommendationId }) => recommendationId);
  if (groups.size === 0 || (groups.size === 1 && groups.has(null))) return null;
  const loose = groups.get(null);
  return (
    <section className={styles.parts} aria-labelledby="budget-parts">
      <h2 id="budget-parts">By recommendation</h2>
      <ul>
        {recommendations.map(({ id, title }, index) => {
          const own = groups.get(id);
          if (!own) return null;
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  chooseRecommendation(id, true);
                  go({ screen: "plan", tab: "recommendations" });
                }}
              >
                {index + 1}. {title}
              </button>
              <span>{pounds(budgetTotal(own))}</span>
            </li>
          );
        })}
        {loose && (
          <li>
            <span>For no recommendation</span>
            <span>{pounds(budgetTotal(loose))}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
