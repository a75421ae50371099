import { useState } from "react";
import type { Round } from "../../../shared/domain/voting/round.ts";
import { Button } from "../../components/Button.tsx";
import { ExportTable } from "../../components/ExportTable.tsx";
import { go } from "../../route.ts";
import { NewRound } from "../Workshop/options/NewRound.tsx";
import { removeRound } from "./actions.ts";
import styles from "./Round.module.css";

/** What is seldom done with a round: other rules, which are another round, and deleting it. */
export function RoundTools({ round }: { round: Round }) {
  const [again, setAgain] = useState(false);
  return (
    <div className={styles.seldom}>
      <Button
        variant="quiet"
        onClick={() => go({ screen: "report", document: "ballots", subjectId: round.id })}
      >
        Ballot papers to print
      </Button>
      <span className={styles.tables}>
        Result as a table:{" "}
        <ExportTable sheet="round-results" subjectId={round.id} name={round.title} />
      </span>
      <Button variant="quiet" onClick={() => setAgain(true)}>
        Start again with other rules
      </Button>
      <Button variant="quiet" onClick={() => void removeRound(round)}>
        Delete the round
      </Button>
      {again && (
        <NewRound workshopId={round.workshopId} instead={round} onClose={() => setAgain(false)} />
      )}
    </div>
  );
}
