import {
  type Coverage,
  coverageOf,
  coverageWords,
  isMissing,
} from "../../domain/analysis/coverage.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import { countedSnapshot } from "./countedSnapshot.ts";

/** The rule as it is printed where somebody has no column. */
export const noColumnRule =
  "People who are not for attribution have no column, and are not counted here.";

/**
 * Who was asked what, by code. Who is not for attribution has no code in anything that leaves the file: what was asked
 * of them would find their words among those of others.
 */
export function coverageToPrint(snapshot: Snapshot): Coverage & { hidden: boolean } {
  const { respondents, rows } = coverageOf(countedSnapshot(snapshot));
  const silent = new Set(
    snapshot.stakeholders.flatMap(({ id, attribution }) => (attribution === "none" ? [id] : [])),
  );
  const isOpen = (place: number) => !silent.has(respondents[place]?.id ?? "");
  return {
    respondents: respondents.filter((_, place) => isOpen(place)),
    rows: rows.map(({ questionId, cells }) => {
      const open = cells.filter((_, place) => isOpen(place));
      return { questionId, cells: open, notAsked: open.filter(isMissing).length };
    }),
    hidden: respondents.some((_, place) => !isOpen(place)),
  };
}

/** Who was asked what, by code. */
export function coverageSheet(snapshot: Snapshot): Sheet {
  const { respondents, rows, hidden } = coverageToPrint(snapshot);
  const questions = new Map(
    snapshot.frameworks
      .flatMap(({ sections }) => sections)
      .flatMap(({ questions: own }) => own.map((question) => [question.id, question] as const)),
  );
  const header = ["Number", "Question", "Not asked yet", ...respondents.map(({ code }) => code)];
  return {
    name: "Coverage",
    header,
    rows: [
      ...rows.map(({ questionId, notAsked, cells }) => [
        questions.get(questionId)?.number ?? null,
        questions.get(questionId)?.text ?? null,
        notAsked,
        ...cells.map(coverageWords),
      ]),
      ...(hidden ? [[noColumnRule, ...header.slice(1).map(() => null)]] : []),
    ],
  };
}
