import { useEffect, useMemo, useRef, useState } from "react";
import type { FlagKind } from "../../../../shared/domain/plan/flags.ts";
import { flags as flagsIn } from "../../../../shared/domain/plan/flags.ts";
import { type Plan, type PlanColumn, planColumns } from "../../../../shared/domain/plan/plan.ts";
import { focusLater } from "../../../components/focusLater.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import { today } from "../../../components/today.ts";
import { say } from "../../../state/say.ts";
import { ImportDialog } from "../import/ImportDialog.tsx";
import { RagEditor } from "../rag/RagEditor.tsx";
import styles from "./Actions.module.css";
import { columnAt, lastColumn } from "./cells.ts";
import { clear, pasteAt } from "./clipboard.ts";
import { addAction, addOutput, removeRow } from "./commands.ts";
import { DetailPanel } from "./DetailPanel.tsx";
import { EmptyPlan } from "./EmptyPlan.tsx";
import { type GridRow, gridRows } from "./gridRows.ts";
import { moveBy } from "./moves.ts";
import { type GridActions, PlanGrid } from "./PlanGrid.tsx";
import { Problems } from "./Problems.tsx";
import { cellId } from "./Rows.tsx";
import { useGoToSought } from "./sought.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useCursor } from "./useCursor.ts";

/** The cells where what is flagged is mended. */
const flagColumns: Record<FlagKind, PlanColumn> = {
  overdue: "byWhen",
  "no-date": "byWhen",
  "no-lead": "leads",
  "no-budget": "resources",
};
const hints = [
  ["Enter", "edit"],
  ["Ctrl+Enter", "output below"],
  ["Ctrl+Shift+Enter", "action below"],
  ["Alt+Enter", "details"],
  ["Alt+ArrowDown", "move"],
  ["Ctrl+V", "paste from Excel"],
  ["Ctrl+Delete", "delete the row"],
] as const;
const ragHints = [
  ["R", "red"],
  ["A", "amber"],
  ["G", "green"],
  ["Enter", "progress and its history"],
] as const;

type Props = { plan: Plan; importing: boolean; onImport: (open: boolean) => void };

/** The action plan, edited as in a spreadsheet. */
export function Actions({ plan, importing, onImport }: Props) {
  const [filter, setFilter] = useState<FlagKind | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [details, setDetails] = useState(false);
  const [recording, setRecording] = useState<{ row: GridRow; letter: string | null } | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [pasted, setPasted] = useState("");
  const frame = useRef<HTMLElement | null>(null);
  const middle = useRef<HTMLDivElement>(null);
  const found = useMemo(() => flagsIn(plan, today()), [plan]);
  const flags = useMemo(() => Map.groupBy(found, ({ outputId }) => outputId), [found]);
  // A filter goes away with the last thing that it shows.
  const shownKind = found.some(({ kind }) => kind === filter) ? filter : null;
  const rows = useMemo(() => {
    if (shownKind === null) return gridRows(plan, null);
    const ids = found.filter(({ kind }) => kind === shownKind).map(({ outputId }) => outputId);
    // The row being mended stays until the cursor leaves it.
    return gridRows(plan, new Set(held === null ? ids : [...ids, held]));
  }, [plan, found, shownKind, held]);
  const cursor = useCursor(rows);
  useGoToSought(cursor);
  const { row, column, index, area } = cursor;
  const outputId = row?.kind === "item" ? (row.output?.id ?? null) : null;
  useEffect(() => {
    if (shownKind !== null) setHeld(outputId);
  }, [shownKind, outputId]);

  const toGrid = () => frame.current?.focus({ preventScroll: true });
  const add = async (what: typeof addOutput) => {
    const made = row && (await what(row));
    if (made) cursor.goTo(made.id, made.column);
    toGrid();
  };
  const showAll = () => {
    if (shownKind === null) return true;
    say("This shows a part of the plan: show all of it first");
    return false;
  };
  const actions: GridActions = {
    rag: (at, letter) => {
      if (at.kind === "item" && at.output) setRecording({ row: at, letter });
      else say("Progress belongs to an output: write one first");
    },
    paste: async (cells) => {
      if (cells.length > 1 && !showAll()) return;
      const first = rows.slice(area.top, area.bottom + 1).find(({ kind }) => kind === "item");
      setProblems(await pasteAt(first, area.left, cells, plan.author));
    },
    clear: () => {
      if (area.top === area.bottom || showAll()) void clear(rows, area);
    },
    details: () => {
      setDetails(true);
      focusLater(() => middle.current?.querySelector("aside textarea"));
    },
    addOutput: () => void add(addOutput),
    addAction: () => void add(addAction),
    remove: () => row && void removeRow(row),
    move: async (by) => {
      if (!row || (row.kind === "item" && !showAll())) return;
      if (!(await moveBy(plan, row, column, by))) return;
      cursor.goTo(
        row.kind === "item" && row.output && column > 1 ? row.output.id : row.key,
        column,
      );
    },
  };
  const onImportText = (text: string) => {
    setPasted(text);
    onImport(true);
  };

  return (
    <div className={styles.screen}>
      {plan.objectives.length === 0 ? (
        <EmptyPlan onImport={() => onImport(true)} onPaste={onImportText} onAdded={cursor.goTo} />
      ) : (
        <>
          <Toolbar
            found={found}
            filter={shownKind}
            onFilter={(kind) => {
              setHeld(null);
              setFilter(kind);
              const first = found.find((flag) => flag.kind === kind);
              if (first) cursor.goTo(first.outputId, planColumns.indexOf(flagColumns[first.kind]));
              toGrid();
            }}
            actions={actions}
            onObjective={(id) => {
              cursor.goTo(id, 0);
              toGrid();
            }}
          />
          <Problems lines={problems} onClose={() => setProblems([])} />
          <div ref={middle} className={styles.middle}>
            <div className={styles.grid}>
              <PlanGrid {...{ plan, rows, cursor, flags, actions }} frameRef={frame} />
            </div>
            {details && row && (
              <DetailPanel
                row={row}
                onClose={() => {
                  setDetails(false);
                  toGrid();
                }}
              />
            )}
          </div>
          <KeyHints
            className={styles.hints}
            hints={columnAt(column) === "rag" && row?.kind === "item" ? ragHints : hints}
          />
        </>
      )}
      {recording?.row.kind === "item" && (
        <RagEditor
          plan={plan}
          outputId={recording.row.output?.id ?? ""}
          letter={recording.letter}
          beside={cellId(recording.row.key, lastColumn)}
          onDone={(saved) => {
            setRecording(null);
            if (saved) cursor.go(index + 1, column);
          }}
        />
      )}
      {importing && (
        <ImportDialog
          plan={plan}
          startText={pasted}
          onDone={() => {
            setPasted("");
            onImport(false);
          }}
        />
      )}
    </div>
  );
}
