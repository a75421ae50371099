import { type Kind, kinds, kindWords, type Note } from "../note.ts";

/** What is known of a note beside its words, as far as others than Soundings can keep it. */
export type NoteLabel = Pick<Note, "kind" | "moment" | "sourceRef"> & {
  /** The speaker's code, never the name. */
  speaker: string;
  /** The question's number in its framework. */
  question: string;
  /** What it is about. */
  areas: { scheme: string; name: string }[];
};

/** Between a scheme and an area of it. */
const below = " › ";

/** In lines that a person can read, and Soundings again. */
export const writeLabel = (label: NoteLabel): string =>
  [
    `Kind: ${kindWords[label.kind]}`,
    label.speaker && `Said by: ${label.speaker}`,
    label.question && `Question: ${label.question}`,
    label.moment !== null && `Second of the interview: ${label.moment}`,
    label.sourceRef && `Source: ${label.sourceRef}`,
    ...label.areas.map(
      ({ scheme, name }) => `Area: ${scheme.replaceAll(below, ", ")}${below}${name}`,
    ),
  ]
    .filter(Boolean)
    .join("\n");

/** null where it is no such label: then it is somebody's comment. */
export function readLabel(description: string): NoteLabel | null {
  const all = description.split("\n").map((line): [string, string] => {
    const at = line.indexOf(": ");
    return [line.slice(0, at), line.slice(at + 2)];
  });
  const lines = new Map(all);
  const kind = kinds.find((each): each is Kind => kindWords[each] === lines.get("Kind"));
  if (!kind) return null;
  const moment = lines.get("Second of the interview") ?? "";
  return {
    kind,
    speaker: lines.get("Said by") ?? "",
    question: lines.get("Question") ?? "",
    moment: /^\d{1,6}$/.test(moment) ? Number(moment) : null,
    sourceRef: lines.get("Source") ?? "",
    areas: all.flatMap(([key, value]) => {
      const at = value.indexOf(below);
      return key === "Area" && at > 0
        ? [{ scheme: value.slice(0, at), name: value.slice(at + below.length) }]
        : [];
    }),
  };
}
