import { useState } from "react";
import { linesOf } from "../../../shared/domain/voting/paper.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { useKeysOf } from "../../state/useKeys.ts";
import { CountGrid } from "./CountGrid.tsx";
import styles from "./Counts.module.css";
import { columnsOf } from "./counts.ts";
import { useHands } from "./useHands.ts";
import type { Running } from "./useRound.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** A show of hands counted by group. */
export function Hands({ running }: { running: Running }) {
  const { round, groups } = running;
  const [chosen, setChosen] = useState(0);
  const { columns, edit, keep, failure, asked } = useHands(running);
  useKeysOf("round", { "Ctrl+Enter": () => void keep() }, { inFields: true });
  const levels = columnsOf(round.rules);
  const many = levels.length > 1;
  const lines = linesOf(round);
  const problems = columns.flatMap(({ group, problems }) =>
    problems.map((problem) => (groups.length > 1 ? `${group.name}: ${problem}` : problem)),
  );
  const setField = (column: number, key: string, field: number, text: string) =>
    edit(column, (before) => ({
      ...before,
      typed: {
        ...before.typed,
        [key]: (before.typed[key] ?? []).map((old, i) => (i === field ? text : old)),
      },
    }));
  const people = {
    value: (column: number) => columns[column]?.people ?? "",
    onChange: (column: number, text: string) =>
      edit(column, (before) => ({ ...before, people: text })),
  };
  return (
    <section className={styles.counts} aria-label="Show of hands">
      <p className={styles.hint}>
        {many
          ? "For each option, how many people raised a hand for each answer, one group at a time. Empty is none; 0 for every answer: the group abstained."
          : `For each option, how many ${round.rules.method} each group gave it. Empty is none; 0 for every option: the group abstained.`}
      </p>
      {many ? (
        <>
          {groups.length > 1 && (
            <ViewSwitch
              label="Group"
              views={groups.map(({ name }, i) => ({ value: `${i}`, label: name }))}
              value={`${chosen}`}
              onChange={(value) => setChosen(Number(value))}
            />
          )}
          <label className={styles.peopleField}>
            People who voted{" "}
            <input
              className={styles.number}
              inputMode="numeric"
              value={people.value(chosen)}
              onChange={(event) => people.onChange(chosen, event.target.value)}
            />
          </label>
          <CountGrid
            label={groups[chosen]?.name ?? "Counts"}
            columns={levels.map((name) => ({ key: name, name }))}
            lines={lines}
            value={(key, field) => columns[chosen]?.typed[key]?.[field] ?? ""}
            onChange={(key, field, text) => setField(chosen, key, field, text)}
          />
        </>
      ) : (
        <CountGrid
          label="Show of hands"
          columns={groups.map(({ name, stratumId, colour }) => ({
            ...{ key: stratumId ?? "unknown", name, colour },
          }))}
          people={people}
          lines={lines}
          value={(key, column) => columns[column]?.typed[key]?.[0] ?? ""}
          onChange={(key, column, text) => setField(column, key, 0, text)}
        />
      )}
      <div className={styles.problems} role="alert">
        {(problems.length > 0 ? problems : [failure]).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {asked && problems.length > 0 && <p>Not kept: mend what stands in red.</p>}
      </div>
      <p>
        <Button variant="main" onClick={() => void keep()}>
          Keep the count <Kbd keys="Ctrl+Enter" />
        </Button>
      </p>
    </section>
  );
}
