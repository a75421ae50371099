import { type KeyboardEvent, useEffect } from "react";
import { useQuery } from "../../api/useQuery.ts";
import { classes } from "../../components/classes.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { useStart } from "../../components/useStart.ts";
import { keyName } from "../../state/keyName.ts";
import { removeExhibit, shiftExhibit } from "./exhibits.ts";
import styles from "./Outline.module.css";
import type { Part } from "./pieces.ts";

type Props = { parts: Part[]; current: string | null; onJump: (key: string) => void };

/**
 * The document's headings: where one is, and what is still to be written. Tables of the analysis are moved and taken
 * out here.
 */
export function Outline({ parts, current, onJump }: Props) {
  const roving = useRoving<HTMLOListElement>();
  const list = roving.ref;
  useStart(parts.length > 0, () => list.current?.querySelector<HTMLElement>("[data-cell]"));
  const exhibits = useQuery("exhibit.list", {}).data ?? [];
  const hasExhibits = parts.some(({ heading }) => heading?.edit?.type === "exhibit");
  const act = (event: KeyboardEvent, { heading }: Part) => {
    if (heading?.edit?.type !== "exhibit") return;
    const { id } = heading.edit;
    const key = keyName(event.nativeEvent);
    if (key === "Alt+ArrowUp") void shiftExhibit(exhibits, id, -1);
    else if (key === "Alt+ArrowDown") void shiftExhibit(exhibits, id, 1);
    else if (key === "Delete") void removeExhibit(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (current !== null)
      list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [current, list]);
  return (
    <nav className={styles.outline} aria-label="Outline">
      <ol {...roving}>
        {parts.map((part) => {
          const { key, heading, number, empty } = part;
          return (
            heading && (
              <li key={key} data-row data-level={heading.level}>
                <button
                  type="button"
                  data-cell
                  tabIndex={-1}
                  aria-current={key === current}
                  className={classes(styles.entry, key === current && styles.current)}
                  onClick={() => onJump(key)}
                  onKeyDown={(event) => act(event, part)}
                >
                  <span className={styles.number}>{number}</span>
                  <span>
                    {heading.text}
                    {empty && <span className={styles.toWrite}>to write</span>}
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ol>
      {hasExhibits && (
        <KeyHints
          hints={[
            ["Alt+ArrowUp", "Table up, ↓ down"],
            ["Delete", "Take a table out"],
          ]}
        />
      )}
    </nav>
  );
}
