import type { SheetId } from "../documents.ts";

/**
 * The tables of the analysis that can stand in the report, with the sentence that leads into each where the adviser
 * writes none. Notes one by one are no table to read: they stay in a spreadsheet.
 */
export const exhibitSentences = {
  "theme-by-stratum":
    "In how many interviews each theme was raised, by stratum. An interview with people of two strata counts under both, and once under all.",
  "theme-by-stratum-notes": "How many notes there are on each theme, by stratum.",
  "theme-by-area":
    "In how many interviews each theme was raised about each area. What is about two areas counts under both, and once under all.",
  "theme-by-area-notes":
    "How many notes there are on each theme about each area. A note about two areas counts under both, and once under all.",
  "theme-by-section":
    "In how many interviews each theme was raised under the questions of each section.",
  "theme-by-section-notes":
    "How many notes there are on each theme under the questions of each section.",
  "theme-by-question": "In how many interviews each theme was raised under each question.",
  "theme-by-question-notes": "How many notes there are on each theme under each question.",
  "themes-together":
    "In how many interviews two themes were both raised: one stands in the row, the other in the column.",
  "themes-together-notes":
    "How many notes are about two themes: one stands in the row, the other in the column.",
  "theme-balance":
    "In how many interviews barriers, good practice and ideas were noted on each theme.",
  "theme-balance-notes": "How many barriers, good practice and ideas were noted on each theme.",
  coverage: "Which respondent was asked which question.",
  saturation:
    "The themes in the order in which the interviews were held, a few interviews together. A theme is new where no interview before had it.",
  contrast:
    "Where the strata differ: in how many interviews of each a theme was raised or a key message supported, the widest difference first.",
} as const satisfies Partial<Record<SheetId, string>>;

/** Those that a chart says something of. */
const drawn: ReadonlySet<string> = new Set<SheetId>([
  "theme-by-stratum",
  "theme-by-stratum-notes",
  "theme-by-area",
  "theme-by-area-notes",
  "theme-balance",
  "theme-balance-notes",
  "saturation",
  "contrast",
]);
export const isDrawn = (sheet: ExhibitSheet): boolean => drawn.has(sheet);

export type ExhibitSheet = keyof typeof exhibitSentences;
export const exhibitSheets = Object.keys(exhibitSentences) as [ExhibitSheet, ...ExhibitSheet[]];
