import { Fragment, useEffect, useMemo } from "react";
import type { GridRow } from "../../../shared/domain/grid.ts";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import type { HeldInterview } from "../../../shared/domain/strength.ts";
import { inTreeOrder } from "../../../shared/domain/theme.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { isLost } from "../../components/foothold.ts";
import { counted } from "../../components/format.ts";
import { GapRow } from "../../components/GapRow.tsx";
import { useCellWindow } from "../../components/useCellWindow.ts";
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

const lineHeight = () => 27;
/** As many columns as strata: all are drawn. */
const few = { count: 0, width: 0, lead: 0 };

/** Theme × stratum by interviews. Arrows walk the cells, Enter opens the notes behind one. */
export function Grid({ names, startAt, onOpen }: Props) {
  const rows = useQuery("evidence.grid", {}).data;
  const held = useQuery("finding.list", {}).data?.held;
  if (rows === undefined || held === undefined) return null;
  if (names.themes.length === 0)
    return (
      <Empty action={{ label: "Go to themes", run: () => go({ screen: "themes" }) }}>
        When notes are tagged with themes, this shows which part of the sample raised each.
      </Empty>
    );
  return <Loaded {...{ names, startAt, onOpen, rows, held }} />;
}

type LoadedProps = Props & { rows: GridRow[]; held: readonly HeldInterview[] };

function Loaded({ names, startAt, onOpen, rows, held }: LoadedProps) {
  const { ref, onFocus, onKeyDown } = useRoving<HTMLTableElement>();
  const ordered = useMemo(() => inTreeOrder(names.themes), [names.themes]);
  const keys = useMemo(() => ordered.map(({ theme }) => theme.id), [ordered]);
  const start = { row: Math.max(0, keys.indexOf(startAt?.split(" ")[0] ?? "")), column: 0 };
  const drawn = useCellWindow(keys, lineHeight, few, start);
  useEffect(() => {
    if (startAt === null || !isLost(document.activeElement)) return;
    ref.current?.querySelector<HTMLElement>(`[data-cell="${startAt}"]`)?.focus();
  }, [startAt, ref]);
  const byTheme = new Map(rows.map((row) => [row.themeId, row]));
  const columns = gridColumns(names.strata, rows, held);
  return (
    <div ref={drawn.frame} className={styles.scroll}>
      <table
        ref={ref}
        className={styles.grid}
        aria-rowcount={keys.length + 1}
        onFocus={(event) => {
          onFocus(event);
          drawn.keep(event);
        }}
        onKeyDown={onKeyDown}
      >
        <caption className={styles.caption}>
          In how many interviews each theme was raised, the themes below it included. A bar shows
          the share of the interviews held.
        </caption>
        <thead>
          <tr aria-rowindex={1}>
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
          {drawn.rows.map(({ index, gap }) => {
            const line = ordered[index];
            return (
              line && (
                <Fragment key={line.theme.id}>
                  <GapRow height={gap} />
                  <GridLine
                    {...line}
                    {...{ index, columns, onOpen }}
                    row={byTheme.get(line.theme.id)}
                  />
                </Fragment>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
