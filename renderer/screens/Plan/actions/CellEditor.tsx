import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { type PlanColumn, planColumnWords } from "../../../../shared/domain/plan/plan.ts";
import { useAutosave } from "../../../api/useAutosave.ts";
import { keyName } from "../../../state/keyName.ts";
import { isLine, saveCell, saveOutput, textOf } from "./cells.ts";
import { DateHint } from "./DateHint.tsx";
import styles from "./Editor.module.css";
import { FundingSelect } from "./FundingSelect.tsx";
import type { GridRow } from "./gridRows.ts";

/** Where the cursor goes after editing. */
export type Leaving =
  | "stay"
  | "down"
  | "up"
  | "left"
  | "right"
  | "new-output"
  | "new-action"
  | "away";
type Props = {
  row: GridRow;
  column: PlanColumn;
  typed: string | null;
  onDone: (to: Leaving, text: string) => void;
};

const endings: Record<string, Leaving> = {
  Enter: "down",
  Tab: "right",
  "Shift+Tab": "left",
  "Ctrl+Enter": "new-output",
  "Ctrl+Shift+Enter": "new-action",
};
/** As in a spreadsheet: what was begun by typing is also ended by an arrow. */
const arrows: Record<string, Leaving> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The words of one cell, being typed. They are kept while they are typed; Escape brings back what was there. */
export function CellEditor({ row, column, typed, onDone }: Props) {
  const value = textOf(row, column);
  const [before] = useState(value);
  const [quick, setQuick] = useState(typed !== null);
  const kept = useRef(value);
  const save = async (text: string) => {
    if (text === kept.current) return;
    await saveCell(row, column, text);
    kept.current = text;
  };
  const { draft, setDraft, failure } = useAutosave({ value, save });
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const ended = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when editing begins
  useLayoutEffect(() => {
    if (typed !== null) setDraft(typed);
    field.current?.focus({ preventScroll: true });
    const end = (typed ?? value).length;
    field.current?.setSelectionRange(end, end);
    // Of a text longer than its field, its end is seen: that is where typing goes on.
    field.current?.scrollTo({ top: field.current.scrollHeight });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const end = (to: Leaving, text = draft) => {
    if (ended.current) return;
    ended.current = true;
    onDone(to, text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const name = keyName(event.nativeEvent);
    const inWords = event.target === field.current;
    const select = box.current?.querySelector("select");
    if (name === "Escape") {
      if (draft !== before) setDraft(before);
      end("stay", before);
    } else if (name === "F2") setQuick(false);
    else if (name === "Alt+Enter")
      field.current?.setRangeText("\n", ...caret(field.current), "end");
    // Not Tab: whoever types along the row would type the next cell's words into the choice of funding.
    else if (inWords && name === "Alt+ArrowDown" && select) select.focus();
    else if (!inWords && name === "Shift+Tab") field.current?.focus();
    else {
      const to = endings[name] ?? (quick && inWords && !draft.includes("\n") && arrows[name]);
      if (!to) return;
      end(to);
    }
    if (name === "Alt+Enter") setDraft(field.current?.value ?? draft);
    event.preventDefault();
    event.stopPropagation();
  };
  const label =
    row.kind === "band"
      ? `Title of objective ${row.number}`
      : `${planColumnWords[column]}, action ${row.action.number}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it
    <div
      ref={box}
      className={styles.box}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && box.current?.contains(to)) && document.hasFocus()) end("away");
      }}
    >
      <textarea
        ref={field}
        rows={1}
        className={styles.field}
        aria-label={label}
        aria-invalid={failure !== null}
        aria-describedby={column === "byWhen" ? "date-hint" : undefined}
        maxLength={isLine(column) ? 2_000 : 100_000}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onMouseDown={() => setQuick(false)}
      />
      {column === "byWhen" && row.kind === "item" && <DateHint id="date-hint" text={draft} />}
      {column === "resources" && row.kind === "item" && (
        <FundingSelect
          value={row.output?.funding ?? null}
          onChange={(funding) => void saveOutput(row, { funding })}
        />
      )}
    </div>
  );
}

const caret = (field: HTMLTextAreaElement): [number, number] => [
  field.selectionStart,
  field.selectionEnd,
];
