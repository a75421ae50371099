import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { call } from "../../../api/client.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { classes } from "../../../components/classes.ts";
import { Field } from "../../../components/Field.tsx";
import { useStart } from "../../../components/useStart.ts";
import styles from "./Agreed.module.css";
import { FromRound } from "./FromRound.tsx";
import { Priorities } from "./Priorities.tsx";

/** What the room agreed comes first, and what came out of the workshop besides. */
export function Agreed({ workshop }: { workshop: WorkshopDetail }) {
  const { id, outputs } = workshop;
  const { data: rounds } = useQuery("round.list", { workshopId: id });
  useStart(rounds !== undefined, () =>
    document.querySelector<HTMLElement>("[data-new-priority] input"),
  );
  if (!rounds) return null;
  return (
    <div className={classes(styles.page, rounds.length > 0 && styles.beside)}>
      <div className={styles.main}>
        <section aria-labelledby="priorities">
          <h2 id="priorities">Priorities agreed, in order</h2>
          <Priorities workshop={workshop} rounds={rounds} />
        </section>
        <section aria-labelledby="outputs">
          <h2 id="outputs">What came out of it</h2>
          <Field
            label="What came out of it"
            hideLabel
            multiline
            rows={5}
            placeholder="Who does what next, what was decided besides; a line that begins with “- ” becomes a bullet"
            value={outputs}
            save={(text) => call("workshop.update", { id, patch: { outputs: text } })}
          />
        </section>
      </div>
      {rounds.length > 0 && <FromRound rounds={rounds} />}
    </div>
  );
}
