import { type MouseEvent, useLayoutEffect, useRef } from "react";
import { useRowWindow } from "../../../components/useRowWindow.ts";
import { keyName } from "../../../state/keyName.ts";
import { CheckLine, lineId } from "./CheckLine.tsx";
import styles from "./Checks.module.css";
import type { CheckRow } from "./checkRows.ts";

type Props = {
  rows: readonly CheckRow[];
  active: number;
  onActive: (index: number) => void;
  /** @returns whether the key meant something */
  onKey: (key: string) => boolean;
  onOpen: () => void;
};

const guess = () => 64;

/** The checks, of which only those near the screen are drawn; one tab stop. */
export function CheckList({ rows, active, onActive, onKey, onOpen }: Props) {
  const keys = rows.map(({ key }) => key);
  const { frame, first, last, offset } = useRowWindow<HTMLDivElement>(keys, guess);
  const key = keys[active] ?? "";
  const shown = useRef("");
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box || shown.current === key) return;
    const line = document.getElementById(lineId(key));
    if (line) {
      shown.current = key;
      line.parentElement?.scrollIntoView({ block: "nearest" });
    } else box.scrollTop = offset(active) - box.clientHeight / 2;
  });
  const walk = (pressed: string): boolean => {
    const to: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 8,
      PageUp: active - 8,
      Home: 0,
      End: rows.length - 1,
    };
    const next = to[pressed];
    if (next === undefined) return false;
    onActive(Math.max(0, Math.min(rows.length - 1, next)));
    return true;
  };
  const at = ({ target }: MouseEvent) =>
    keys.indexOf((target as Element).closest<HTMLElement>("[data-key]")?.dataset.key ?? "");
  return (
    <div
      ref={frame}
      role="listbox"
      aria-label="To look at"
      aria-activedescendant={active >= first && active <= last ? lineId(key) : undefined}
      tabIndex={0}
      data-checks
      className={styles.list}
      onClick={(event) => {
        frame.current?.focus();
        if (at(event) >= 0) onActive(at(event));
      }}
      onDoubleClick={(event) => at(event) >= 0 && onOpen()}
      onKeyDown={(event) => {
        const pressed = keyName(event.nativeEvent);
        if (walk(pressed) || onKey(pressed)) event.preventDefault();
      }}
    >
      <div role="presentation" style={{ height: offset(first) }} />
      {rows.slice(first, last + 1).map((row, i) => (
        <CheckLine
          key={row.key}
          row={row}
          index={first + i}
          total={rows.length}
          active={first + i === active}
        />
      ))}
      <div role="presentation" style={{ height: offset(rows.length) - offset(last + 1) }} />
    </div>
  );
}
