import { useEffect } from "react";
import { classes } from "../../components/classes.ts";
import { useRoving } from "../../components/useRoving.ts";
import styles from "./Outline.module.css";
import type { Part } from "./pieces.ts";

type Props = { parts: Part[]; current: string | null; onJump: (key: string) => void };

/** The document's headings: where one is, and what is still to be written. */
export function Outline({ parts, current, onJump }: Props) {
  const roving = useRoving<HTMLOListElement>();
  const list = roving.ref;
  useEffect(() => {
    if (current !== null)
      list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [current, list]);
  return (
    <nav className={styles.outline} aria-label="Outline">
      <ol {...roving}>
        {parts.map(
          ({ key, heading, number, empty }) =>
            heading && (
              <li key={key} data-row data-level={heading.level}>
                <button
                  type="button"
                  data-cell
                  tabIndex={-1}
                  aria-current={key === current}
                  className={classes(styles.entry, key === current && styles.current)}
                  onClick={() => onJump(key)}
                >
                  <span className={styles.number}>{number}</span>
                  <span>
                    {heading.text}
                    {empty && <span className={styles.toWrite}>to write</span>}
                  </span>
                </button>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}
