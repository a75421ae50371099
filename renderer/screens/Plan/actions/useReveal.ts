import { useLayoutEffect, useRef } from "react";
import type { useRowWindow } from "../../../components/useRowWindow.ts";
import { cellId } from "./Rows.tsx";

type Spot = { index: number; column: number; key: string };

/** Keeps the cell that the keys act on in sight whenever it becomes another one. */
export function useReveal(
  { frame, offset }: ReturnType<typeof useRowWindow>,
  { index, column, key }: Spot,
): void {
  const shown = useRef("");
  useLayoutEffect(() => {
    const box = frame.current;
    const spot = `${index} ${key} ${column}`;
    if (!box || shown.current === spot || key === "") return;
    const cell =
      document.getElementById(cellId(key, column)) ?? document.getElementById(cellId(key, 0));
    if (cell) {
      shown.current = spot;
      cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else {
      // Far away: near there first; once it is drawn, exactly.
      box.scrollTop = offset(index) - box.clientHeight / 2;
    }
  });
}
