import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import { Kbd } from "../../../components/Kbd.tsx";
import { Options, optionId } from "../../../components/Options.tsx";
import { rowElement } from "../../../components/useRows.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import { ArrivalLine, arrivalKey } from "./ArrivalLine.tsx";
import styles from "./Door.module.css";
import { type Arrival, arrivalsFor } from "./door.ts";
import type { Guest } from "./guests.ts";

type Props = {
  guests: readonly Guest[];
  stakeholders: readonly Stakeholder[];
  strata: readonly Stratum[];
  /** @returns whether it was done */
  onArrive: (arrival: Arrival) => Promise<boolean>;
};

/** At the door: part of a name and Enter says that they came, or puts somebody new on the list. */
export function Door({ guests, stakeholders, strata, onArrive }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const arrivals = arrivalsFor(typed, guests, stakeholders, strata);
  const at = Math.min(active, arrivals.length - 1);
  useKeysOf("workshop", { "/": () => field.current?.focus() });

  const arrive = async (index: number) => {
    const arrival = arrivals[index];
    if (!arrival) return;
    setTyped("");
    setActive(0);
    // Words that led to nothing come back, unless the next name is being typed already.
    if (!(await onArrive(arrival))) setTyped((now) => now || typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") void arrive(at);
    else if (event.key === "Escape" && typed !== "") setTyped("");
    else if (event.key === "ArrowDown" && arrivals.length > 0)
      setActive(Math.min(at + 1, arrivals.length - 1));
    else if (event.key === "ArrowUp" && arrivals.length > 0) setActive(Math.max(at - 1, 0));
    else if (event.key === "ArrowDown" && guests[0]) rowElement(guests[0].id)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.door}>
      <div className={styles.line}>
        <input
          ref={field}
          data-door
          role="combobox"
          className={styles.input}
          aria-label="Who has arrived"
          placeholder="Who has arrived: part of a name, or somebody new"
          autoComplete="off"
          aria-expanded={arrivals.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={optionId(id, at)}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys={arrivals.length > 0 ? "Enter" : "/"} />
      </div>
      <p className={styles.how}>
        Somebody who was not invited: name, organisation, stratum, parted by commas.
      </p>
      {arrivals.length > 0 && (
        <Options
          id={id}
          label="Who is meant"
          className={styles.options}
          active={at}
          onPick={(index) => void arrive(index)}
          options={arrivals.map((arrival) => ({
            key: arrivalKey(arrival),
            content: <ArrivalLine arrival={arrival} />,
          }))}
        />
      )}
    </div>
  );
}
