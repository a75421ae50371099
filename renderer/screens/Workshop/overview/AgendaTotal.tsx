import {
  type AgendaTimes,
  clockOf,
  durationWords,
  minutesOf,
} from "../../../../shared/domain/workshop/agenda.ts";
import type { WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import styles from "./Overview.module.css";

type Props = { workshop: WorkshopDetail; times: AgendaTimes };

/** All minutes together, and whether they fit between beginning and end. */
export function AgendaTotal({ workshop, times }: Props) {
  if (workshop.agenda.length === 0) return null;
  const end = minutesOf(workshop.end);
  const over = times.end === null || end === null ? null : times.end - end;
  const open = workshop.agenda.filter(({ minutes }) => minutes === null).length;
  const early = times.slots[times.early];
  const before = times.slots[times.early - 1];
  return (
    <p className={styles.total}>
      <strong>{durationWords(times.planned)}</strong> planned
      {times.end !== null && <>, over at {clockOf(times.end)}</>}
      {over !== null && over < 0 && (
        <>
          : {durationWords(-over)} free before {workshop.end}
        </>
      )}
      {over === 0 && <>, as announced</>}
      {over !== null && over > 0 && (
        <span className={styles.over}>
          : {durationWords(over)} after the announced end, {workshop.end}
        </span>
      )}
      {open > 0 && <>. {open === 1 ? "One item has" : `${open} items have`} no minutes</>}
      {early && before && (
        <span className={styles.over}>
          . Item {times.early + 1} begins at {clockOf(early.start ?? 0)}, before item {times.early}{" "}
          is over at {clockOf(before.end ?? 0)}
        </span>
      )}
    </p>
  );
}
