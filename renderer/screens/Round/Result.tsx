import { useMemo, useState } from "react";
import { cautions } from "../../../shared/domain/voting/cautions.ts";
import type { CountRule } from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { Button } from "../../components/Button.tsx";
import { counted } from "../../components/format.ts";
import { Kbd } from "../../components/Kbd.tsx";
import { ShowToRoom } from "../../components/ShowToRoom.tsx";
import { Agreed } from "./Agreed.tsx";
import { Majorities } from "./Majorities.tsx";
import { PlacesByGroup } from "./PlacesByGroup.tsx";
import { Quadrants } from "./Quadrants.tsx";
import styles from "./Result.module.css";
import { ResultBars } from "./ResultBars.tsx";
import { RoundTools } from "./RoundTools.tsx";
import { RuleFacts } from "./RuleFacts.tsx";
import { resultRef } from "./resultRef.ts";
import type { Running } from "./useRound.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

const everybody = "all";
const rulesOfCount = [
  { value: "borda", label: "Borda" },
  { value: "schulze", label: "Schulze" },
] as const;

type Props = { running: Running; onCompare: () => void };

/** How the round came out, of everybody and of each group, with all that was fixed beforehand. */
export function Result({ running, onCompare }: Props) {
  const [rule, setRule] = useState<CountRule | null>(null);
  const [only, setOnly] = useState<string>(everybody);
  const shown = useCountedBy(running, rule);
  const { round, groups, result, secret } = shown;
  const views = useMemo(
    () => [
      { value: everybody, label: "Everybody" },
      ...result.strata.map(({ stratumId }) => ({
        value: stratumId ?? "unknown",
        label: groups.find((group) => group.stratumId === stratumId)?.name ?? "Group not known",
      })),
    ],
    [result, groups],
  );
  if (secret)
    return (
      <div className={styles.empty}>
        <p>
          The result is hidden until the round is closed: {counted(round.entered, "ballot")} in so
          far.
        </p>
      </div>
    );
  if (round.entered === 0)
    return (
      <div className={styles.empty}>
        <p>No ballots are in. What they say together stands here as soon as the first one is.</p>
      </div>
    );
  const own = result.strata.find(({ stratumId }) => (stratumId ?? "unknown") === only);
  const tally = own?.tally ?? result.all;
  const slide = resultRef(round.id, own);
  const { rules } = round;
  const original = running.round.rules;
  const warnings = cautions(round, result);
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <div className={styles.switches}>
          {views.length > 2 && (
            <ViewSwitch label="Whose ballots" views={views} value={only} onChange={setOnly} />
          )}
          {rules.method === "ranking" && original.method === "ranking" && (
            <ViewSwitch
              label="Counted by"
              views={rulesOfCount.map((each) => ({
                ...each,
                label: each.value === original.count ? each.label : `Count again: ${each.label}`,
              }))}
              value={rules.count}
              onChange={setRule}
            />
          )}
          {rules === original && slide && <ShowToRoom slide={slide} />}
          <Button variant="quiet" onClick={onCompare}>
            Compare <Kbd keys="Alt+V" />
          </Button>
        </div>
        <ResultBars running={shown} tally={tally} />
        {rules.method === "impact-effort" && <Quadrants round={round} tally={tally} />}
        {warnings.length > 0 && (
          <ul className={styles.caution}>
            {warnings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {result.strata.length > 1 && <PlacesByGroup running={shown} />}
        {result.wins && <Majorities running={shown} wins={result.wins} />}
      </div>
      <aside className={styles.side} aria-label="Rule and agreement">
        <RuleFacts running={shown} again={rules !== original} />
        <Agreed running={running} />
        <RoundTools round={running.round} />
      </aside>
    </div>
  );
}

/** The same ballots, rankings counted by another rule than the one that was fixed. */
function useCountedBy(running: Running, rule: CountRule | null): Running {
  return useMemo(() => {
    const { round, groups } = running;
    if (rule === null || round.rules.method !== "ranking" || round.rules.count === rule)
      return running;
    const again = { ...round, rules: { ...round.rules, count: rule } };
    const frame = groups.map(({ stratumId }) => stratumId);
    return { ...running, round: again, result: count(again, round.ballots, frame) };
  }, [running, rule]);
}
