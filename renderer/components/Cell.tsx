import type { KeyboardEvent } from "react";
import { useAutosave } from "../api/useAutosave.ts";
import styles from "./Cell.module.css";

type Props = {
  /** Read out: the row's and the column's heading say it to the eye. */
  label: string;
  value: string;
  /** Must throw where it fails: use `call`. */
  save: (text: string) => Promise<unknown>;
  type?: "text" | "date";
  placeholder?: string;
};

/** A cell of a table, edited where it stands. Enter and the arrow keys at its ends go up and down the column. */
export function Cell({ label, value, save, type = "text", placeholder }: Props) {
  const { draft, setDraft, flush, failure } = useAutosave({ value, save });
  const shared = {
    "aria-label": label,
    "aria-invalid": failure !== null,
    className: styles.quiet,
    placeholder,
    value: draft,
    onBlur: flush,
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
    onKeyDown: moveInColumn,
  };
  return type === "date" ? <input type="date" {...shared} /> : <textarea rows={1} {...shared} />;
}

function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
  if (event.key === "Enter") event.preventDefault();
  const field = event.currentTarget;
  const by = event.key === "Enter" ? (event.shiftKey ? -1 : 1) : leaves(event.key, field);
  const cell = field.closest("td");
  const row = cell?.closest("tr");
  if (by === 0 || !cell || !row) return;
  const next = by > 0 ? row.nextElementSibling : row.previousElementSibling;
  const target = next?.children[cell.cellIndex]?.querySelector<HTMLElement>("textarea, input");
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Whether an arrow key would leave the words: 1 downwards, -1 upwards, 0 not. */
function leaves(key: string, field: HTMLElement): number {
  if (!(field instanceof HTMLTextAreaElement)) return 0;
  if (key === "ArrowDown" && field.selectionStart === field.value.length) return 1;
  if (key === "ArrowUp" && field.selectionEnd === 0) return -1;
  return 0;
}
