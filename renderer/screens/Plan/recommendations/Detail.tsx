import type { Recommendation } from "../../../../shared/domain/finding.ts";
import type { Plan } from "../../../../shared/domain/plan/plan.ts";
import { InPlace } from "../../../components/InPlace.tsx";
import { saveField } from "./actions.ts";
import { CarriedOut } from "./CarriedOut.tsx";
import styles from "./Detail.module.css";
import { RecommendationFields } from "./Fields.tsx";
import { KeyMessages } from "./KeyMessages.tsx";
import { Rounds } from "./Rounds.tsx";

type Props = {
  recommendation: Recommendation;
  number: number;
  plan: Plan;
  /** Escape goes back to the list. */
  onLeave: () => void;
};

/** One recommendation: what it says, what it rests on, what carries it out. */
export function Detail({ recommendation, number, plan, onLeave }: Props) {
  const { id, title } = recommendation;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key that holds in every field of it
    <div
      className={styles.detail}
      data-detail={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.head}>
        <p className={styles.number}>Recommendation {number}</p>
        <InPlace
          label="Title"
          className={styles.title}
          value={title}
          save={(text) => saveField(id, "title", text)}
          onEnter={(field) =>
            field
              .closest("[data-detail]")
              ?.querySelector<HTMLElement>("[data-field] textarea")
              ?.focus()
          }
        />
      </div>
      <div className={styles.parts}>
        <div className={styles.said}>
          <RecommendationFields recommendation={recommendation} />
        </div>
        <div className={styles.links}>
          <KeyMessages recommendation={recommendation} keys="Alt+K" />
          <Rounds recommendation={recommendation} />
          <CarriedOut recommendation={recommendation} plan={plan} />
        </div>
      </div>
    </div>
  );
}
