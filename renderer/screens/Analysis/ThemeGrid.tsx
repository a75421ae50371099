import { type CSSProperties, useId } from "react";
import type { CrossRow } from "../../../shared/domain/analysis/cross.ts";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import { inTreeOrder, type Theme } from "../../../shared/domain/theme.ts";
import { classes } from "../../components/classes.ts";
import { number } from "../../components/format.ts";
import { useRoving } from "../../components/useRoving.ts";
import styles from "./Grid.module.css";
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

/** Themes against something. Arrows walk the figures, Enter opens the notes behind one. */
export function ThemeGrid(props: ThemeGridProps) {
  const { caption, columns, rows, themes, look, unit, startAt } = props;
  const id = useId();
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  useStandAgain(true, ref, startAt);
  const byTheme = new Map(rows.map((row) => [row.themeId, row]));
  return (
    <div className={styles.scroll}>
      <p id={id} className={styles.caption}>
        {caption}
      </p>
      <table
        ref={ref}
        aria-label="Themes"
        aria-describedby={id}
        className={classes(styles.grid, styles[look])}
        style={{ "--columns": columns.length } as CSSProperties}
        {...roving}
      >
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map(({ key, name, short, of }) => (
              <th key={key ?? "all"} scope="col" title={short && name}>
                {short ? (
                  <>
                    <span aria-hidden="true">{short}</span>
                    <span className="visually-hidden">{name}</span>
                  </>
                ) : (
                  name
                )}
                {typeof of === "number" && look === "bars" && (
                  <span className={styles.of}>{`of ${number(of)} ${unit}`}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inTreeOrder(themes).map(({ theme, level }) => (
            <ThemeLine
              key={theme.id}
              {...props}
              theme={theme}
              level={level}
              row={byTheme.get(theme.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
