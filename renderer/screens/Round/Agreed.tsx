import { useRef, useState } from "react";
import { command } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { go } from "../../route.ts";
import { sayDone } from "../../state/history.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Result.module.css";
import type { Running } from "./useRound.ts";

/** From the result to what was agreed: the first few, or those that are ticked, go on the workshop's list of priorities. */
export function Agreed({ running }: { running: Running }) {
  const { round, result } = running;
  const { workshopId } = round;
  const { data: workshop } = useQuery("workshop.get", { id: workshopId });
  const rows = result.all.rows;
  const [first, setFirst] = useState(Math.min(3, rows.length));
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  // From whichever round: an option stands on the list once.
  const there = new Set(workshop?.priorities.map(({ optionId }) => optionId));
  const byPlace = new Set(rows.filter(({ place }) => place <= first).map((row) => row.optionId));
  const wanted = (id: string) => !there.has(id) && (ticked ?? byPlace).has(id);
  const chosen = rows.filter(({ optionId }) => wanted(optionId));
  const title = (id: string) => round.options.find(({ optionId }) => optionId === id)?.title ?? "";

  const busy = useRef(false);
  const put = async () => {
    if (busy.current || chosen.length === 0) return;
    busy.current = true;
    const optionIds = chosen.map(({ optionId }) => optionId);
    const done = await command("priority.addFromRound", { roundId: round.id, optionIds });
    busy.current = false;
    if (!done) return;
    setTicked(null);
    if (done.ids.length > 0)
      sayDone(
        `${counted(done.ids.length, "priority", "priorities")} on the list of “${workshop?.title ?? "the workshop"}”`,
      );
  };
  useKeysOf("round", { "Alt+P": () => void put() }, { inFields: true });
  const toggle = (id: string) => {
    const next = new Set(ticked ?? byPlace);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <section className={styles.agreed} aria-labelledby="agreed">
      <h2 id="agreed">What the room agreed</h2>
      <p>
        <label>
          Put the first{" "}
          <input
            type="number"
            className={styles.first}
            min={1}
            max={rows.length}
            value={first}
            onChange={(event) => {
              setTicked(null);
              setFirst(Math.max(0, Math.min(rows.length, Number(event.target.value) || 0)));
            }}
          />{" "}
          on the list of priorities
        </label>
      </p>
      <ul className={styles.ticks}>
        {rows.map(({ optionId, place }) => (
          <li key={optionId}>
            <label>
              <input
                type="checkbox"
                checked={there.has(optionId) || wanted(optionId)}
                disabled={there.has(optionId)}
                onChange={() => toggle(optionId)}
              />
              <span className={styles.optionNumber}>{place}</span>
              <span>
                {title(optionId)}
                {there.has(optionId) && <em> on the list</em>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {round.closedAt === null && (
        <p className={styles.note}>The round is still open: places may change.</p>
      )}
      <p className={styles.end}>
        <Button variant="main" disabled={chosen.length === 0} onClick={() => void put()}>
          Put {chosen.length > 0 && chosen.length} on the list <Kbd keys="Alt+P" />
        </Button>
        {rows.some(({ optionId }) => there.has(optionId)) && (
          <Button
            variant="quiet"
            onClick={() => go({ screen: "workshop", id: workshopId, tab: "agreed" })}
          >
            See the list
          </Button>
        )}
      </p>
    </section>
  );
}
