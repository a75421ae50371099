import { type ReactNode, useRef } from "react";
import { placeFor } from "../../components/drag.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import table from "../../components/Table.module.css";
import { RowLine } from "./RowLine.tsx";
import styles from "./RowTable.module.css";
import { useRowKeys } from "./useRowKeys.ts";

type Column<R> = {
  label: string;
  width: string;
  /** A field; `name` says what it is and of which row. */
  cell: (row: R, name: string, index: number) => ReactNode;
};
type Props<R> = {
  /** What one row is: "Agenda item". */
  what: string;
  /** What the table is called. */
  title: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  minWidth: string;
  /** Given where Enter in the last row makes another. */
  onAdd?: () => void;
  move: (id: string, position: number) => Promise<null | undefined>;
  /** Undefined where it failed. */
  remove: (id: string) => Promise<null | undefined>;
  /** Where the next row is added. */
  children: ReactNode;
};

const hints = [
  ["Enter", "next row"],
  ["Alt+ArrowUp", "up"],
  ["Alt+ArrowDown", "down"],
  ["Alt+Delete", "delete"],
] as const;

/** A table whose every cell is a field. Its rows are moved and deleted by keys from within any cell. */
export function RowTable<R extends { id: string }>(props: Props<R>) {
  const { what, columns, rows, onAdd, minWidth } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const lower = what.toLowerCase();
  const { remove } = useRowKeys({ ...props, body });
  const some = rows.length > 0;
  return (
    <>
      {some && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className={styles.scroll} aria-label={`${props.title}, a table`} tabIndex={0}>
          <table className={table.table} style={{ minWidth }}>
            <thead>
              <tr>
                {columns.map(({ label, width }) => (
                  <th key={label} scope="col" style={{ width }}>
                    {label}
                  </th>
                ))}
                <th scope="col" className={table.tools}>
                  <span className="visually-hidden">Move and delete</span>
                </th>
              </tr>
            </thead>
            <tbody
              ref={body}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing)
                  return;
                const last =
                  (event.target as Element).closest("tr") === body.current?.lastElementChild;
                if (last && event.target instanceof HTMLTextAreaElement) onAdd?.();
              }}
            >
              {rows.map((row, index) => (
                <RowLine
                  key={row.id}
                  id={row.id}
                  what={lower}
                  index={index}
                  onDrop={(id, side) => {
                    const from = rows.findIndex((each) => each.id === id);
                    if (from >= 0) void props.move(id, placeFor(from, index, side));
                  }}
                  onRemove={() => void remove(index, 0)}
                >
                  {columns.map(({ label, cell }) => (
                    <td key={label}>{cell(row, `${label}, ${lower} ${index + 1}`, index)}</td>
                  ))}
                </RowLine>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {props.children}
      {some && <KeyHints hints={hints} className={styles.hints} />}
    </>
  );
}
