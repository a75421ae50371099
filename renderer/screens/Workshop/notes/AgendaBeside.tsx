import { agendaTimes, clockOf } from "../../../../shared/domain/workshop/agenda.ts";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { Button } from "../../../components/Button.tsx";
import { go } from "../../../route.ts";
import styles from "./AgendaBeside.module.css";

/** What is on, beside what is said. */
export function AgendaBeside({ workshop }: { workshop: WorkshopDetail }) {
  const { id, agenda, start } = workshop;
  const { slots } = agendaTimes(start, agenda);
  return (
    <section className={styles.agenda} aria-labelledby="on">
      <h2 id="on">Agenda</h2>
      {agenda.length === 0 && (
        <Button
          variant="quiet"
          className={styles.begin}
          onClick={() => go({ screen: "workshop", id, tab: "overview" })}
        >
          Write the agenda
        </Button>
      )}
      <ol>
        {agenda.map((item, index) => {
          const at = slots[index]?.start ?? null;
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles.time}>{at === null ? "" : clockOf(at)}</span>
              <span>
                {item.title}
                {item.note && <span className={styles.note}>{item.note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
