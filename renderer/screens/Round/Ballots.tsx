import { memo, useCallback } from "react";
import type { Ballot } from "../../../shared/domain/voting/round.ts";
import { clock } from "../../components/format.ts";
import { BallotList } from "./BallotList.tsx";
import styles from "./Ballots.module.css";
import { useDraft } from "./drafts.ts";
import { Hands } from "./Hands.tsx";
import { PaperEntry } from "./PaperEntry.tsx";
import { RoundTools } from "./RoundTools.tsx";
import { SoFar } from "./SoFar.tsx";
import { Tables } from "./Tables.tsx";
import { Turnout } from "./Turnout.tsx";
import { useEntry } from "./useEntry.ts";
import { handsLabel } from "./useHands.ts";
import type { Running } from "./useRound.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

type Way = "paper" | "hands" | "tables";
type Props = { running: Running; onClose: () => Promise<void> };

/** How a round's ballots come in: typed from paper, counted by hands, or as totals of tables. */
export const Ballots = memo(function Ballots({ running, onClose }: Props) {
  const { round } = running;
  const [way, setWay] = useDraft<Way>(`${round.id} way`, "paper");
  const [table, setTable] = useDraft<Ballot | null>(`${round.id} correcting`, null);
  const entry = useEntry(running);
  const ranking = round.rules.method === "ranking";
  const ways = [
    { value: "paper", label: "Paper ballots" },
    { value: "hands", label: "Show of hands", off: ranking },
    { value: "tables", label: "Table totals", off: ranking },
  ] as const;
  const { correct: inLine } = entry;
  const correct = useCallback(
    (ballot: Ballot) => {
      setTable(ballot.kind === "count" && ballot.label !== handsLabel ? ballot : null);
      if (ballot.kind === "paper") inLine(ballot);
      setWay(ballot.kind === "paper" ? "paper" : ballot.label === handsLabel ? "hands" : "tables");
    },
    [inLine, setTable, setWay],
  );
  const { line, read } = entry;
  const heading =
    way === "hands"
      ? "Show of hands"
      : way === "tables"
        ? "Table totals"
        : line.correcting
          ? `Correcting ballot ${line.correcting.number}`
          : `Ballot ${read.number}`;
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {round.closedAt !== null ? (
          <p className={styles.closed}>
            The round was closed at {clock(round.closedAt)}. Open it again to enter or correct
            ballots.
          </p>
        ) : (
          <>
            <div className={styles.ways}>
              <h2 className={styles.what}>{heading}</h2>
              <ViewSwitch label="How ballots come in" views={ways} value={way} onChange={setWay} />
            </div>
            {ranking && (
              <p className={styles.aside}>
                Rankings come from paper only: counts do not say who put what before what.
              </p>
            )}
            {way === "paper" && <PaperEntry running={running} entry={entry} />}
            {way === "hands" && <Hands running={running} />}
            {way === "tables" && (
              <Tables
                key={table?.id ?? "next"}
                running={running}
                correcting={table}
                onDone={() => setTable(null)}
              />
            )}
          </>
        )}
        {(way !== "paper" || round.closedAt !== null) && !running.secret && (
          <SoFar running={running} />
        )}
      </div>
      <aside className={styles.side} aria-label="Ballots that are in">
        <Turnout running={running} onClose={() => void onClose()} />
        <BallotList running={running} onCorrect={correct} onTakeUp={entry.takeUp} />
        <RoundTools round={round} />
      </aside>
    </div>
  );
});
