import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Area } from "../../../shared/domain/area.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { Cell } from "../../components/Cell.tsx";
import { counted } from "../../components/format.ts";
import table from "../../components/Table.module.css";
import { go } from "../../route.ts";
import { sayDone } from "../../state/history.ts";
import { say } from "../../state/say.ts";
import styles from "./Areas.module.css";
import { MergeArea } from "./MergeArea.tsx";

type Props = {
  area: Area;
  /** Its place in its scheme, and that of the last area there. */
  place: number;
  last: number;
  areas: readonly Area[];
};

/** One area: its name, its notes, and ways to move, merge and delete it. */
export function AreaLine({ area, place, last, areas }: Props) {
  const [merging, setMerging] = useState(false);
  const { id, name, noteCount } = area;
  const line = useRef<HTMLLIElement>(null);
  const moving = useRef(false);
  // Where the browser lets go of the field that moves with its row, the cursor goes on with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it has another place
  useLayoutEffect(() => {
    if (moving.current) line.current?.querySelector("textarea")?.focus();
    moving.current = false;
  }, [place]);
  const move = async (position: number) => {
    if (position < 0 || position > last) return;
    moving.current = true;
    if ((await command("area.move", { id, position })) !== undefined)
      say(`“${name}” is ${position + 1} of ${last + 1} now`);
  };
  const remove = async () => {
    const kept = noteCount > 0 ? `; ${counted(noteCount, "note")} kept, no longer in it` : "";
    if ((await command("area.remove", { id })) !== undefined)
      sayDone(`Area “${name}” deleted${kept}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.shiftKey) return;
    if (event.key === "ArrowUp") void move(place - 1);
    else if (event.key === "ArrowDown") void move(place + 1);
    else if (event.key === "Delete") void remove();
    else return;
    event.preventDefault();
  };
  return (
    <li ref={line} className={styles.area} data-area={id} onKeyDown={onKeyDown}>
      <Cell
        label={`Area ${place + 1}`}
        value={name}
        save={(text) => call("area.update", { id, patch: { name: text } })}
      />
      <button
        type="button"
        className={styles.notes}
        onClick={() => go({ screen: "evidence", filter: { areaId: id } })}
      >
        {counted(noteCount, "note")}
        <span className="visually-hidden"> about {name}</span>
      </button>
      <button
        type="button"
        className={styles.merge}
        aria-label={`Merge ${name} into another area`}
        disabled={areas.length < 2}
        onClick={() => setMerging(true)}
      >
        Merge
      </button>
      <button
        type="button"
        className={table.remove}
        aria-label={`Delete ${name}`}
        onClick={() => void remove()}
      >
        ×
      </button>
      {merging && <MergeArea area={area} areas={areas} onClose={() => setMerging(false)} />}
    </li>
  );
}
