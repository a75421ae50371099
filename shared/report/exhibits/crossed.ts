import type { Counting, Crossing } from "../../domain/analysis/cross.ts";
import type { ExhibitSheet } from "./exhibitSheets.ts";

type Crossed = { across: Crossing; by: Counting };
const both = <A extends Crossing>(across: A) =>
  [
    { across, by: "interviews" },
    { across, by: "notes" },
  ] as const;
const [stratum, stratumNotes] = both("stratum");
const [area, areaNotes] = both("area");
const [section, sectionNotes] = both("section");
const [question, questionNotes] = both("question");
const [theme, themeNotes] = both("theme");
const [kind, kindNotes] = both("kind");

/** What stands across the top of each table of themes, and what it counts. */
export const crossed: Record<
  Exclude<ExhibitSheet, "coverage" | "saturation" | "contrast">,
  Crossed
> = {
  "theme-by-stratum": stratum,
  "theme-by-stratum-notes": stratumNotes,
  "theme-by-area": area,
  "theme-by-area-notes": areaNotes,
  "theme-by-section": section,
  "theme-by-section-notes": sectionNotes,
  "theme-by-question": question,
  "theme-by-question-notes": questionNotes,
  "themes-together": theme,
  "themes-together-notes": themeNotes,
  "theme-balance": kind,
  "theme-balance-notes": kindNotes,
};
