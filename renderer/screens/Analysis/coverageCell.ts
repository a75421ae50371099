import {
  type Coverage,
  type CoverageCell,
  coverageWords,
} from "../../../shared/domain/analysis/coverage.ts";
import type { Question } from "../../../shared/domain/framework.ts";
import { counted } from "../../components/format.ts";
import { say } from "../../state/say.ts";
import { countedFilter } from "./filterOf.ts";
import { openNotes } from "./open.ts";

/** What stands in a cell. */
export function signOf({ state, notes, outside }: CoverageCell): string {
  if (outside) return "·";
  if (notes > 0) return String(notes);
  return { asked: "✓", "no-view": "–", "not-applicable": "×", "not-asked": "" }[state];
}

/** What a cell says in words. */
export function wordsOf(cell: CoverageCell): string {
  const { notes, focus } = cell;
  const words = [coverageWords(cell).toLowerCase()];
  if (notes > 0) words.push(counted(notes, "note"));
  if (focus) words.push("asked for in advance");
  return words.join(", ");
}

/** Opens what a respondent said to a question; says so where that is nothing. */
export function openCell(
  question: Question,
  { id, code }: Coverage["respondents"][number],
  cell: CoverageCell,
): void {
  if (cell.notes === 0) say(`${code}, ${question.number}: ${wordsOf(cell)}`);
  else
    openNotes(`${question.id} ${id}`, {
      ...countedFilter("interviews"),
      ...{ questionId: question.id, respondentId: id },
    });
}
