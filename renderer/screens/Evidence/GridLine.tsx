import type { GridRow } from "../../../shared/domain/grid.ts";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import styles from "./Grid.module.css";
import type { GridColumn } from "./gridColumns.ts";

type Props = {
  theme: Theme;
  level: number;
  /** The place among all rows. */
  index: number;
  row: GridRow | undefined;
  columns: readonly GridColumn[];
  onOpen: (cell: string, filter: NoteFilter) => void;
};

/** One theme: a number and its share per stratum and in all. Each opens the notes behind it. */
export function GridLine({ theme, level, index, row, columns, onOpen }: Props) {
  return (
    <tr data-row data-key={theme.id} data-top={level === 0} aria-rowindex={index + 2}>
      <th scope="row" style={{ paddingInlineStart: 24 + level * 20 }}>
        <ThemeMark theme={theme} />
      </th>
      {columns.map(({ id, name, held, colour }, place) => {
        const count = (id === null ? row?.total : row?.interviews[id]) ?? 0;
        const cell = `${theme.id} ${id ?? ""}`;
        const share = held > 0 ? Math.min(1, count / held) : 0;
        return (
          <td key={id ?? "all"} aria-colindex={place + 2}>
            <button
              type="button"
              data-cell={cell}
              tabIndex={-1}
              className={styles.cell}
              aria-label={`${theme.name}, ${name}: ${count} of ${held}`}
              onClick={() =>
                onOpen(cell, {
                  themeId: theme.id,
                  ...(id !== null && { stratumId: id === "" ? null : id }),
                })
              }
            >
              <span className={count === 0 ? styles.zero : styles.count}>{count}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${share * 100}%`, background: colour }} />
              </span>
            </button>
          </td>
        );
      })}
    </tr>
  );
}
