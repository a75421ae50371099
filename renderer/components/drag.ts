import { type DragEvent, useState } from "react";

/** A JSON array of note ids; Evidence offers it too. */
export const notesType = "application/x-soundings-notes";
export const findingType = "application/x-soundings-finding";
export const headingType = "application/x-soundings-heading";

/** Where a thing would go: on the row itself, or before or after it. */
export type Side = "into" | "before" | "after";
type Taker = { between: boolean; take: (data: string, side: Side) => void };

/**
 * Makes a row take what is dragged onto it.
 * @param takers by data type; `between` ones go before or after the row, others into it
 * @returns where the thing would go now, and the handlers for the row
 */
export function useDrop(takers: Record<string, Taker>) {
  const [over, setOver] = useState<Side | null>(null);
  const find = (event: DragEvent<HTMLElement>): { type: string; side: Side } | null => {
    const type = event.dataTransfer.types.find((name) => Object.hasOwn(takers, name));
    if (!type) return null;
    if (!takers[type]?.between) return { type, side: "into" };
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return { type, side: event.clientY < top + height / 2 ? "before" : "after" };
  };
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent<HTMLElement>) {
        const found = find(event);
        if (!found) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(found.side);
      },
      onDragLeave(event: DragEvent<HTMLElement>) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
      },
      onDrop(event: DragEvent<HTMLElement>) {
        const found = find(event);
        setOver(null);
        if (!found) return;
        event.preventDefault();
        event.stopPropagation();
        takers[found.type]?.take(event.dataTransfer.getData(found.type), found.side);
      },
    },
  };
}

/** The note ids that were dropped; none where the data is something else. */
export function readNoteIds(data: string): string[] {
  try {
    const ids: unknown = JSON.parse(data);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** The place a moved row ends at, counted without the row itself. */
export function placeFor(from: number, target: number, side: Side): number {
  const place = side === "after" ? target + 1 : target;
  return from >= 0 && from < place ? place - 1 : place;
}
