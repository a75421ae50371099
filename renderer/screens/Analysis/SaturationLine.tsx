import type { SaturationRow } from "../../../shared/domain/analysis/saturation.ts";
import { shortDate } from "../../components/format.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import type { Names } from "../Evidence/useNames.ts";
import { countedFilter } from "./filterOf.ts";
import grid from "./Grid.module.css";
import { openNotes } from "./open.ts";
import styles from "./Saturation.module.css";

type Props = {
  row: SaturationRow;
  /** The place among all rows. */
  index: number;
  names: Names;
};

/** One interview: what it brought, and what of that was new. */
export function SaturationLine({ row, index, names }: Props) {
  const filter = { interviewId: row.interviewId, ...countedFilter("interviews") };
  const figure = (what: string, count: number, themeIds?: string[]) => (
    <button
      type="button"
      data-cell={`${row.interviewId} ${what}`}
      tabIndex={-1}
      className={grid.cell}
      aria-label={`Interview ${row.number}: ${count} ${what}`}
      onClick={() =>
        openNotes(`${row.interviewId} ${what}`, { ...filter, ...(themeIds && { themeIds }) })
      }
    >
      <span className={count === 0 ? grid.zero : grid.count}>{count}</span>
    </button>
  );
  const all = names.themes.map(({ id }) => id);
  return (
    <tr data-row data-key={row.interviewId} aria-rowindex={index + 2}>
      <th scope="row">{row.number}</th>
      <td className={styles.plain}>{row.startedAt && shortDate(row.startedAt)}</td>
      <td aria-colindex={3}>{figure("notes", row.notes)}</td>
      <td aria-colindex={4}>{figure("themes", row.themes, all)}</td>
      <td aria-colindex={5}>{figure("new themes", row.newThemeIds.length, row.newThemeIds)}</td>
      <td className={styles.plain}>{row.soFar}</td>
      <td className={styles.themes}>
        {row.newThemeIds.map((id) => {
          const theme = names.theme(id);
          return theme && <ThemeMark key={id} theme={theme} />;
        })}
      </td>
    </tr>
  );
}
