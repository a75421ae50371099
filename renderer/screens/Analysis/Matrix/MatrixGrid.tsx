import { type MouseEvent, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { MatrixRows } from "../../../../shared/domain/summary.ts";
import { type Theme, themePath } from "../../../../shared/domain/theme.ts";
import { ThemeMark } from "../../../components/ThemeMark.tsx";
import { useStart } from "../../../components/useStart.ts";
import { keyName } from "../../../state/keyName.ts";
import type { Names } from "../../Evidence/useNames.ts";
import { columnsInSight, linesInSight, scrollTo, sizes, topsOf } from "./geometry.ts";
import { isRow, type Line, type Spot } from "./lines.ts";
import styles from "./Matrix.module.css";
import { cellId } from "./MatrixCell.tsx";
import { MatrixLine } from "./MatrixLine.tsx";
import type { Cursor } from "./useCursor.ts";
import { useSight } from "./useSight.ts";

type Props = {
  frame: RefObject<HTMLTableElement | null>;
  lines: readonly Line[];
  themes: readonly Theme[];
  side: MatrixRows;
  names: Names;
  cursor: Cursor;
  onOpen: (spot: Spot) => void;
};

/** The matrix: one tab stop, the arrows walk its cells, Enter opens one. Only what is on the screen is drawn. */
export function MatrixGrid({ frame, lines, themes, side, names, cursor, onOpen }: Props) {
  const sight = useSight(frame);
  const tops = useMemo(() => topsOf(lines), [lines]);
  const { spot } = cursor;
  const [firstLine, lastLine] = linesInSight(tops, sight);
  const [firstColumn, lastColumn] = columnsInSight(themes.length, sight);
  useStart(true, () => frame.current);

  const shown = useRef("");
  const active = lines[spot.line];
  const activeKey = `${active?.key} ${themes[spot.column]?.id} ${sight.width}`;
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || shown.current === activeKey) return;
    shown.current = activeKey;
    const top = tops[spot.line] ?? 0;
    // The name of the stratum comes into sight with its first row.
    const above = lines[spot.line - 1]?.kind === "group" ? sizes.group : 0;
    const [height, width] = [box.clientHeight - sizes.head, box.clientWidth - sizes.rowHead];
    box.scrollTop = scrollTo(box.scrollTop, height, top - above, sizes.row + above);
    box.scrollLeft = scrollTo(box.scrollLeft, width, spot.column * sizes.column, sizes.column);
  });

  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element && event.target.closest<HTMLElement>("[data-at]");
    if (!cell) return;
    const [line = 0, column = 0] = (cell.dataset.at ?? "").split(" ").map(Number);
    cursor.go({ line, column });
    onOpen({ line, column });
  };
  const isDrawn =
    spot.line >= firstLine &&
    spot.line <= lastLine &&
    spot.column >= firstColumn &&
    spot.column <= lastColumn;
  const columns = themes.slice(firstColumn, lastColumn + 1);
  const width = sizes.rowHead + themes.length * sizes.column;
  return (
    <table
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and opened is a grid
      role="grid"
      aria-label="Framework matrix"
      aria-description="Arrows go from cell to cell, Enter opens a cell, N leads to the next one to write."
      aria-rowcount={lines.length + 1}
      aria-colcount={themes.length + 1}
      aria-activedescendant={isDrawn ? cellId(spot) : undefined}
      tabIndex={0}
      className={styles.frame}
      onClick={onClick}
      onKeyDown={(event) => {
        const key = keyName(event.nativeEvent);
        if (key === "Enter") onOpen(spot);
        else if (!cursor.walk(key)) return;
        event.preventDefault();
      }}
    >
      <thead className={styles.head} style={{ width, height: sizes.head }}>
        <tr aria-rowindex={1}>
          <th
            scope="col"
            aria-colindex={1}
            className={styles.corner}
            style={{ width: sizes.rowHead, height: sizes.head }}
          >
            {side === "people" ? "Respondent" : "Stratum"}
          </th>
          {columns.map((theme, i) => (
            <th
              key={theme.id}
              scope="col"
              aria-colindex={firstColumn + i + 2}
              title={themePath(names.themes, theme.id)}
              className={styles.theme}
              style={{
                insetInlineStart: sizes.rowHead + (firstColumn + i) * sizes.column,
                width: sizes.column,
                height: sizes.head,
              }}
            >
              <ThemeMark theme={theme} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body} style={{ width, height: tops.at(-1) }}>
        {lines.slice(firstLine, lastLine + 1).map((line, i) => (
          <MatrixLine
            key={line.key}
            line={line}
            index={firstLine + i}
            top={tops[firstLine + i] ?? 0}
            columns={columns}
            firstColumn={firstColumn}
            width={width}
            active={spot.line === firstLine + i && isRow(line) ? spot.column : null}
            side={side}
            names={names}
          />
        ))}
      </tbody>
    </table>
  );
}
