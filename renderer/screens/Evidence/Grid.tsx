import { useEffect } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { counted } from "../../components/format.ts";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import styles from "./Grid.module.css";
import { GridLine } from "./GridLine.tsx";
import { gridColumns } from "./gridColumns.ts";
import type { Names } from "./useNames.ts";

type Props = {
  names: Names;
  /** The cell to stand on again, on coming back. */
  startAt: string | null;
  onOpen: (cell: string, filter: NoteFilter) => void;
};

/** Theme × stratum by interviews. Arrows walk the cells, Enter opens the notes behind one. */
export function Grid({ names, startAt, onOpen }: Props) {
  const rows = useQuery("evidence.grid", {}).data;
  const held = useQuery("finding.list", {}).data?.held;
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  const ready = rows !== undefined && held !== undefined;
  useEffect(() => {
    if (!ready || startAt === null || document.activeElement !== document.body) return;
    ref.current?.querySelector<HTMLElement>(`[data-cell="${startAt}"]`)?.focus();
  }, [ready, startAt, ref]);
  if (!ready) return null;
  if (names.themes.length === 0)
    return (
      <Empty action={{ label: "Go to themes", run: () => go({ screen: "themes" }) }}>
        When notes are tagged with themes, this shows which part of the sample raised each.
      </Empty>
    );
  const byTheme = new Map(rows.map((row) => [row.themeId, row]));
  const columns = gridColumns(names.strata, rows, held);
  return (
    <div className={styles.scroll}>
      <table ref={ref} className={styles.grid} {...roving}>
        <caption className={styles.caption}>
          In how many interviews each theme was raised, the themes below it included. A bar shows
          the share of the interviews held.
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map(({ id, name, held: of }) => (
              <th key={id ?? "all"} scope="col">
                {name}
                {of > 0 && <span className={styles.held}>{counted(of, "interview")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inTreeOrder(names.themes).map(({ theme, level }) => (
            <GridLine
              key={theme.id}
              theme={theme}
              level={level}
              row={byTheme.get(theme.id)}
              columns={columns}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
