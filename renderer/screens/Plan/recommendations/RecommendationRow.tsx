import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { command } from "../../../api/useCommand.ts";
import { classes } from "../../../components/classes.ts";
import drop from "../../../components/Drop.module.css";
import { placeFor, useDrop } from "../../../components/drag.ts";
import { keyName } from "../../../state/keyName.ts";
import { removeRecommendation } from "./actions.ts";
import { chooseRecommendation, useChosen, wishGranted } from "./chosen.ts";
import styles from "./List.module.css";
import { missing, supportWords } from "./support.ts";

const dragged = "application/x-soundings-recommendation";
type Props = {
  list: readonly Recommendation[];
  index: number;
  plan: Plan;
  chosen: boolean;
};

/** One recommendation: number, title, how well it is supported, and what is missing. */
export function RecommendationRow({ list, index, plan, chosen }: Props) {
  const recommendation = list[index] as Recommendation;
  const { id, title } = recommendation;
  const row = useRef<HTMLButtonElement>(null);
  const wish = useChosen((state) => state.wish && state.id === id);
  useLayoutEffect(() => {
    if (!wish) return;
    row.current?.focus();
    wishGranted();
  }, [wish]);

  const { over, handlers } = useDrop({
    [dragged]: {
      between: true,
      take: (other, side) => {
        const from = list.findIndex((each) => each.id === other);
        chooseRecommendation(other);
        void command("recommendation.move", { id: other, position: placeFor(from, index, side) });
      },
    },
  });
  const remove = async () => {
    const next = list[index + 1] ?? list[index - 1];
    if ((await removeRecommendation(id)) && next) chooseRecommendation(next.id, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyName(event.nativeEvent);
    if (key === "Delete") void remove();
    else if (key === "Enter")
      document.querySelector<HTMLElement>(`[data-detail="${id}"] textarea`)?.focus();
    else return;
    event.preventDefault();
  };
  const lacks = missing(recommendation, plan);
  return (
    <li
      data-row
      className={classes(drop.drop, styles.row, chosen && styles.chosen)}
      data-over={over ?? undefined}
      {...handlers}
    >
      <button
        ref={row}
        type="button"
        data-cell
        data-recommendation={id}
        data-place={index}
        tabIndex={-1}
        draggable
        className={styles.name}
        aria-current={chosen}
        onFocus={() => chooseRecommendation(id)}
        onClick={() => chooseRecommendation(id)}
        onKeyDown={onKeyDown}
        onDragStart={(event) => event.dataTransfer.setData(dragged, id)}
      >
        <span className={styles.number}>{index + 1}</span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.support}>{supportWords(recommendation, plan)}</span>
          {lacks.length > 0 && <span className={styles.missing}>{lacks.join(" · ")}</span>}
        </span>
      </button>
    </li>
  );
}
