import type { ImportedNote } from "./imported.ts";
import { type NoteLabel, readLabel } from "./noteLabel.ts";
import type { RefiSelection, RefiSource } from "./refi.ts";

type Whole = { selection: RefiSelection; label: NoteLabel };

/**
 * The notes of a text that Soundings wrote, as they were; null where the text or its passages are not as Soundings
 * lays them out, so that nothing is lost of a file that went through another program.
 */
export function readOwnNotes(
  source: RefiSource,
  memosOf: (selection: RefiSelection) => ImportedNote["memos"],
): ImportedNote[] | null {
  const wholes = source.selections.flatMap((selection): Whole[] => {
    const label = readLabel(selection.description);
    return label ? [{ selection, label }] : [];
  });
  wholes.sort((a, b) => a.selection.start - b.selection.start);
  const questions = questionsAbove(source.text, wholes);
  const isEmpty = ({ selection: { start, end } }: Whole) => !source.text.slice(start, end).trim();
  if (!questions || source.codings.length > 0 || wholes.some(isEmpty)) return null;
  const notes = wholes.map(({ selection, label }, at): ImportedNote => {
    const { guid, start, end, createdAt, codings } = selection;
    const { speaker, question: _, ...rest } = label;
    return {
      ...{ guid, text: source.text.slice(start, end), createdAt, ...rest },
      speaker: speaker || null,
      question: questions[at] ?? null,
      tags: codings.map((coding) => ({ ...coding, start: null, end: null })),
      memos: memosOf(selection),
      wholes: [guid],
    };
  });
  const passages = source.selections.filter((each) => !wholes.some((w) => w.selection === each));
  for (const passage of passages) {
    const { start, end, codings, description, createdAt } = passage;
    const at = wholes.findLastIndex(({ selection }) => selection.start <= start);
    const whole = wholes[at]?.selection;
    if (!whole || end > whole.end) return null;
    const place = { start: start - whole.start, end: end - whole.start };
    notes[at]?.tags.push(...codings.map((coding) => ({ ...coding, ...place })));
    notes[at]?.memos.push(...memosOf(passage));
    if (description) notes[at]?.memos.push({ guid: null, text: description, createdAt });
  }
  return notes;
}

/** The question that each note stands under; null where there is other text between the notes. */
function questionsAbove(
  text: string,
  wholes: readonly Whole[],
): (ImportedNote["question"] | null)[] | null {
  if (wholes.length === 0 || wholes.at(-1)?.selection.end !== text.length) return null;
  let heading = "";
  let end = 0;
  const found: (ImportedNote["question"] | null)[] = [];
  for (const { selection, label } of wholes) {
    if (selection.start < end) return null;
    const above = text.slice(end, selection.start).trim();
    if (above !== "") heading = above;
    const isNone = heading === "" || heading === "Without a question";
    if (above.includes("\n") || isNone !== (label.question === "")) return null;
    if (!isNone && !heading.startsWith(`${label.question} `)) return null;
    found.push(
      isNone
        ? null
        : { number: label.question, text: heading.slice(label.question.length + 1).trim() },
    );
    end = selection.end;
  }
  return found;
}
