import { useRef, useState } from "react";
import { linesOf } from "../../../shared/domain/voting/paper.ts";
import type { Ballot } from "../../../shared/domain/voting/round.ts";
import { toWire } from "../../../shared/errors.ts";
import { call } from "../../api/client.ts";
import { Button } from "../../components/Button.tsx";
import { Kbd } from "../../components/Kbd.tsx";
import { Select } from "../../components/Select.tsx";
import { TextInput } from "../../components/TextInput.tsx";
import { track } from "../../state/saving.ts";
import { say } from "../../state/say.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import { CountGrid } from "./CountGrid.tsx";
import styles from "./Counts.module.css";
import { columnsOf, isBlank, readCount, typedOf } from "./counts.ts";
import { useDraft } from "./drafts.ts";
import { newId } from "./newId.ts";
import { handsLabel } from "./useHands.ts";
import type { Running } from "./useRound.ts";

type Props = {
  running: Running;
  /** A table that is being put right. */
  correcting: Ballot | null;
  onDone: () => void;
};

type Draft = ReturnType<typeof draftOf>;

/** The fields of a table as they stand at first. */
const draftOf = (running: Running, table: Ballot | null, count: number) => ({
  id: table?.id ?? newId(),
  label: table?.label ?? `Table ${count + 1}`,
  people: table ? `${table.people}` : "",
  group: table?.stratumId ?? "",
  typed: typedOf(running.round, table?.marks ?? {}),
});

/** The totals of one table after another. */
export function Tables({ running, correcting, onDone }: Props) {
  const { round, groups } = running;
  const tables = round.ballots.filter(
    ({ kind, label }) => kind === "count" && label !== handsLabel,
  );
  const [draft, setDraft] = useDraft<Draft | null>(
    `${round.id} table ${correcting?.id ?? "next"}`,
    null,
  );
  const {
    id,
    label: name,
    people,
    group,
    typed,
  } = draft ?? draftOf(running, correcting, tables.length);
  const [refused, setRefused] = useState("");
  const busy = useRef(false);
  const edit = (change: (draft: Draft) => Partial<Draft>) => {
    setRefused("");
    setDraft((before) => {
      const old = before ?? draftOf(running, correcting, tables.length);
      return { ...old, ...change(old) };
    });
  };
  const columns = columnsOf(round.rules);
  const blank = isBlank(typed) && people.trim() === "";
  const { marks, people: number, problems } = readCount(round, typed, people);
  const twice = tables.some((each) => each.label === name.trim() && each.id !== id)
    ? [`${name.trim()} is in already.`]
    : [];
  const wrong = blank ? [] : [...twice, ...problems];

  const keep = async () => {
    if (blank) return setRefused("Not kept: nothing is typed yet.");
    if (wrong.length > 0) return setRefused("Not kept: mend what stands in red.");
    if (busy.current) return;
    busy.current = true;
    const stratumId = group === "" ? null : group;
    // In already, where only the answer was lost.
    const isIn = tables.some((each) => each.id === id);
    try {
      const fields = { label: name, stratumId, people: number, marks };
      await track(
        isIn
          ? call("ballot.update", { id, patch: fields })
          : call("ballot.add", { id, roundId: round.id, kind: "count", ...fields }),
        "table",
      );
    } catch (error) {
      return setRefused(`Not kept: ${toWire(error).message}`);
    } finally {
      busy.current = false;
    }
    setDraft(null);
    setRefused("");
    onDone();
    say(`${name} kept`);
    document.querySelector<HTMLElement>("[data-table] input[type=number]")?.focus();
  };
  useKeysOf("round", { "Ctrl+Enter": () => void keep() }, { inFields: true });
  return (
    <section className={styles.counts} aria-label="Table totals" data-table>
      <p className={styles.hint}>
        What a table counted of itself, all its people together. Empty is none.
      </p>
      <div className={styles.fields}>
        <TextInput label="Table" value={name} onChange={(label) => edit(() => ({ label }))} />
        <TextInput
          label="People"
          type="number"
          min={1}
          value={people}
          onChange={(people) => edit(() => ({ people }))}
        />
        {groups.length > 1 && (
          <Select
            label="Group, where all are of one"
            value={group}
            options={[
              { value: "", label: "Mixed or not known" },
              ...groups.flatMap(({ stratumId, name }) =>
                stratumId === null ? [] : [{ value: stratumId, label: name }],
              ),
            ]}
            onChange={(group) => edit(() => ({ group }))}
          />
        )}
      </div>
      <CountGrid
        label={name}
        columns={columns.map((column) => ({
          key: column,
          name: column || (round.rules.method === "points" ? "Points" : "Dots"),
        }))}
        lines={linesOf(round)}
        value={(key, field) => typed[key]?.[field] ?? ""}
        onChange={(key, field, text) =>
          edit(({ typed }) => ({
            typed: {
              ...typed,
              [key]: (typed[key] ?? []).map((old, i) => (i === field ? text : old)),
            },
          }))
        }
      />
      <div className={styles.problems} role="alert">
        {[...wrong, ...(refused ? [refused] : [])].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p>
        <Button variant="main" onClick={() => void keep()}>
          {correcting ? "Keep the correction" : "Keep the table"} <Kbd keys="Ctrl+Enter" />
        </Button>{" "}
        {correcting && (
          <Button
            variant="quiet"
            onClick={() => {
              setDraft(null);
              onDone();
            }}
          >
            Leave it as it was
          </Button>
        )}
      </p>
    </section>
  );
}
