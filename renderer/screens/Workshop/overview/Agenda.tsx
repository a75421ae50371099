import { agendaTimes, clockOf, readClock } from "../../../../shared/domain/workshop/agenda.ts";
import type { AgendaItem, WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { AppError } from "../../../../shared/errors.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { Cell } from "../../../components/Cell.tsx";
import { RowTable } from "../RowTable.tsx";
import { AddItem } from "./AddItem.tsx";
import { AgendaTotal } from "./AgendaTotal.tsx";
import styles from "./Overview.module.css";

/** What is on, in order. Times that follow on are worked out and stand where one could be typed. */
export function Agenda({ workshop }: { workshop: WorkshopDetail }) {
  const { id: workshopId, agenda } = workshop;
  const times = agendaTimes(workshop.start, agenda);
  const save = (id: string, patch: Partial<AgendaItem>) => call("agenda.update", { id, patch });
  return (
    <div className={styles.agenda}>
      {agenda.length === 0 && (
        <p className={styles.aside}>Nothing is on the agenda yet: minutes, title, then Enter.</p>
      )}
      <RowTable
        what="Agenda item"
        title="Agenda"
        minWidth="40rem"
        rows={agenda}
        columns={[
          {
            label: "Time",
            width: "4.5rem",
            cell: ({ id, time }, name, index) => (
              <Cell
                label={name}
                value={time}
                placeholder={followsAt(times.slots[index]?.start)}
                save={(typed) => save(id, { time: readClock(typed) })}
              />
            ),
          },
          {
            label: "Minutes",
            width: "4.5rem",
            cell: ({ id, minutes }, name) => (
              <Cell
                label={name}
                value={minutes === null ? "" : String(minutes)}
                save={async (typed) => save(id, { minutes: readMinutes(typed) })}
              />
            ),
          },
          {
            label: "Title",
            width: "38%",
            cell: ({ id, title }, name) => (
              <Cell label={name} value={title} save={(text) => save(id, { title: text })} />
            ),
          },
          {
            label: "Facilitator’s note",
            width: "40%",
            cell: ({ id, note }, name) => (
              <Cell label={name} value={note} save={(text) => save(id, { note: text })} />
            ),
          },
        ]}
        onAdd={() => document.querySelector<HTMLElement>("[data-new-item] input")?.focus()}
        move={(id, position) => command("agenda.move", { id, position })}
        remove={(id) => command("agenda.remove", { id })}
      >
        <AddItem workshopId={workshopId} />
      </RowTable>
      <AgendaTotal workshop={workshop} times={times} />
    </div>
  );
}

/** Throws where it is no number of minutes, so that the words stay and the reason is said. */
function readMinutes(typed: string): number | null {
  const text = typed.trim();
  if (text === "") return null;
  if (!/^\d{1,4}$/.test(text)) throw new AppError("invalid-input", "Minutes are a whole number.");
  return Number(text);
}

const followsAt = (start: number | null | undefined): string =>
  start === null || start === undefined ? "" : clockOf(start);
