import type { Stakeholder } from "../../shared/domain/stakeholder.ts";
import styles from "./ConsentLimits.module.css";

type Props = { people: readonly Pick<Stakeholder, "id" | "code" | "consent" | "consentLimits">[] };

/** What those of some people gave consent to who gave it with limits. */
export function ConsentLimits({ people }: Props) {
  return people
    .filter(({ consent }) => consent === "limited")
    .map(({ id, code, consentLimits }) => (
      <span key={id} className={styles.limits}>
        {code}: consent with limits, {consentLimits || "not written down"}
      </span>
    ));
}
