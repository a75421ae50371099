import { useEffect, useState } from "react";
import type { NoteFilter } from "../../../shared/domain/note.ts";

/** Long enough that the person has stopped typing, in milliseconds. */
const pause = 300;
/** So few can be ranked at once. */
const few = 200;

/** Newest first while words are typed, because that comes at once; best first when typing pauses or few match. */
export function useOrder(filter: NoteFilter, total: number): "newest" | "best" {
  const words = filter.words ?? "";
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return words !== "" && (settled === words || total <= few) ? "best" : "newest";
}
