import { type KeyboardEvent, useEffect, useRef } from "react";
import { writingHint } from "../../../shared/domain/voting/writingHint.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useStart } from "../../components/useStart.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { firstBallot } from "./BallotList.tsx";
import { GroupKeys } from "./GroupKeys.tsx";
import styles from "./PaperEntry.module.css";
import { Reading } from "./Reading.tsx";
import { type BallotEntry, ballotLine } from "./useEntry.ts";
import type { Running } from "./useRound.ts";

type Props = { running: Running; entry: BallotEntry };

/** One line for one paper ballot: its number, the group's key, the marks as they stand on the paper. */
export function PaperEntry({ running, entry }: Props) {
  const { round, groups } = running;
  const { line, read, refused, edit, keep } = entry;
  const number = useRef<HTMLInputElement>(null);
  useStart(true, ballotLine);
  useEffect(() => void ballotLine()?.focus(), []);
  useKeysOf("round", { "Alt+N": () => number.current?.select() }, { inFields: true });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const inMarks = event.currentTarget !== number.current;
    const command = event.ctrlKey || event.metaKey;
    const group = groups.find(({ key }) => key === event.key.toUpperCase());
    if (event.key === "Enter" && !inMarks) ballotLine()?.focus();
    else if (event.key === "Enter" && !event.repeat)
      keep(command ? "spoiled" : event.shiftKey ? "abstained" : "valid");
    else if (event.key === "Escape" && line.correcting) entry.leave();
    else if (event.key === "ArrowUp" && inMarks) firstBallot()?.focus();
    else if (group && inMarks && groups.length > 1 && !command) edit({ group: group.stratumId });
    else return;
    event.preventDefault();
  };
  const problems = [
    ...(read.numberWrong ? read.blocked.slice(0, 1) : []),
    ...read.reading.problems,
  ];
  // What Enter was told comes first; what stands in red anyway is not said twice.
  const words = [...new Set([refused, ...problems].filter(Boolean))].join(" ");
  return (
    <section className={styles.entry} aria-label="Ballot">
      {groups.length > 1 && (
        <GroupKeys
          groups={groups}
          chosen={line.group}
          onChoose={(group) => {
            edit({ group });
            ballotLine()?.focus();
          }}
        />
      )}
      <p id="writing" className={styles.hint}>
        {groups.length > 1 && line.group === undefined && (
          <strong>
            Press the key of the group that the paper comes from; it stays until you press another.{" "}
          </strong>
        )}
        {writingHint(round.rules)}
      </p>
      <div className={styles.line}>
        <input
          ref={number}
          className={styles.number}
          aria-label="Number of the ballot"
          aria-invalid={read.numberWrong}
          inputMode="numeric"
          autoComplete="off"
          value={line.number ?? `${read.number}`}
          onChange={(event) => edit({ number: event.target.value.trim() })}
          onFocus={(event) => event.target.select()}
          onBlur={() => line.number === "" && edit({ number: null })}
          onKeyDown={onKeyDown}
        />
        <input
          data-ballot-line=""
          className={styles.marks}
          aria-label="What is marked"
          aria-describedby="writing"
          aria-invalid={problems.length > 0}
          autoComplete="off"
          spellCheck={false}
          value={line.text}
          onChange={(event) => edit({ text: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className={styles.problems} role="status">
        {words || <span className={styles.left}>{read.reading.left}</span>}
      </p>
      <KeyHints
        className={styles.keys}
        hints={[
          ["Enter", "keep"],
          ["Ctrl+Enter", "keep as spoiled"],
          ["Shift+Enter", "as abstained"],
          ["Alt+N", "number"],
          ...(line.correcting
            ? [["Escape", "leave as it was"] as const]
            : [["ArrowUp", "ballots that are in"] as const]),
        ]}
      />
      <Reading running={running} read={read} />
    </section>
  );
}
