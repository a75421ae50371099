import type { Question } from "./framework.ts";
import type { Kind } from "./note.ts";
import { cleanText } from "./text.ts";

/** A paragraph of notes taken elsewhere. `questionId` null: still to be sorted, or answers none. */
export type BroughtNote = {
  text: string;
  kind: Kind;
  questionId: string | null;
  /** The earlier words of the question that it stands below; left out where those are the words of now. */
  wordingId?: string;
};
/** Every line with words is one of the notes or one of the headings: nothing is dropped. */
export type BroughtNotes = { notes: BroughtNote[]; headings: number };

type Asked = Pick<Question, "id" | "number" | "text" | "verbatim" | "wordings">;
/** What a line is the heading of: a question, and which of its earlier wordings. */
type Found = { question: string; wordingId?: string };

/**
 * Sorts text that was written elsewhere. A line that is a question, by its number or its words, is the heading of
 * what follows; a line that begins with a question's number goes to that question with its other words. The title
 * of a section, or another heading, ends the question before it.
 */
export function sortBrought(
  text: string,
  questions: readonly Asked[],
  sections: readonly string[],
): BroughtNotes {
  const titles = new Set(sections.map(words).filter(Boolean));
  const known = findersOf(questions);
  const sorted: BroughtNotes = { notes: [], headings: 0 };
  let current: Found | null = null;
  for (const raw of cleanText(text).split(/[\n\u2028\u2029]/)) {
    const row = raw.trim();
    if (row === "") continue;
    const bare = unmarked(row);
    const { found, rest } = known(bare);
    if (found) {
      current = found;
      if (rest === "") {
        sorted.headings++;
        continue;
      }
      sorted.notes.push(noteOf(rest, current));
      continue;
    }
    if (titles.has(words(bare)) || titles.has(words(bare.replace(/^[\d.]+[a-z]?\s+/, "")))) {
      current = null;
      sorted.headings++;
      continue;
    }
    if (/^#{1,6}\s/.test(row)) current = null;
    // A number and a tab are the label of a statement, as our own records print it.
    sorted.notes.push(noteOf(row.replace(/^(?:(?:[-•*–]|#{1,6})\s+|\d+\t)(?=\S)/u, ""), current));
  }
  return sorted;
}

/** A paragraph all in quotation marks is a quotation; documents set its marks again. */
function noteOf(text: string, found: Found | null): BroughtNote {
  const asked = {
    questionId: found?.question ?? null,
    ...(found?.wordingId && { wordingId: found.wordingId }),
  };
  const quoted = /^["“]([^"“”]*\S[^"“”]*)["”]$/u.exec(text)?.[1];
  return quoted
    ? { text: quoted.trim(), kind: "quotation", ...asked }
    : { text, kind: "point", ...asked };
}

/** Without the marks of a heading, a bullet or bold type. */
const unmarked = (row: string): string =>
  row
    .replace(/^(?:#{1,6}|[-•*–])\s+/u, "")
    .replace(/^\*\*(.*)\*\*$/u, "$1")
    .trim();

/** The words alone, for comparing. */
const words = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const numbering = /^(q(?:uestion)?\.?\s*)?(\d+(?:\.\d+)*[a-z]?)(?:([.):]+)(?:\s+|$)|\s+|$)(.*)$/isu;

function findersOf(questions: readonly Asked[]) {
  const byNumber = new Map<string, Found | null>();
  const byWords = new Map<string, Found>();
  for (const question of questions) {
    const number = question.number.toLowerCase();
    // The same number in two frameworks means neither.
    const found = { question: question.id };
    byNumber.set(number, byNumber.has(number) ? null : found);
    for (const text of [question.text, question.verbatim])
      if (words(text) !== "" && !byWords.has(words(text))) byWords.set(words(text), found);
  }
  // What a question says now goes before what another one said once.
  for (const { id, wordings = [] } of questions)
    for (const { id: wordingId, text, verbatim } of wordings)
      for (const each of [words(text), words(verbatim)])
        if (each !== "" && !byWords.has(each)) byWords.set(each, { question: id, wordingId });
  return (line: string): { found: Found | null; rest: string } => {
    const whole = byWords.get(words(line));
    if (whole) return { found: whole, rest: "" };
    const [, named, number = "", mark, rest = ""] = numbering.exec(line) ?? [];
    const asked = byWords.get(words(rest));
    if (number !== "" && asked) return { found: asked, rest: "" };
    const numbered = byNumber.get(number.toLowerCase());
    // "1.5 million", "3 people" and the third entry of a list are no numbers of questions.
    const isMeant =
      rest === "" || named || (number.includes(".") && (mark || /^[\p{Lu}"“‘']/u.test(rest)));
    return numbered && isMeant
      ? { found: numbered, rest: rest.trim() }
      : { found: null, rest: line };
  };
}
