import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import type { PaperLine } from "../../../shared/domain/voting/paper.ts";
import styles from "./Counts.module.css";

type Column = { key: string; name: string; colour?: string };
type Props = {
  label: string;
  columns: readonly Column[];
  /** The row of people above the options; left out where it stands elsewhere. */
  people?: { value: (column: number) => string; onChange: (column: number, text: string) => void };
  lines: readonly PaperLine[];
  value: (line: string, column: number) => string;
  onChange: (line: string, column: number, text: string) => void;
};

/** Numbers typed into a grid: Enter goes down, the arrows all ways, Tab along. */
export function CountGrid({ label, columns, people, lines, value, onChange }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = Number(event.currentTarget.dataset.r);
    const column = Number(event.currentTarget.dataset.c);
    const by: Record<string, [number, number]> = {
      Enter: [event.shiftKey ? -1 : 1, 0],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
    };
    const step = by[event.key];
    if (!step) return;
    event.preventDefault();
    grid.current
      ?.querySelector<HTMLElement>(`[data-r="${row + step[0]}"][data-c="${column + step[1]}"]`)
      ?.focus();
  };
  const field = (row: number, column: number, name: string) => ({
    "data-r": row,
    "data-c": column,
    "aria-label": [name, columns[column]?.name].filter(Boolean).join(", "),
    className: styles.number,
    inputMode: "numeric" as const,
    autoComplete: "off",
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
    onKeyDown: move,
  });
  return (
    <div className={styles.scroll}>
      <table ref={grid} className={styles.grid} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {columns.map(({ key, name, colour }) => (
              <th key={key} scope="col">
                {colour && <span className={styles.swatch} style={{ background: colour }} />} {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people && (
            <tr className={styles.people}>
              <th scope="row">People who voted</th>
              {columns.map(({ key }, column) => (
                <td key={key}>
                  <input
                    {...field(0, column, "People who voted")}
                    value={people.value(column)}
                    onChange={(event) => people.onChange(column, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          )}
          {lines.map((line, i) => (
            <tr key={line.key}>
              <th scope="row">
                <span className={styles.option}>
                  <span className={styles.place}>{line.number}</span>
                  <span>{line.title}</span>
                </span>
              </th>
              {columns.map(({ key }, column) => (
                <td key={key}>
                  <input
                    {...field(i + 1, column, line.title)}
                    value={value(line.key, column)}
                    onChange={(event) => onChange(line.key, column, event.target.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
