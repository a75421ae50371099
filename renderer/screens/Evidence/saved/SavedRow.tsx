import { useState } from "react";
import { type SavedQuery, troubleWords } from "../../../../shared/domain/savedQuery.ts";
import { command } from "../../../api/useCommand.ts";
import { counted } from "../../../components/format.ts";
import type { useRows } from "../../../components/useRows.ts";
import { filterWords } from "../marksOf.ts";
import type { Names } from "../useNames.ts";
import styles from "./Saved.module.css";

type Props = {
  query: SavedQuery;
  names: Names;
  rowProps: ReturnType<ReturnType<typeof useRows>["rowProps"]>;
  renaming: boolean;
  onPick: () => void;
  onRenamed: () => void;
};

/** One saved query: its name, what it asks for, and how many notes match now. */
export function SavedRow({ query, names, rowProps, renaming, onPick, onRenamed }: Props) {
  const { id, name, filter, notes } = query;
  const [typed, setTyped] = useState(name);
  const rename = async () => {
    const isNew = typed.trim() !== "" && typed.trim() !== name;
    if (isNew && (await command("savedQuery.update", { id, patch: { name: typed } })) === undefined)
      return;
    onRenamed();
  };
  if (renaming)
    return (
      <li className={styles.row}>
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
          autoFocus
          aria-label={`Name of ${name}`}
          className={styles.rename}
          autoComplete="off"
          value={typed}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter") void rename();
            else if (event.key === "Escape") {
              setTyped(name);
              onRenamed();
            } else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      </li>
    );
  const trouble = troubleWords(query);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} {...rowProps} onClick={onPick}>
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{notes === null ? "" : counted(notes, "note")}</span>
        <span className={styles.asks}>{filterWords(filter, names)}</span>
        {trouble && <span className={styles.trouble}>{trouble}</span>}
      </button>
    </li>
  );
}
