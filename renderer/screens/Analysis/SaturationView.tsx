import { Fragment, useMemo } from "react";
import type { SaturationRow } from "../../../shared/domain/analysis/saturation.ts";
import { sheets } from "../../../shared/report/documents.ts";
import { saturationChart } from "../../../shared/report/exhibits/charts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { ChartSvg } from "../../components/chart/ChartSvg.tsx";
import { Empty } from "../../components/Empty.tsx";
import { GapRow } from "../../components/GapRow.tsx";
import { useCellWindow } from "../../components/useCellWindow.ts";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import grid from "./Grid.module.css";
import { usePlace } from "./place.ts";
import styles from "./Saturation.module.css";
import { SaturationLine } from "./SaturationLine.tsx";
import { useStandAgain } from "./useStandAgain.ts";

/** New themes by interview: whether further interviews still bring any. */
export function SaturationView({ names }: { names: Names }) {
  const rows = useQuery("analysis.saturation", {}).data;
  if (rows === undefined) return null;
  if (rows.length === 0)
    return (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        When interviews are held and their notes tagged, this shows whether new themes still come
        up.
      </Empty>
    );
  return <Loaded names={names} rows={rows} />;
}

const lineHeight = () => 30;
/** Few enough that all are drawn. */
const few = { count: 0, width: 0, lead: 0 };

function Loaded({ names, rows }: { names: Names; rows: readonly SaturationRow[] }) {
  const { cell } = usePlace();
  const { ref, onFocus, onKeyDown } = useRoving<HTMLTableElement>();
  const keys = useMemo(() => rows.map(({ interviewId }) => interviewId), [rows]);
  const start = { row: Math.max(0, keys.indexOf(cell?.split(" ")[0] ?? "")), column: 0 };
  const drawn = useCellWindow(keys, lineHeight, few, start);
  useStandAgain(true, ref, cell);
  const chart = saturationChart(sheets.saturation.name, rows);
  return (
    <div ref={drawn.frame} className={grid.scroll}>
      {chart && (
        <div className={styles.figure}>
          <ChartSvg chart={chart} />
        </div>
      )}
      <table
        ref={ref}
        aria-rowcount={rows.length + 1}
        className={`${grid.grid} ${styles.table}`}
        onFocus={(event) => {
          onFocus(event);
          drawn.keep(event);
        }}
        onKeyDown={onKeyDown}
      >
        <caption className={grid.caption}>
          Themes in the order in which the interviews were held. A theme is new where no interview
          before had it.
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Interview</th>
            <th scope="col">Held</th>
            <th scope="col">Notes</th>
            <th scope="col">Themes</th>
            <th scope="col">New</th>
            <th scope="col">So far</th>
            <th scope="col">New themes</th>
          </tr>
        </thead>
        <tbody>
          {drawn.rows.map(({ index, gap }) => {
            const row = rows[index];
            return (
              row && (
                <Fragment key={row.interviewId}>
                  <GapRow height={gap} />
                  <SaturationLine row={row} index={index} names={names} />
                </Fragment>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
