import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { keyName } from "../state/keyName.ts";
import type { useDrop } from "./drag.ts";
import styles from "./RowList.module.css";
import { useRowWindow } from "./useRowWindow.ts";

export type Click = { shift: boolean; toggle: boolean; on: string | null };
type Props = {
  name: string;
  label: string;
  keys: readonly string[];
  active: number;
  many?: boolean;
  guess: (index: number, width: number) => number;
  row: (index: number) => ReactNode;
  /** Told which rows are drawn. */
  onDrawn?: (first: number, last: number) => void;
  /** @returns whether the key meant something */
  onKey: (key: string) => boolean;
  onRow: (index: number, click: Click) => void;
  onOpen?: (index: number) => void;
  drop?: ReturnType<typeof useDrop>;
};

export const rowId = (list: string, key: string): string => `${list}-${key}`;

/** A list of which only the rows near the screen are drawn; one tab stop, the cursor is named to screen readers. */
export function RowList(props: Props) {
  const { name, label, keys, active, many, guess, row, onKey, onRow, onOpen, onDrawn, drop } =
    props;
  const view = useRowWindow<HTMLDivElement>(keys, guess);
  const { frame, first, last, offset } = view;
  const key = keys[active];
  const shown = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || key === undefined || shown.current === key) return;
    const element = document.getElementById(rowId(name, key));
    if (element) {
      shown.current = key;
      element.scrollIntoView({ block: "nearest" });
      // Far away: near there first; once it is drawn, exactly.
    } else box.scrollTop = offset(active) - box.clientHeight / 2;
  });
  useLayoutEffect(() => onDrawn?.(first, last), [onDrawn, first, last]);
  const isDrawn = active >= first && active <= last;
  const indexOf = (target: EventTarget) => {
    const found = target instanceof Element && target.closest<HTMLElement>("[data-key]");
    return found ? keys.indexOf(found.dataset.key ?? "") : -1;
  };
  const onClick = (event: MouseEvent) => {
    const index = indexOf(event.target);
    frame.current?.focus();
    if (index < 0) return;
    const on = (event.target as Element).closest<HTMLElement>("[data-on]")?.dataset.on ?? null;
    const toggle = event.ctrlKey || event.metaKey || on === "tick";
    onRow(index, { shift: event.shiftKey, toggle, on });
  };
  return (
    <div
      ref={frame}
      {...drop?.handlers}
      role="listbox"
      aria-label={label}
      aria-multiselectable={many}
      aria-activedescendant={key !== undefined && isDrawn ? rowId(name, key) : undefined}
      tabIndex={0}
      data-list={name}
      data-over={drop?.over ?? undefined}
      className={styles.frame}
      onClick={onClick}
      onDoubleClick={(event) => {
        const index = indexOf(event.target);
        if (index >= 0) onOpen?.(index);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (onKey(keyName(event.nativeEvent))) event.preventDefault();
      }}
    >
      <div role="presentation" style={{ height: offset(first) }} />
      {keys.slice(first, last + 1).map((_, i) => row(first + i))}
      <div role="presentation" style={{ height: offset(keys.length) - offset(last + 1) }} />
    </div>
  );
}
