import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { AddByName } from "../../../components/AddByName.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { useRoving } from "../../../components/useRoving.ts";
import { chooseRecommendation } from "./chosen.ts";
import styles from "./List.module.css";
import { RecommendationRow } from "./RecommendationRow.tsx";

type Props = { list: readonly Recommendation[]; plan: Plan; chosenId: string | null };

const hints = [
  ["N", "add"],
  ["Enter", "edit"],
  ["Alt+ArrowDown", "move"],
  ["Delete", "delete"],
] as const;

/** The recommendations in the order of the report, and the way to add one. */
export function RecommendationList({ list, plan, chosenId }: Props) {
  const at = list.findIndex(({ id }) => id === chosenId);
  const roving = useRoving<HTMLOListElement>(Math.max(0, at));
  const add = async (title: string) => {
    const made = await command("recommendation.add", { title });
    if (!made) return false;
    chooseRecommendation(made.id);
    // The title is there; next comes why.
    focusLater(() =>
      document.querySelector(`[data-detail="${made.id}"] [data-field="rationale"] textarea`),
    );
    return true;
  };
  return (
    <nav className={styles.column} aria-label="Recommendations">
      <ol aria-label="Recommendations" {...roving}>
        {list.map((recommendation, index) => (
          <RecommendationRow
            key={recommendation.id}
            list={list}
            index={index}
            plan={plan}
            chosen={recommendation.id === chosenId}
          />
        ))}
      </ol>
      <AddByName
        label="Recommendation"
        fieldLabel="Title of the new recommendation"
        buttonClass={styles.add}
        fieldClass={styles.addField}
        add={add}
      />
      {list.length > 0 && <KeyHints hints={hints} className={styles.hints} />}
    </nav>
  );
}
