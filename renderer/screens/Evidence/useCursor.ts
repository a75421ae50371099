import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";
import type { Place } from "./place.ts";

type List = { total: number; height: number; filter: NoteFilter; place: Place };

/**
 * The row that the keys act on, kept in sight. Another filter starts at the top; coming back, it stands
 * where it was.
 */
export function useCursor(
  frame: RefObject<HTMLElement | null>,
  { total, height, filter, place }: List,
) {
  const [reached, setReached] = useState(place.active);
  const [shown, setShown] = useState(filter);
  if (shown !== filter) {
    setShown(filter);
    setReached(0);
  }
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = place.filter === filter ? place.top : 0;
  }, [frame, filter, place]);
  useEffect(() => {
    const box = frame.current;
    const keep = () => {
      if (box) place.top = box.scrollTop;
    };
    box?.addEventListener("scroll", keep, { passive: true });
    return () => box?.removeEventListener("scroll", keep);
  }, [frame, place]);

  return {
    active: Math.min(reached, total - 1),
    /** @returns the place reached, which is in the list */
    goTo(index: number): number {
      const to = Math.max(0, Math.min(total - 1, index));
      const box = frame.current;
      const top = to * height;
      if (box && top < box.scrollTop) box.scrollTop = top;
      if (box && top + height > box.scrollTop + box.clientHeight)
        box.scrollTop = top + height - box.clientHeight;
      place.active = to;
      setReached(to);
      return to;
    },
    /** How far Page Down goes. */
    perScreen: () => Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / height) - 1),
  };
}
