import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { shortDate } from "../../components/format.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import { countedFilter } from "./filterOf.ts";
import grid from "./Grid.module.css";
import { openNotes } from "./open.ts";
import { usePlace } from "./place.ts";
import styles from "./Saturation.module.css";
import { SaturationChart } from "./SaturationChart.tsx";
import { useStandAgain } from "./useStandAgain.ts";

/** New themes by interview: whether further interviews still bring any. */
export function SaturationView({ names }: { names: Names }) {
  const rows = useQuery("analysis.saturation", {}).data;
  const { cell } = usePlace();
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  useStandAgain(rows !== undefined, ref, cell);
  if (rows === undefined) return null;
  if (rows.length === 0)
    return (
      <Empty action={{ label: "Go to interviews", run: () => go({ screen: "interviews" }) }}>
        When interviews are held and their notes tagged, this shows whether new themes still come
        up.
      </Empty>
    );
  return (
    <div className={grid.scroll}>
      <SaturationChart rows={rows} />
      <table ref={ref} className={`${grid.grid} ${styles.table}`} {...roving}>
        <caption className={grid.caption}>
          Themes in the order in which the interviews were held. A theme is new where no interview
          before had it.
        </caption>
        <thead>
          <tr>
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
          {rows.map((row) => {
            const filter = { interviewId: row.interviewId, ...countedFilter("interviews") };
            const figure = (what: string, count: number, themeIds?: string[]) => (
              <button
                type="button"
                data-cell={`${row.interviewId} ${what}`}
                tabIndex={-1}
                className={grid.cell}
                aria-label={`Interview ${row.number}: ${count} ${what}`}
                onClick={() =>
                  openNotes(`${row.interviewId} ${what}`, {
                    ...filter,
                    ...(themeIds && { themeIds }),
                  })
                }
              >
                <span className={count === 0 ? grid.zero : grid.count}>{count}</span>
              </button>
            );
            return (
              <tr key={row.interviewId} data-row>
                <th scope="row">{row.number}</th>
                <td className={styles.plain}>{row.startedAt && shortDate(row.startedAt)}</td>
                <td>{figure("notes", row.notes)}</td>
                <td>
                  {figure(
                    "themes",
                    row.themes,
                    names.themes.map(({ id }) => id),
                  )}
                </td>
                <td>{figure("new themes", row.newThemeIds.length, row.newThemeIds)}</td>
                <td className={styles.plain}>{row.soFar}</td>
                <td className={styles.themes}>
                  {row.newThemeIds.map((id) => {
                    const theme = names.theme(id);
                    return theme && <ThemeMark key={id} theme={theme} />;
                  })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
