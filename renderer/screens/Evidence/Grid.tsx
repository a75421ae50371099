import type { NoteFilter } from "../../../shared/domain/note.ts";
import { inTreeOrder, withDescendants } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import styles from "./Grid.module.css";
import type { Names } from "./useNames.ts";

type Props = { names: Names; onOpen: (filter: NoteFilter) => void };

/** Theme × stratum by interviews. Arrows walk the cells, Enter opens the notes behind one. */
export function Grid({ names, onOpen }: Props) {
  const rows = useQuery("evidence.grid", {}).data;
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  if (!rows) return null;
  if (names.themes.length === 0)
    return (
      <Empty action={{ label: "Go to themes", run: () => go({ screen: "themes" }) }}>
        When notes are tagged with themes, this shows which part of the sample raised each.
      </Empty>
    );
  const byTheme = new Map(rows.map((row) => [row.themeId, row]));
  const most = Math.max(1, ...rows.map((row) => row.total));
  const loose = rows.some((row) => row.interviews[""]);
  const columns = [...names.strata, ...(loose ? [{ id: "", name: "No stratum" }] : [])];
  return (
    <div className={styles.scroll}>
      <table ref={ref} className={styles.grid} {...roving}>
        <caption className="visually-hidden">
          Interviews in which each theme was raised, by stratum
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map((stratum) => (
              <th key={stratum.id} scope="col" className={styles.number}>
                {stratum.name}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              All interviews
            </th>
          </tr>
        </thead>
        <tbody>
          {inTreeOrder(names.themes).map(({ theme, level }) => {
            const row = byTheme.get(theme.id);
            const nested = withDescendants(names.themes, theme.id).size > 1;
            const cell = (label: string, count: number, filter: NoteFilter | null) => (
              <td key={label} className={styles.number}>
                {filter === null ? (
                  count || ""
                ) : (
                  <button
                    type="button"
                    data-cell
                    tabIndex={-1}
                    className={styles.cell}
                    aria-label={`${theme.name}, ${label}: ${count}`}
                    onClick={() => onOpen(filter)}
                  >
                    <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
                    <span className={count === 0 ? styles.zero : undefined}>{count}</span>
                  </button>
                )}
              </td>
            );
            return (
              <tr key={theme.id} data-row data-top={level === 0}>
                <th
                  scope="row"
                  style={{ paddingInlineStart: 24 + level * 20 }}
                  title={nested ? "Its themes below included" : undefined}
                >
                  <ThemeMark theme={theme} />
                </th>
                {columns.map(({ id, name }) =>
                  cell(
                    name,
                    row?.interviews[id] ?? 0,
                    id === "" ? null : { themeId: theme.id, stratumId: id },
                  ),
                )}
                {cell("all interviews", row?.total ?? 0, { themeId: theme.id })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
