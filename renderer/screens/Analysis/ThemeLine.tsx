import type { CSSProperties } from "react";
import type { CrossRow } from "../../../shared/domain/analysis/cross.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { classes } from "../../components/classes.ts";
import { number } from "../../components/format.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import styles from "./Grid.module.css";
import { openNotes } from "./open.ts";
import type { GridColumn, ThemeGridProps } from "./ThemeGrid.tsx";

type Props = ThemeGridProps & { theme: Theme; level: number; row: CrossRow | undefined };

/** One theme: a figure and its share for each column. */
export function ThemeLine(props: Props) {
  const { theme, level, row, columns, look, unit, placeOf, filterOf, isIdle } = props;
  const figure = ({ key, name, of: wanted, colour }: GridColumn) => {
    const of = wanted === "theme" ? (row?.total ?? 0) : wanted;
    const count = (key === null ? row?.total : row?.counts[placeOf(key)]) ?? 0;
    const share = of ? Math.min(1, count / of) : 0;
    const cell = `${theme.id} ${key ?? "all"}`;
    const idle = key !== null && isIdle?.(theme.id, key) === true;
    return (
      <td key={key ?? "all"}>
        <button
          type="button"
          data-cell={cell}
          tabIndex={-1}
          className={classes(styles.cell, idle && styles.idle)}
          style={{ "--share": `${idle ? 0 : Math.round(share * 40)}%` } as CSSProperties}
          aria-label={`${theme.name}, ${name}: ${number(count)}${of === null ? "" : ` of ${number(of)}`} ${unit}`}
          onClick={() => openNotes(cell, filterOf(theme.id, key))}
        >
          <span className={count === 0 ? styles.zero : styles.count}>
            {count === 0 && look === "shades" ? "·" : number(count)}
          </span>
          {look === "bars" && (
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${share * 100}%`, background: colour }} />
            </span>
          )}
        </button>
      </td>
    );
  };
  return (
    <tr data-row data-top={level === 0}>
      <th scope="row" style={{ paddingInlineStart: 24 + level * 20 }}>
        <ThemeMark theme={theme} />
      </th>
      {columns.map(figure)}
    </tr>
  );
}
