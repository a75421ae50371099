import type { Theme } from "../../../../shared/domain/theme.ts";
import { isRow, type Line, type Spot } from "./lines.ts";
import { lookAt, useMatrixPlace } from "./place.ts";

/** How far Page Down goes. */
const page = 5;

/** The cell that the keys act on, and the way from it to others. Lines that only name a stratum are passed over. */
export function useCursor(lines: readonly Line[], themes: readonly Theme[]) {
  const { cursor } = useMatrixPlace();
  const found: Spot = {
    line: lines.findIndex((line) => isRow(line) && line.key === cursor?.rowId),
    column: themes.findIndex(({ id }) => id === cursor?.themeId),
  };
  const spot: Spot = {
    line: found.line < 0 ? lines.findIndex(isRow) : found.line,
    column: Math.max(0, found.column),
  };
  const go = ({ line, column }: Spot) => {
    const [to, theme] = [lines[line], themes[column]];
    if (isRow(to) && theme) lookAt({ cursor: { rowId: to.key, themeId: theme.id } });
  };
  /** So many rows down (or up), as far as there are rows. */
  const lineFrom = (by: number): number => {
    const rows = lines.flatMap((line, i) => (isRow(line) ? [i] : []));
    const at = rows.indexOf(spot.line) + by;
    return rows[Math.max(0, Math.min(rows.length - 1, at))] ?? spot.line;
  };
  /** @returns whether the key leads anywhere */
  const walk = (key: string): boolean => {
    const end = themes.length - 1;
    const { line, column } = spot;
    const to: Record<string, Spot> = {
      ArrowDown: { line: lineFrom(1), column },
      ArrowUp: { line: lineFrom(-1), column },
      ArrowRight: { line, column: Math.min(end, column + 1) },
      ArrowLeft: { line, column: Math.max(0, column - 1) },
      Home: { line, column: 0 },
      End: { line, column: end },
      PageDown: { line: lineFrom(page), column },
      PageUp: { line: lineFrom(-page), column },
      "Ctrl+Home": { line: lineFrom(-lines.length), column: 0 },
      "Ctrl+End": { line: lineFrom(lines.length), column: end },
    };
    const next = to[key];
    if (next) go(next);
    return next !== undefined;
  };
  return { spot, go, walk };
}
export type Cursor = ReturnType<typeof useCursor>;
