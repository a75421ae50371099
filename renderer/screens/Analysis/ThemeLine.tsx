import { type CSSProperties, Fragment, memo } from "react";
import type { CrossRow } from "../../../shared/domain/analysis/cross.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import { classes } from "../../components/classes.ts";
import { number } from "../../components/format.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import type { Drawn } from "../../components/useCellWindow.ts";
import { cellOf } from "./cellOf.ts";
import styles from "./Grid.module.css";
import type { GridColumn, ThemeGridProps } from "./ThemeGrid.tsx";

type Props = Pick<ThemeGridProps, "columns" | "look" | "unit" | "placeOf" | "isIdle"> & {
  theme: Theme;
  level: number;
  row: CrossRow | undefined;
  /** The place among all rows. */
  index: number;
  drawn: readonly Drawn[];
};

/** One theme: a figure and its share for each column. */
export const ThemeLine = memo(function ThemeLine(props: Props) {
  const { theme, level, row, index, columns, drawn, look, unit, placeOf, isIdle } = props;
  const figure = (column: GridColumn) => {
    const { key, name, of: wanted, colour } = column;
    const of = wanted === "theme" ? (row?.total ?? 0) : wanted;
    const count = (key === null ? row?.total : row?.counts[placeOf(key)]) ?? 0;
    const share = of ? Math.min(1, count / of) : 0;
    const idle = key !== null && isIdle?.(theme.id, key) === true;
    const weak = count === 0 || (idle && look === "shades");
    return (
      <button
        type="button"
        data-cell={cellOf(theme.id, column)}
        tabIndex={-1}
        className={classes(styles.cell, weak && look === "shades" && styles.zero)}
        style={
          look === "shades" && share > 0 && !idle
            ? ({ "--share": `${Math.round(share * 40)}%` } as CSSProperties)
            : undefined
        }
        aria-label={`${theme.name}, ${name}: ${number(count)}${of === null ? "" : ` of ${number(of)}`} ${unit}`}
      >
        {look === "shades" ? (
          count === 0 ? (
            "·"
          ) : (
            number(count)
          )
        ) : (
          <>
            <span className={count === 0 ? styles.zero : styles.count}>{number(count)}</span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${share * 100}%`, background: colour }} />
            </span>
          </>
        )}
      </button>
    );
  };
  return (
    <tr data-row data-key={theme.id} data-top={level === 0} aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1} style={{ paddingInlineStart: 24 + level * 20 }}>
        <ThemeMark theme={theme} />
      </th>
      {drawn.map(({ index: place, gap }) => {
        const column = columns[place];
        return (
          column && (
            <Fragment key={place}>
              {gap > 0 && <td aria-hidden="true" />}
              <td aria-colindex={place + 2}>{figure(column)}</td>
            </Fragment>
          )
        );
      })}
    </tr>
  );
});
