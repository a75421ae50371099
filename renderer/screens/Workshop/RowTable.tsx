import { type ReactNode, useRef } from "react";
import { focusLater } from "../../components/focusLater.ts";
import { KeyHints } from "../../components/KeyHints.tsx";
import table from "../../components/Table.module.css";
import { flushAll } from "../../state/flush.ts";
import { sayDone } from "../../state/history.ts";
import { whenIdle } from "../../state/saving.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./RowTable.module.css";

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

  /** The row with the cursor, and the column of its cell. */
  const here = () => {
    const focus = document.activeElement;
    const line = focus?.closest("tr");
    if (!line || !body.current?.contains(line)) return null;
    const column = focus?.closest("td")?.cellIndex ?? 0;
    return { index: rows.findIndex(({ id }) => id === line.dataset.row), column };
  };
  const fieldOf = (index: number, column: number) => {
    const line = body.current?.children[index];
    const fields = "textarea, input, select";
    return (line?.children[column]?.querySelector(fields) ?? line?.querySelector(fields)) as
      | HTMLElement
      | null
      | undefined;
  };
  const move = (by: number) => {
    const at = here();
    const row = at && rows[at.index];
    if (!row || !at || !rows[at.index + by]) return;
    void props.move(row.id, at.index + by).then((done) => {
      // Browsers may take the cursor from a row that changes its place.
      if (done !== undefined)
        focusLater(() => {
          const field = fieldOf(at.index + by, at.column);
          return field?.closest("tr")?.dataset.row === row.id ? field : null;
        });
    });
  };
  const remove = async (index: number, column: number) => {
    const row = rows[index];
    if (!row) return;
    const next = index + 1 < rows.length ? index + 1 : index - 1;
    fieldOf(next, column)?.focus();
    // What was typed last is a step before this one, so that undo takes back the deletion alone.
    flushAll();
    await whenIdle();
    if ((await props.remove(row.id)) === undefined) return;
    sayDone(`${what} deleted`);
    // After the last one it goes on where the first is made.
    if (next < 0)
      focusLater(() => document.querySelector("[role=tabpanel] :is([data-begin], form input)"));
  };
  useKeysOf(
    "workshop",
    {
      "Alt+ArrowUp": () => move(-1),
      "Alt+ArrowDown": () => move(1),
      "Alt+Delete": () => {
        const at = here();
        if (at) void remove(at.index, at.column);
      },
    },
    { inFields: true },
  );
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
                  <span className="visually-hidden">Delete</span>
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
                <tr key={row.id} data-row={row.id}>
                  {columns.map(({ label, cell }) => (
                    <td key={label}>{cell(row, `${label}, ${lower} ${index + 1}`, index)}</td>
                  ))}
                  <td className={table.tools}>
                    <button
                      type="button"
                      className={table.remove}
                      aria-label={`Delete ${lower} ${index + 1}`}
                      onClick={() => void remove(index, 0)}
                    >
                      ×
                    </button>
                  </td>
                </tr>
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
