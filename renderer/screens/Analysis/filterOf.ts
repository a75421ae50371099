import type { Counting, Crossing } from "../../../shared/domain/analysis/cross.ts";
import type { Kind, NoteFilter } from "../../../shared/domain/note.ts";

/** Which notes count: nothing that was taken back, and for interviews nothing said in a workshop. */
export const countedFilter = (by: Counting): NoteFilter => ({
  withdrawn: false,
  ...(by === "interviews" && { takenIn: "interview" }),
});

/** The notes behind a figure of a theme: in one column, or (null) in all. */
export function filterOf(
  across: Crossing,
  by: Counting,
  themeId: string,
  key: string | null,
): NoteFilter {
  const filter = { themeId, ...countedFilter(by) };
  if (key === null) return filter;
  const idOrNone = key === "" ? null : key;
  switch (across) {
    case "stratum":
      return { ...filter, stratumId: idOrNone };
    case "area":
      return { ...filter, areaId: idOrNone };
    case "question":
      return { ...filter, questionId: idOrNone };
    case "section":
      return key === "" ? { ...filter, questionId: null } : { ...filter, sectionId: key };
    case "kind":
      return { ...filter, kind: key as Kind };
    case "theme":
      return { ...filter, ...(by === "notes" ? { andThemeId: key } : { besideThemeId: key }) };
  }
}
