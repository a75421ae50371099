import { useState } from "react";
import type { Round } from "../../../../shared/domain/voting/round.ts";
import { Button } from "../../../components/Button.tsx";
import { Select } from "../../../components/Select.tsx";
import { go } from "../../../route.ts";
import { Agreed as Places } from "../../Round/Agreed.tsx";
import { useRound } from "../../Round/useRound.ts";
import styles from "./Agreed.module.css";

/** The places of a round, to take priorities from. */
export function FromRound({ rounds }: { rounds: readonly Round[] }) {
  const last = rounds.findLast(({ closedAt }) => closedAt !== null) ?? rounds.at(-1);
  const [chosen, setChosen] = useState<string | null>(null);
  const round = rounds.find(({ id }) => id === chosen) ?? last;
  if (!round) return null;
  return (
    <aside className={styles.from} aria-labelledby="from-a-round">
      <h2 id="from-a-round">From a round</h2>
      <Select
        label="Round"
        hideLabel
        value={round.id}
        options={rounds.map(({ id, number, title }) => ({
          value: id,
          label: `Round ${number}: ${title}`,
        }))}
        onChange={setChosen}
      />
      <Result key={round.id} id={round.id} />
    </aside>
  );
}

function Result({ id }: { id: string }) {
  const { running } = useRound(id);
  if (!running) return null;
  const { round, secret } = running;
  if (!secret && round.entered > 0) return <Places running={running} />;
  return (
    <>
      <p className={styles.aside}>
        {secret ? "Its result is hidden until it is closed." : "No ballot is in yet."}
      </p>
      <Button onClick={() => go({ screen: "round", id })}>Open round {round.number}</Button>
    </>
  );
}
