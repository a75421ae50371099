import type { ContrastRow } from "../../domain/analysis/contrast.ts";
import type { CoverageCell } from "../../domain/analysis/coverage.ts";
import type { QuestionState } from "../../domain/interview.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { themePath } from "../../domain/theme.ts";
import type { contrastToPrint } from "../analysis/contrastSheet.ts";
import { coverageToPrint } from "../analysis/coverageSheet.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Grid } from "./grid.ts";

/** Short, so that many respondents fit side by side. */
const asked: Record<QuestionState, string> = {
  asked: "Yes",
  "not-asked": "No",
  "no-view": "No view",
  "not-applicable": "Does not apply",
};

/** What an interview was not meant to ask is not "No". */
const wordOf = ({ state, outside }: CoverageCell): string => (outside ? "Left out" : asked[state]);

/** Who was asked what, by the numbers of the questions: their words stand in the appendix of questions. */
export function coverageGrids(snapshot: Snapshot, title: string): Grid[] {
  const { respondents, rows } = coverageToPrint(snapshot);
  const known = new Map(rows.map((row) => [row.questionId, row]));
  const codes = respondents.map(({ code }) => code);
  return snapshot.frameworks
    .map(
      (framework): Grid => ({
        caption: snapshot.frameworks.length > 1 ? `${title}: ${framework.title}` : title,
        description:
          "For each question by its number how many respondents were not asked it yet, and whether each respondent, by code, was asked it.",
        header: ["Question", "Not asked yet", ...codes],
        rows: framework.sections
          .flatMap(({ questions }) => questions)
          .map(({ id, number }) => {
            const row = known.get(id);
            return [number, row?.notAsked ?? 0, ...(row?.cells ?? []).map(wordOf)];
          }),
      }),
    )
    .filter(({ rows: own }) => own.length > 0);
}

/** Themes, and key messages: what was said against stands in the same cell. */
export function contrastGrids(
  { themes }: Snapshot,
  title: string,
  contrast: ReturnType<typeof contrastToPrint>,
): Grid[] {
  const { groups, compared, statements } = contrast;
  const figure = (count: number, against: number) =>
    against > 0 ? `${count}, ${against} against` : `${count}`;
  const grid = (what: string, rows: ContrastRow[], nameOf: (id: string) => string): Grid => ({
    caption: `${title}: ${what.toLowerCase()}s`,
    description: `For each ${what.toLowerCase()} the interviews of each stratum in which it came up, those of all, and how far apart the strata are.`,
    header: [
      ...[what, ...groups.map(({ name, held }) => `${name}, of ${held}`), "All interviews"],
      ...(compared ? ["Difference in points"] : []),
    ],
    rows: rows.map((row) => [
      nameOf(row.id),
      ...groups.map((_, i) => figure(row.raised[i] ?? 0, row.against[i] ?? 0)),
      figure(row.total, row.totalAgainst),
      ...(compared ? [Math.round(row.difference * 100)] : []),
    ]),
  });
  return [
    grid("Theme", contrast.themes, (id) => themePath(themes, id)),
    grid("Key message", contrast.findings, (id) => statements.get(id) ?? ""),
  ].filter(({ rows }) => rows.length > 0);
}

/** What interviews still brought. */
export const saturationGrid = (title: string, { header, rows }: Sheet): Grid => ({
  caption: title,
  description:
    "For interviews in the order in which they were held, a few together, their notes, their themes, those that are new, all so far, and which are new.",
  header,
  // The last column says which themes are new.
  rows: rows
    .filter(([first]) => first !== smallGroupRule)
    .map((row) => row.map((value) => (value === "" ? "None" : value))),
  widths: [1_290, 830, 980, 980, 980, 4_240],
});
