import type { SheetId } from "../../../shared/report/documents.ts";
import type { Place } from "./place.ts";

/** The table that a view goes out as: on the record only, with small groups left out. */
export function sheetOf({ view, by, sectionId, side }: Place): SheetId {
  const inUnits = <T extends string>(name: T): T | `${T}-notes` =>
    by === "notes" ? `${name}-notes` : name;
  switch (view) {
    case "stratum":
      return inUnits("theme-by-stratum");
    case "area":
      return inUnits("theme-by-area");
    case "question":
      return inUnits(sectionId === null ? "theme-by-section" : "theme-by-question");
    case "together":
      return inUnits("themes-together");
    case "balance":
      return inUnits("theme-balance");
    case "matrix":
      return side === "people" ? "framework-matrix" : "framework-matrix-strata";
    case "coverage":
    case "saturation":
    case "contrast":
      return view;
  }
}
