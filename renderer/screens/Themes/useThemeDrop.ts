import { type DragEvent, useState } from "react";
import type { DropSide } from "../../../shared/domain/codebook.ts";

/** The id of a theme. */
export const themeType = "application/x-soundings-theme";

/** Near the edges it goes beside the row, in the middle below it. */
function sideOf(event: DragEvent<HTMLElement>): DropSide {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const at = (event.clientY - top) / height;
  if (at < 0.3) return "before";
  return at > 0.7 ? "after" : "into";
}

/** Makes a row of the tree take a theme that is dragged onto it. */
export function useThemeDrop(onDropped: (id: string, side: DropSide) => void) {
  const [over, setOver] = useState<DropSide | null>(null);
  const takes = (event: DragEvent<HTMLElement>) => event.dataTransfer.types.includes(themeType);
  return {
    /** Where it would go now. */
    over,
    handlers: {
      onDragOver(event: DragEvent<HTMLElement>) {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(sideOf(event));
      },
      onDragLeave: () => setOver(null),
      onDrop(event: DragEvent<HTMLElement>) {
        setOver(null);
        if (!takes(event)) return;
        event.preventDefault();
        onDropped(event.dataTransfer.getData(themeType), sideOf(event));
      },
    },
  };
}
