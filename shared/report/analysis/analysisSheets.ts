import type { Counting, Crossing } from "../../domain/analysis/cross.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import { contrastSheet } from "./contrastSheet.ts";
import { coverageSheet } from "./coverageSheet.ts";
import { crossSheet } from "./crossSheet.ts";
import type { NoteChoice } from "./noteChoice.ts";
import { noteSheet } from "./noteSheet.ts";
import { saturationSheet } from "./saturationSheet.ts";

const cross =
  (across: Crossing, by: Counting) =>
  (snapshot: Snapshot): Sheet[] => [crossSheet(snapshot, across, by)];

/** The tables of Analysis for a spreadsheet. */
export const analysisSheets = {
  "theme-by-stratum": cross("stratum", "interviews"),
  "theme-by-stratum-notes": cross("stratum", "notes"),
  "theme-by-area": cross("area", "interviews"),
  "theme-by-area-notes": cross("area", "notes"),
  "theme-by-section": cross("section", "interviews"),
  "theme-by-section-notes": cross("section", "notes"),
  "theme-by-question": cross("question", "interviews"),
  "theme-by-question-notes": cross("question", "notes"),
  "themes-together": cross("theme", "interviews"),
  "themes-together-notes": cross("theme", "notes"),
  "theme-balance": cross("kind", "interviews"),
  "theme-balance-notes": cross("kind", "notes"),
  coverage: (snapshot: Snapshot): Sheet[] => [coverageSheet(snapshot)],
  saturation: (snapshot: Snapshot): Sheet[] => [saturationSheet(snapshot)],
  contrast: (snapshot: Snapshot): Sheet[] => [contrastSheet(snapshot)],
  "tagged-notes": (snapshot: Snapshot, _: unknown, choice?: NoteChoice): Sheet[] => [
    noteSheet(snapshot, "Tagged notes", ({ tags }) => tags.length > 0, choice),
  ],
  notes: (snapshot: Snapshot, _: unknown, choice?: NoteChoice): Sheet[] => [
    noteSheet(snapshot, "Notes", () => true, choice),
  ],
};
