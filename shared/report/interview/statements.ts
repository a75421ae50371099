import type { Framework, Question } from "../../domain/framework.ts";
import { askedAs } from "../../domain/frameworks/askedAs.ts";
import { isOfRecord, type Note } from "../../domain/note.ts";

/**
 * The statements on one question, in the words in which it was asked: a question that was edited meanwhile has a
 * group for each of its wordings. null for those besides the questions, which come last.
 */
export type StatementGroup = {
  question: Pick<Question, "number" | "text"> | null;
  statements: { number: number; note: Note }[];
};

/**
 * What was said in one interview in the order of its record, numbered through, so that whoever reads it can say
 * which statement is meant. The numbers of a record that was sent stay with its statements, whatever is moved, noted
 * or taken out since: whoever holds it names them by these. What is new goes on after the last of them.
 * @param notes those that may be printed, in the order in which they were taken
 * @param sent the notes of the record as it was sent, in the order of its statements
 */
export function numberStatements(
  frameworks: readonly Framework[],
  notes: readonly Note[],
  sent: readonly string[] = [],
): StatementGroup[] {
  const left = Map.groupBy(notes.filter(isOfRecord), ({ questionId }) => questionId);
  const places = new Map(sent.map((id, place) => [id, place + 1]));
  const added =
    sent.length === 0 ? [] : notes.filter((note) => isOfRecord(note) && !places.has(note.id));
  for (const [i, { id }] of added.entries()) places.set(id, sent.length + i + 1);
  let number = 0;
  const numbered = (list: readonly Note[]) =>
    list.map((note) => ({ number: places.get(note.id) ?? ++number, note }));
  const groups: StatementGroup[] = [];
  for (const { sections } of frameworks)
    for (const { questions } of sections)
      for (const question of questions) {
        const own = left.get(question.id) ?? [];
        for (const [text, notes] of Map.groupBy(own, (note) => askedAs(question, note)))
          groups.push({ question: { number: question.number, text }, statements: numbered(notes) });
        left.delete(question.id);
      }
  const besides = [...left.values()].flat().toSorted((a, b) => a.seq - b.seq);
  if (besides.length > 0) groups.push({ question: null, statements: numbered(besides) });
  return groups;
}
