import { useEffect, useRef } from "react";
import { nextStep } from "../../../shared/domain/composer.ts";
import { tell } from "../../state/tell.ts";
import { useOutbox } from "./outboxes.ts";

/**
 * Reads out what became of the notes that were finished: "Kept" only once the diagnostic has each as it was typed,
 * "Not saved yet" while it has not.
 * @returns call it with a note that was finished, and what it is
 */
export function useKeptNews(here: string): (id: string, what: string) => void {
  const { entries, failure } = useOutbox(here);
  const waiting = useRef(new Map<string, { what: string; warned: boolean }>());
  useEffect(() => {
    const kept: string[] = [];
    const unsaved: string[] = [];
    for (const [id, note] of waiting.current) {
      const entry = entries.find(({ draft }) => draft.id === id);
      if (!entry || nextStep(entry) === null) {
        waiting.current.delete(id);
        kept.push(note.what);
      } else if (failure !== null && !note.warned) {
        note.warned = true;
        unsaved.push(note.what);
      }
    }
    if (unsaved.length > 0) tell(`Not saved yet: ${unsaved.join("; ")}`);
    else if (kept.length > 0) tell(`Kept: ${kept.join("; ")}`);
  });
  return (id, what) => void waiting.current.set(id, { what, warned: false });
}
