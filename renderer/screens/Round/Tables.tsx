import { useState } from "react";
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
import { handsLabel } from "./useHands.ts";
import type { Running } from "./useRound.ts";

type Props = {
  running: Running;
  /** A table that is being put right. */
  correcting: Ballot | null;
  onDone: () => void;
};

/** The totals of one table after another. */
export function Tables({ running, correcting, onDone }: Props) {
  const { round, groups } = running;
  const tables = round.ballots.filter(
    ({ kind, label }) => kind === "count" && label !== handsLabel,
  );
  const [label, setLabel] = useState<string | null>(correcting?.label ?? null);
  const [people, setPeople] = useState(correcting ? `${correcting.people}` : "");
  const [group, setGroup] = useState(correcting?.stratumId ?? "");
  const [typed, setTyped] = useState(() => typedOf(round, correcting?.marks ?? {}));
  const [refused, setRefused] = useState("");
  const columns = columnsOf(round.rules);
  const name = label ?? `Table ${tables.length + 1}`;
  const blank = isBlank(typed) && people.trim() === "";
  const { marks, people: number, problems } = readCount(round, typed, people);
  const twice = tables.some((each) => each.label === name.trim() && each.id !== correcting?.id)
    ? [`${name.trim()} is in already.`]
    : [];
  const wrong = blank ? [] : [...twice, ...problems];

  const keep = async () => {
    if (blank) return setRefused("Not kept: nothing is typed yet.");
    if (wrong.length > 0) return setRefused("Not kept: mend what stands in red.");
    const stratumId = group === "" ? null : group;
    try {
      const fields = { label: name, stratumId, people: number, marks };
      await track(
        correcting
          ? call("ballot.update", { id: correcting.id, patch: fields })
          : call("ballot.add", { roundId: round.id, kind: "count", ...fields }),
        "table",
      );
    } catch (error) {
      return setRefused(`Not kept: ${toWire(error).message}`);
    }
    setLabel(null);
    setPeople("");
    setTyped(typedOf(round, {}));
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
        <TextInput label="Table" value={name} onChange={setLabel} />
        <TextInput label="People" type="number" min={1} value={people} onChange={setPeople} />
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
            onChange={setGroup}
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
        onChange={(key, field, text) => {
          setRefused("");
          setTyped((before) => ({
            ...before,
            [key]: (before[key] ?? []).map((old, i) => (i === field ? text : old)),
          }));
        }}
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
          <Button variant="quiet" onClick={onDone}>
            Leave it as it was
          </Button>
        )}
      </p>
    </section>
  );
}
