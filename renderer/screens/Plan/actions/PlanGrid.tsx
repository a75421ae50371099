import { type ClipboardEvent, type MouseEvent, type RefObject, useCallback, useMemo } from "react";
import type { Flag } from "../../../../shared/domain/plan/flags.ts";
import { type Plan, planColumns, planColumnWords } from "../../../../shared/domain/plan/plan.ts";
import { readTsv } from "../../../../shared/domain/table/tsv.ts";
import { useRowWindow } from "../../../components/useRowWindow.ts";
import { useStart } from "../../../components/useStart.ts";
import { CellEditor, type Leaving } from "./CellEditor.tsx";
import { columnAt } from "./cells.ts";
import { copied } from "./clipboard.ts";
import styles from "./Grid.module.css";
import type { GridRow } from "./gridRows.ts";
import { guessHeight } from "./guessHeight.ts";
import { BandLine, cellId, ItemLine } from "./Rows.tsx";
import { StickyLine } from "./StickyLine.tsx";
import type { Cursor } from "./useCursor.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { usePending } from "./usePending.ts";
import { useReveal } from "./useReveal.ts";

export type GridActions = {
  /** Opens what records progress of the row, with a colour chosen. */
  rag: (row: GridRow, letter: string | null) => void;
  paste: (cells: string[][]) => void;
  clear: () => void;
  details: () => void;
  addOutput: () => void;
  addAction: () => void;
  remove: () => void;
  move: (by: 1 | -1) => void;
};
type Props = {
  plan: Plan;
  rows: readonly GridRow[];
  cursor: Cursor;
  flags: ReadonlyMap<string, readonly Flag[]>;
  actions: GridActions;
  frameRef: RefObject<HTMLElement | null>;
};
const noFlags: readonly Flag[] = [];

/** The plan as a spreadsheet: one tab stop, only the rows near the screen drawn, each as high as its words. */
export function PlanGrid({ rows, cursor, flags, actions, frameRef }: Props) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const guess = useCallback((i: number, width: number) => guessHeight(rows[i], width), [rows]);
  const view = useRowWindow(keys, guess);
  const { frame, first, last } = view;
  frameRef.current = frame.current;
  const { index, column, area, editing } = cursor;
  const drawn = rows.slice(first, last + 1);
  const pending = usePending();
  useReveal(view, { index, column, key: cursor.row?.key ?? "" });
  useStart(true, () => frame.current);
  const onKeyDown = useGridKeys({ rows, cursor, view, actions });

  const onDone = (to: Leaving, text: string) => {
    if (cursor.row) pending.note(cursor.row, column, text);
    if (to === "away") return cursor.rest();
    frame.current?.focus({ preventScroll: true });
    const steps: Partial<Record<Leaving, [number, number]>> = {
      down: [1, 0],
      up: [-1, 0],
      left: [0, -1],
      right: [0, 1],
    };
    const [down, right] = steps[to] ?? [0, 0];
    cursor.go(index + down, column + right);
    if (to === "new-output") actions.addOutput();
    if (to === "new-action") actions.addAction();
  };
  const onMouseDown = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (!spot || isInEditor(event.target) || event.button !== 0) return;
    // The focus stays with the grid, which hears the keys; a grip must still be able to be dragged.
    if (!isGrip(event.target)) event.preventDefault();
    frame.current?.focus({ preventScroll: true });
    if (event.shiftKey) cursor.stretch(spot.row, spot.column);
    else cursor.go(spot.row, spot.column);
  };
  const copy = (event: ClipboardEvent): boolean => {
    if (isInEditor(event.target)) return false;
    event.clipboardData.setData("text/plain", copied(rows, area));
    event.preventDefault();
    return true;
  };
  const editor =
    editing && cursor.row ? (
      <CellEditor
        key={`${cursor.row.key} ${column}`}
        row={cursor.row}
        column={columnAt(column)}
        typed={editing.typed}
        onDone={onDone}
      />
    ) : null;
  const isDrawn = index >= first && index <= last;
  const activeId = cursor.row && cellId(cursor.row.key, cursor.row.kind === "band" ? 0 : column);

  return (
    <table
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked and edited is a grid
      role="grid"
      aria-label="Action plan"
      aria-description="Arrows and Tab go from cell to cell, Enter edits. Escape, then Tab, leaves the table."
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={planColumns.length}
      aria-activedescendant={isDrawn && activeId ? activeId : undefined}
      tabIndex={0}
      className={styles.frame}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={(event) => {
        if (spotOf(event.target) && !isInEditor(event.target)) {
          if (columnAt(column) === "rag" && cursor.row) actions.rag(cursor.row, null);
          else cursor.edit(null);
        }
      }}
      onCopy={copy}
      onCut={(event) => copy(event) && actions.clear()}
      onPaste={(event) => {
        if (isInEditor(event.target)) return;
        event.preventDefault();
        const text = event.clipboardData.getData("text/plain");
        if (text !== "") actions.paste(readTsv(text));
      }}
    >
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={styles.headRow}>
          {planColumns.map((name, i) => (
            <th key={name} scope="col" aria-colindex={i + 1}>
              {planColumnWords[name]}
            </th>
          ))}
        </tr>
        <StickyLine frame={frame} rows={rows} first={first} />
      </thead>
      <tbody className={styles.body}>
        <Space height={view.offset(first)} />
        {drawn.map((row, i) => {
          const at = first + i;
          const isActive = at === index;
          const inArea = at >= area.top && at <= area.bottom;
          const shared = {
            place: at + 2,
            active: isActive ? (row.kind === "band" ? 0 : column) : null,
            left: inArea ? area.left : null,
            right: inArea ? area.right : null,
            editor: isActive ? editor : null,
          };
          return row.kind === "band" ? (
            <BandLine key={row.key} row={row} pending={pending.of(row)?.get(column)} {...shared} />
          ) : (
            <ItemLine
              key={row.key}
              row={row}
              flags={(row.output && flags.get(row.output.id)) ?? noFlags}
              pending={pending.of(row)}
              {...shared}
            />
          );
        })}
        <Space height={Math.max(0, view.offset(rows.length) - view.offset(last + 1))} />
      </tbody>
    </table>
  );
}

/** What is not drawn, above or below. An element of its own, so that the browser keeps what is seen in its place. */
function Space({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is no row of the plan
    <tr role="presentation" className={styles.space} style={{ height }}>
      <td />
    </tr>
  );
}

const isInEditor = (target: EventTarget) =>
  target instanceof Element && target.closest("textarea, select") !== null;
const isGrip = (target: EventTarget) =>
  target instanceof HTMLElement && target.getAttribute("draggable") === "true";

/** The cell under the mouse; rows say their place, counted from the headings. */
function spotOf(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest("[data-key]")?.getAttribute("aria-rowindex");
  return cell && row ? { row: Number(row) - 2, column: Number(cell.dataset.column) } : null;
}
