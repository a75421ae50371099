import { coverageOf, coverageWords } from "../../domain/analysis/coverage.ts";
import { saturationOf } from "../../domain/analysis/saturation.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import { dayWords } from "../words.ts";
import { countedSnapshot } from "./countedSnapshot.ts";

/** Who was asked what, by code. */
export function coverageSheet(snapshot: Snapshot): Sheet {
  const { respondents, rows } = coverageOf(countedSnapshot(snapshot));
  const questions = new Map(
    snapshot.frameworks
      .flatMap(({ sections }) => sections)
      .flatMap(({ questions: own }) => own.map((question) => [question.id, question] as const)),
  );
  return {
    name: "Coverage",
    header: ["Number", "Question", "Not asked yet", ...respondents.map(({ code }) => code)],
    rows: rows.map(({ questionId, notAsked, cells }) => [
      questions.get(questionId)?.number ?? null,
      questions.get(questionId)?.text ?? null,
      notAsked,
      ...cells.map(coverageWords),
    ]),
  };
}

/** What each interview still brought, in the order in which they were held. */
export function saturationSheet(snapshot: Snapshot): Sheet {
  const names = new Map(snapshot.themes.map(({ id, name }) => [id, name]));
  return {
    name: "Saturation",
    header: [
      "Interview",
      "Held",
      "Notes",
      "Themes",
      "New themes",
      "Themes so far",
      "Which are new",
    ],
    rows: saturationOf(countedSnapshot(snapshot)).map((row) => [
      ...[row.number, dayWords(row.startedAt ?? ""), row.notes, row.themes],
      ...[row.newThemeIds.length, row.soFar],
      row.newThemeIds.map((id) => names.get(id) ?? "").join("; "),
    ]),
  };
}
