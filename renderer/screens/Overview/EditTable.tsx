import { useRef } from "react";
import { Cell } from "../../components/Cell.tsx";
import { focusLater } from "../../components/focusLater.ts";
import table from "../../components/Table.module.css";
import { sayDone } from "../../state/history.ts";
import styles from "./Overview.module.css";

type Column<N extends string> = { name: N; label: string; width: string; type?: "date" };
type Props<N extends string> = {
  /** What one row is, for the keys and labels: "Indicator". */
  what: string;
  columns: readonly Column<N>[];
  rows: readonly ({ id: string } & Record<N, string>)[];
  minWidth: string;
  save: (id: string, name: N, text: string) => Promise<unknown>;
  add: () => Promise<{ id: string } | undefined>;
  /** Undefined where it failed. */
  remove: (id: string) => Promise<null | undefined>;
  none: string;
};

/** A table whose every cell is a field. Enter goes down its column; a new row gets the focus. */
export function EditTable<N extends string>(props: Props<N>) {
  const { what, columns, rows, save, none } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const lower = what.toLowerCase();
  const add = async () => {
    const made = await props.add();
    if (made) focusLater(() => body.current?.querySelector(`[data-row="${made.id}"] textarea`));
  };
  const remove = async (id: string) => {
    if ((await props.remove(id)) !== undefined) sayDone(`${what} deleted`);
  };
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.framework}>{none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <section className={table.scroll} aria-label={`${what}s, a table`} tabIndex={0}>
          <table className={table.table} style={{ minWidth: props.minWidth }}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.name} scope="col" style={{ width: column.width }}>
                    {column.label}
                  </th>
                ))}
                <th scope="col" className={table.tools}>
                  <span className="visually-hidden">Delete</span>
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, i) => (
                <tr key={row.id} data-row={row.id}>
                  {columns.map(({ name, label, type }) => (
                    <td key={name}>
                      <Cell
                        label={`${label}, ${lower} ${i + 1}`}
                        value={row[name]}
                        save={(text) => save(row.id, name, text)}
                        {...(type && { type })}
                      />
                    </td>
                  ))}
                  <td className={table.tools}>
                    <button
                      type="button"
                      className={table.remove}
                      aria-label={`Delete ${lower} ${i + 1}`}
                      onClick={() => void remove(row.id)}
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
      <button type="button" className={table.add} onClick={() => void add()}>
        + {what}
      </button>
    </>
  );
}
