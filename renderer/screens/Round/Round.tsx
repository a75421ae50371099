import { useCallback, useEffect, useState } from "react";
import { rulesLine } from "../../../shared/domain/voting/rulesWords.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { isLost } from "../../components/foothold.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { Page } from "../../components/Page.tsx";
import { ShowToRoom } from "../../components/ShowToRoom.tsx";
import { go } from "../../route.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { PresenterBar } from "../Presenter/PresenterBar.tsx";
import { closeRound, reopenRound } from "./actions.ts";
import { Ballots } from "./Ballots.tsx";
import { CompareDialog } from "./CompareDialog.tsx";
import { presentAt } from "./present.ts";
import { Result } from "./Result.tsx";
import styles from "./Round.module.css";
import { useRound } from "./useRound.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

type View = "ballots" | "result";
const views = [
  { value: "ballots", label: "Ballots", keys: "Alt+B" },
  { value: "result", label: "Result", keys: "Alt+R" },
] as const;

/** One vote: ballots come in, then it is closed, and this is what came out. */
export function Round({ id }: { id: string }) {
  const { running, error } = useRound(id);
  const [chosen, setChosen] = useState<View | null>(null);
  const [comparing, setComparing] = useState(false);
  const round = running?.round;
  const closed = round?.closedAt !== null;
  const view = chosen ?? (closed ? "result" : "ballots");

  const close = useCallback(async () => {
    if (!round || round.closedAt !== null) return;
    if (await closeRound(round)) setChosen(null);
  }, [round]);
  useKeysOf(
    "round",
    {
      "Alt+B": () => setChosen("ballots"),
      "Alt+R": () => setChosen("result"),
      "Alt+C": () => void close(),
      "Alt+V": () => setComparing(true),
    },
    { inFields: true },
  );
  const here = running !== null;
  useEffect(() => {
    // The line that ballots were typed in is gone: the keys go on from the result.
    if (here && view === "result" && isLost(document.activeElement))
      document.querySelector<HTMLElement>('[aria-label="View"] [aria-pressed="true"]')?.focus();
  }, [here, view]);
  if (!running || !round)
    return (
      <Page title="Round">
        {error && (
          <Empty action={{ label: "Show all workshops", run: () => go({ screen: "workshops" }) }}>
            {error}
          </Empty>
        )}
      </Page>
    );

  const back = () => go({ screen: "workshop", id: round.workshopId, tab: "options" });
  const present = presentAt(round);
  const full = !closed && present > 0 && round.entered >= present;
  return (
    <Page
      title={`Round ${round.number}: ${round.title}`}
      aside={rulesLine(round.rules)}
      // Not while ballots are typed: it asks for everything that can be shown, again at each ballot.
      foot={view === "result" && <PresenterBar workshopId={round.workshopId} />}
    >
      <div className={styles.whole}>
        <nav className={styles.bar} aria-label="Round">
          <button type="button" className={styles.back} onClick={back}>
            <span aria-hidden="true">‹</span> Options and rounds
          </button>
          <ViewSwitch label="View" views={views} value={view} onChange={setChosen} />
          <span className={styles.tools}>
            {view === "ballots" && <ShowToRoom slide={{ kind: "round", roundId: round.id }} />}
            {closed ? (
              <Button onClick={() => void reopenRound(round)}>Open again</Button>
            ) : (
              <Button variant={full ? "main" : "plain"} onClick={() => void close()}>
                Close the round <Kbd keys="Alt+C" />
              </Button>
            )}
          </span>
        </nav>
        {view === "ballots" ? (
          <Ballots running={running} onClose={close} />
        ) : (
          <Result running={running} onCompare={() => setComparing(true)} />
        )}
      </div>
      {comparing && (
        <CompareDialog
          workshopId={round.workshopId}
          roundId={round.id}
          onClose={() => setComparing(false)}
        />
      )}
    </Page>
  );
}
