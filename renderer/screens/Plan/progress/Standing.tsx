import { countsOn, countsWords } from "../../../../shared/domain/plan/counts.ts";
import { longDate } from "../../../components/format.ts";
import styles from "./Progress.module.css";
import type { State } from "./useReportings.ts";

/** What a person says in the meeting: "14 green, was 12 in March". */
export function Standing({ before, after }: { before: State | undefined; after: State }) {
  const of = ({ plan, date }: State) => ({ date, counts: countsOn(plan, date) });
  const words = countsWords(of(after), before && of(before));
  return (
    <section aria-label="How it stands" className={styles.standing}>
      <p className={styles.aside}>
        {after.id === "now" ? "Now" : `${after.title}, ${longDate(after.date)}`}
        {before && `, since ${before.title} (${longDate(before.date)})`}
      </p>
      <ul className={styles.words}>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
