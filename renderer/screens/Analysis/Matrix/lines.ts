import type { Matrix, MatrixCell, MatrixRow } from "../../../../shared/domain/analysis/matrix.ts";
import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { MatrixRows } from "../../../../shared/domain/summary.ts";

/** A line of the matrix: a row, or the stratum that the rows beneath it are of. */
export type Line =
  | { kind: "group"; key: string; name: string; people: number }
  | { kind: "row"; key: string; row: MatrixRow; cells: ReadonlyMap<string, MatrixCell> };
type RowLine = Extract<Line, { kind: "row" }>;
export const isRow = (line: Line | undefined): line is RowLine => line?.kind === "row";

const rowLine = (row: MatrixRow): RowLine => ({
  ...{ kind: "row", key: row.id, row },
  cells: new Map(row.cells.map((cell) => [cell.themeId, cell])),
});

/** The lines as they stand beneath one another: respondents by stratum, or the strata. */
export function linesOf({ rows }: Matrix, side: MatrixRows, strata: readonly Stratum[]): Line[] {
  if (side === "strata") return rows.map(rowLine);
  const groups = Map.groupBy(rows, ({ stratumId }) => stratumId);
  const known = new Set(strata.map(({ id }) => id));
  const rest = rows.filter(({ stratumId }) => stratumId === null || !known.has(stratumId));
  const group = (key: string, name: string, own: readonly MatrixRow[]): Line[] =>
    own.length === 0 ? [] : [{ kind: "group", key, name, people: own.length }, ...own.map(rowLine)];
  return [
    ...strata.flatMap(({ id, name }) => group(id, name, groups.get(id) ?? [])),
    ...group("none", "No stratum", rest),
  ];
}

export const isWritten = (cell: MatrixCell | undefined): boolean => (cell?.text ?? "") !== "";
const isToWrite = (cell: MatrixCell | undefined): boolean =>
  cell !== undefined && cell.notes > 0 && !isWritten(cell);

/** How many cells are written, of those that have notes or are written. */
export function progressOf(
  lines: readonly Line[],
  themes: readonly { id: string }[],
): { written: number; of: number } {
  const across = new Set(themes.map(({ id }) => id));
  const cells = lines
    .filter(isRow)
    .flatMap((line) => [...line.cells.values()])
    .filter((cell) => across.has(cell.themeId) && (cell.notes > 0 || isWritten(cell)));
  return { written: cells.filter(isWritten).length, of: cells.length };
}

export type Spot = { line: number; column: number };

/** The next cell that has notes and no summary, along the rows and from the last round to the first. */
export function nextToWrite(
  lines: readonly Line[],
  themes: readonly { id: string }[],
  from: Spot,
): Spot | null {
  const all = lines.length * themes.length;
  const start = from.line * themes.length + from.column;
  for (let step = 1; step <= all; step++) {
    const at = (start + step) % all;
    const spot = { line: Math.floor(at / themes.length), column: at % themes.length };
    const line = lines[spot.line];
    if (isRow(line) && isToWrite(line.cells.get(themes[spot.column]?.id ?? ""))) return spot;
  }
  return null;
}
