import { asLatin } from "./lookAlikes.ts";
import { type OutputState, outputStateWords, type Rag, ragWords } from "./rag.ts";

export type Progress = { rag: Rag | null; state: OutputState | null };

const rags: Record<string, Rag> = {
  r: "red",
  red: "red",
  "🔴": "red",
  a: "amber",
  amber: "amber",
  "🟠": "amber",
  "🟡": "amber",
  g: "green",
  green: "green",
  "🟢": "green",
};
const states: Record<string, OutputState> = {
  "not started": "not-started",
  "not yet started": "not-started",
  "in progress": "in-progress",
  "under way": "in-progress",
  underway: "in-progress",
  complete: "complete",
  completed: "complete",
  done: "complete",
};

/**
 * Reads what a progress cell says: "R", "Red (R)", "green", "Green, complete", also in look-alike letters.
 * Blank says nothing. Null where it is not understood or says two colours at once.
 */
export function readProgress(text: string): Progress | null {
  if (text.length > 200) return null;
  const parts = asLatin(text)
    .toLowerCase()
    .split(/[\s]*[,;:/|()[\]–—-]+[\s]*|\.\s*$/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  const found: Progress = { rag: null, state: null };
  for (const part of parts) {
    const rag = Object.hasOwn(rags, part) ? rags[part] : undefined;
    const state = Object.hasOwn(states, part) ? states[part] : undefined;
    if (rag && (found.rag === null || found.rag === rag)) found.rag = rag;
    else if (state && (found.state === null || found.state === state)) found.state = state;
    else return null;
  }
  return parts.length === 0 && text.trim() !== "" && !/^[\s–—-]+$/.test(text) ? null : found;
}

/** Colour and state in words, as `readProgress` reads them: "Green (G), complete"; "" for neither. */
export function writeProgress({ rag, state }: Progress): string {
  const words = [rag && ragWords[rag], state && outputStateWords[state]].filter(Boolean).join(", ");
  return rag && state
    ? words.replace(/, (.)/, (_, first: string) => `, ${first.toLowerCase()}`)
    : words;
}
