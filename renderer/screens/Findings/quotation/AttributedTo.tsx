import { ConsentLimits } from "../../../components/ConsentLimits.tsx";
import styles from "./AttributedTo.module.css";
import type { Attribution } from "./useAttribution.ts";

type Props = { attribution: Attribution; quoted: boolean };

/** Whom the report attributes a quotation to, or would, and the limits that bind it. */
export function AttributedTo({ attribution, quoted }: Props) {
  const { words, limited } = attribution;
  return (
    <p className={styles.attribution} data-quoted={quoted}>
      <span>
        {quoted ? "In the report: " : "Quoted, in the report: "}
        <strong className={styles.words}>{words}</strong>
      </span>
      <ConsentLimits people={limited} />
    </p>
  );
}
