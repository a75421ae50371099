import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { go } from "../../route.ts";
import styles from "./Ballots.module.css";
import { presentAt, sharesOf, tooMany } from "./present.ts";
import type { Running } from "./useRound.ts";

type Props = { running: Running; onClose: () => void };

/** The running check: ballots that are in against people who are there. */
export function Turnout({ running, onClose }: Props) {
  const { round, groups, result } = running;
  const shares = sharesOf(round, groups);
  const present = presentAt(round);
  const warning = tooMany(round, shares);
  const { spoiled, abstained } = result.all;
  const open = round.closedAt === null;
  return (
    <section className={styles.turnout} aria-label="Turnout">
      <p className={styles.count} role="status" data-ballots-in="">
        {present > 0
          ? `${round.entered} of ${counted(present, "ballot")} in`
          : `${counted(round.entered, "ballot")} in`}
      </p>
      {present > 0 && (
        <progress className={styles.meter} max={present} value={Math.min(present, round.entered)}>
          {round.entered}
        </progress>
      )}
      {(spoiled > 0 || abstained > 0) && (
        <p className={styles.aside}>
          {spoiled} spoiled, {abstained} abstained; both are counted
        </p>
      )}
      {warning && <p className={styles.warning}>{warning}</p>}
      {shares.length > 1 && (
        <ul className={styles.shares}>
          {shares.map(({ group, entered, present: there }) => (
            <li key={group.stratumId ?? "unknown"}>
              <span className={styles.swatch} style={{ background: group.colour }} />
              <span>{group.name}</span>
              <span>{there > 0 ? `${entered} of ${there}` : entered}</span>
            </li>
          ))}
        </ul>
      )}
      {present === 0 && open && (
        <p className={styles.aside}>
          Nobody is marked as present, so ballots cannot be checked against people.{" "}
          <button
            type="button"
            className={styles.link}
            onClick={() => go({ screen: "workshop", id: round.workshopId, tab: "people" })}
          >
            Say who came
          </button>
        </p>
      )}
      {open && present > 0 && round.entered === present && !warning && (
        <p className={styles.all}>
          All ballots are in.{" "}
          <Button onClick={onClose}>
            Close the round <Kbd keys="Alt+C" />
          </Button>
        </p>
      )}
    </section>
  );
}
