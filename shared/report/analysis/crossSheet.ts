import { type Counting, type Crossing, crossTable } from "../../domain/analysis/cross.ts";
import { areaName } from "../../domain/area.ts";
import { type Kind, kindWords } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { inTreeOrder, themePath } from "../../domain/theme.ts";
import type { Snapshot } from "../snapshot.ts";
import { areasToPrint } from "./areasToPrint.ts";
import { countedSnapshot, strataToPrint } from "./countedSnapshot.ts";

/** Themes against something, in order of the codebook; the first row says what the figures are out of. */
export function crossSheet(snapshot: Snapshot, across: Crossing, by: Counting): Sheet {
  const counted = countedSnapshot(snapshot);
  const table = crossTable(counted, across, by);
  const print =
    across === "stratum"
      ? strataToPrint(counted)
      : across === "area"
        ? areasToPrint(counted)
        : null;
  const order =
    across === "theme" ? inTreeOrder(snapshot.themes).map(({ theme }) => theme.id) : null;
  const columns = table.columns
    .map((column, place) => ({ ...column, place }))
    .filter(({ key }) => print === null || print.shown.has(key))
    .sort((a, b) => (order ? order.indexOf(a.key) - order.indexOf(b.key) : a.place - b.place));
  const rows = new Map(table.rows.map((row) => [row.themeId, row]));
  const header = [
    "Theme",
    ...columns.map(({ key }) => nameOf(snapshot, across, key)),
    by === "interviews" ? "All interviews" : "All notes",
  ];
  const footer = print?.hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : [];
  return {
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
}

function nameOf(
  { strata, areas, frameworks, themes }: Snapshot,
  across: Crossing,
  key: string,
): string {
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
