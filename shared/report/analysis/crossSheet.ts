import type { Counted } from "../../domain/analysis/counted.ts";
import { type Counting, type Crossing, crossTable } from "../../domain/analysis/cross.ts";
import { areaName } from "../../domain/area.ts";
import { type Kind, kindWords } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { inTreeOrder, themePath } from "../../domain/theme.ts";
import type { Snapshot } from "../snapshot.ts";
import { areasToPrint } from "./areasToPrint.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";
import { otherQuestions, type Standing, withOthersTogether } from "./questionsToPrint.ts";

/** Themes against something, in order of the codebook; the first row says what the figures are out of. */
export const crossSheet = (snapshot: Snapshot, across: Crossing, by: Counting): Sheet =>
  crossToPrint(snapshot, across, by).sheet;

/** The same, and what each column after the first is of, but for the last, which is of all. */
export function crossToPrint(
  snapshot: Snapshot,
  across: Crossing,
  by: Counting,
): { sheet: Sheet; keys: string[] } {
  const { counted, shown, hidden } = standing(countedSnapshot(snapshot), across);
  const table = crossTable(counted, across, by);
  const order =
    across === "theme" ? inTreeOrder(snapshot.themes).map(({ theme }) => theme.id) : null;
  const columns = table.columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ key }) => shown?.has(key) ?? true)
    .sort((a, b) => (order ? order.indexOf(a.key) - order.indexOf(b.key) : a.place - b.place));
  const rows = new Map(table.rows.map((row) => [row.themeId, row]));
  const header = [
    "Theme",
    ...columns.map(({ key }) => nameOf(snapshot, across, key)),
    by === "interviews" ? "All interviews" : "All notes",
  ];
  const footer = hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : [];
  const sheet = {
    name: by === "interviews" ? "By interviews" : "By notes",
    header,
    rows: [
      ["Out of", ...columns.map(({ of }) => of), table.of],
      ...inTreeOrder(snapshot.themes).map(({ theme }) => {
        const row = rows.get(theme.id);
        return [
          themePath(snapshot.themes, theme.id),
          ...columns.map(({ place }) => row?.counts[place] ?? 0),
          row?.total ?? 0,
        ];
      }),
      ...footer,
    ],
  };
  return { sheet, keys: columns.map(({ key }) => key) };
}

/** What is counted, and which columns may stand. */
function standing(all: Counted, across: Crossing): Standing {
  switch (across) {
    case "stratum":
      return { counted: all, ...strataToPrint(all) };
    case "area":
      return { counted: all, ...areasToPrint(all) };
    case "section":
    case "question":
      return withOthersTogether(all, across);
    default:
      return { counted: all, hidden: false };
  }
}

function nameOf(
  { strata, areas, frameworks, themes }: Snapshot,
  across: Crossing,
  key: string,
): string {
  if (key === otherQuestions) return "Other questions";
  const sections = frameworks.flatMap((framework) => framework.sections);
  switch (across) {
    case "stratum":
      return strata.find(({ id }) => id === key)?.name ?? "No stratum";
    case "area":
      return areaName(areas, key) ?? "No area";
    case "section": {
      const section = sections.find(({ id }) => id === key);
      return section ? `${section.number} ${section.title}` : "No question";
    }
    case "question": {
      const question = sections.flatMap(({ questions }) => questions).find(({ id }) => id === key);
      return question ? `${question.number} ${question.text}` : "No question";
    }
    case "theme":
      return themePath(themes, key);
    case "kind":
      return kindWords[key as Kind];
  }
}
