import { type CSSProperties, Fragment, type MouseEvent, useId, useMemo } from "react";
import type { CrossRow } from "../../../shared/domain/analysis/cross.ts";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { inTreeOrder, type Theme } from "../../../shared/domain/theme.ts";
import { classes } from "../../components/classes.ts";
import { GapRow } from "../../components/GapRow.tsx";
import { spotOf, useCellWindow } from "../../components/useCellWindow.ts";
import { useRoving } from "../../components/useRoving.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { cellOf } from "./cellOf.ts";
import styles from "./Grid.module.css";
import { openNotes } from "./open.ts";
import { ThemeLine } from "./ThemeLine.tsx";
import { useStandAgain } from "./useStandAgain.ts";

export type GridColumn = {
  /** A key of the table; null for all of a theme together. */
  key: string | null;
  /** In full; `short` stands in its place where there is little room. */
  name: string;
  short?: string | undefined;
  /** What its figures are out of: so many interviews or notes, all of the theme, or nothing that tells. */
  of: number | "theme" | null;
  colour: string;
};

export type ThemeGridProps = {
  caption: string;
  columns: readonly GridColumn[];
  /** The places of the columns in the rows' counts; of all together there is none. */
  placeOf: (key: string) => number;
  rows: readonly CrossRow[];
  themes: readonly Theme[];
  /** A bar beside each figure, or figures close together on a shade. */
  look: "bars" | "shades";
  /** What the figures count: "interviews". */
  unit: string;
  startAt: string | null;
  filterOf: (themeId: string, key: string | null) => NoteFilter;
  /** Figures that say nothing: how a theme meets itself or one below it. */
  isIdle?: (themeId: string, key: string) => boolean;
};

/** As high as a line of figures. */
const lineHeight = () => 27;
/** As wide as a figure on a shade, and as the names of the themes beside. */
const shades = { width: 34, lead: 272 };

/** Themes against something. Arrows walk the figures, Enter opens the notes behind one. */
export function ThemeGrid(props: ThemeGridProps) {
  const { caption, columns, rows, themes, look, unit, startAt, filterOf } = props;
  const id = useId();
  const { ref, onFocus, onKeyDown } = useRoving<HTMLTableElement>();
  const ordered = useMemo(() => inTreeOrder(themes), [themes]);
  const keys = useMemo(() => ordered.map(({ theme }) => theme.id), [ordered]);
  const byTheme = useMemo(() => new Map(rows.map((row) => [row.themeId, row])), [rows]);
  const [startRow = "", startColumn = ""] = (startAt ?? "").split(" ");
  const start = {
    row: Math.max(0, keys.indexOf(startRow)),
    column: Math.max(
      0,
      columns.findIndex(({ key }) => (key ?? "all") === startColumn),
    ),
  };
  const wide = { count: columns.length, ...(look === "shades" ? shades : { width: 0, lead: 0 }) };
  const drawn = useCellWindow(keys, lineHeight, wide, start);
  useStandAgain(true, ref, startAt);
  const longest = Math.max(...columns.map(({ name, short = name }) => short.length));
  const open = ({ target }: MouseEvent) => {
    const spot = spotOf(target);
    const theme = spot && keys[spot.row];
    const column = spot && columns[spot.column];
    if (theme && column) void openNotes(cellOf(theme, column), filterOf(theme, column.key));
  };
  return (
    <div ref={drawn.frame} className={styles.scroll}>
      <p id={id} className={styles.caption}>
        {caption}
      </p>
      <table
        ref={ref}
        aria-label="Themes"
        aria-describedby={id}
        aria-rowcount={keys.length + 1}
        aria-colcount={columns.length + 1}
        className={classes(styles.grid, styles[look])}
        style={{ "--columns": columns.length, "--longest": longest } as CSSProperties}
        onClick={open}
        onFocus={(event) => {
          onFocus(event);
          drawn.keep(event);
        }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1}>
              Theme
            </th>
            {drawn.columns.map((place) => (
              <ColumnHead
                key={place.index}
                place={place}
                column={columns[place.index]}
                {...{ look, unit }}
              />
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
                  <ThemeLine
                    {...props}
                    {...line}
                    index={index}
                    drawn={drawn.columns}
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
