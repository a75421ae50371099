import { type Kind, kinds, kindWords, type Note } from "../note.ts";

/** What is known of a note beside its words, as far as others than Soundings can keep it. */
export type NoteLabel = Pick<Note, "kind" | "moment" | "sourceRef"> & {
  /** The speaker's code, never the name. */
  speaker: string;
  /** The question's number in its framework. */
  question: string;
};

/** In lines that a person can read, and Soundings again. */
export const writeLabel = (label: NoteLabel): string =>
  [
    `Kind: ${kindWords[label.kind]}`,
    label.speaker && `Said by: ${label.speaker}`,
    label.question && `Question: ${label.question}`,
    label.moment !== null && `Second of the interview: ${label.moment}`,
    label.sourceRef && `Source: ${label.sourceRef}`,
  ]
    .filter(Boolean)
    .join("\n");

/** null where it is no such label: then it is somebody's comment. */
export function readLabel(description: string): NoteLabel | null {
  const lines = new Map(
    description.split("\n").map((line): [string, string] => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  const kind = kinds.find((each): each is Kind => kindWords[each] === lines.get("Kind"));
  if (!kind) return null;
  const moment = lines.get("Second of the interview") ?? "";
  return {
    kind,
    speaker: lines.get("Said by") ?? "",
    question: lines.get("Question") ?? "",
    moment: /^\d{1,6}$/.test(moment) ? Number(moment) : null,
    sourceRef: lines.get("Source") ?? "",
  };
}
