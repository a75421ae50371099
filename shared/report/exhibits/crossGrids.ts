import { balancedKinds } from "../../domain/analysis/balance.ts";
import type { Crossing } from "../../domain/analysis/cross.ts";
import { areaName, bySchemes } from "../../domain/area.ts";
import { kindWords } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Grid } from "./grid.ts";

type Columns = { title: string; places: number[]; heads: string[] };

/** A table of themes against something as it is exported, ready for a page. */
export function crossGrids(
  snapshot: Snapshot,
  across: Crossing,
  title: string,
  sheet: Sheet,
  keys: readonly string[],
): Grid[] {
  const { header } = sheet;
  const rows = sheet.rows.filter(([first]) => first !== smallGroupRule);
  const numbered = across === "theme";
  return columnsOf(snapshot, across, title, { header, rows, keys }).map((columns) => ({
    caption: columns.title,
    description: "For each theme how often it was counted in each column, and in all.",
    header: [header[0] ?? "", ...columns.heads],
    rows: rows.map((row, i) => [
      // The first row says what the figures are out of; themes are numbered from the second.
      numbered && i > 0 ? `${i} ${row[0]}` : (row[0] ?? null),
      ...columns.places.map((place) => row[place] ?? null),
    ]),
  }));
}

/** Which columns are printed, under which heads. Numbers stand for what is too long to stand over a figure. */
function columnsOf(
  { frameworks, areas }: Snapshot,
  across: Crossing,
  title: string,
  {
    header,
    rows,
    keys,
  }: Pick<Sheet, "rows"> & { header: readonly string[]; keys: readonly string[] },
): Columns[] {
  const all = header.map((_, place) => place).slice(1);
  const last = header.length - 1;
  const named = (places: number[]) => places.map((place) => header[place] ?? "");
  /** Several tables, each with what belongs to no group and with all together at its end. */
  const grouped = (groups: Columns[]): Columns[] => {
    // Of a group that nothing was said of there is no table.
    const used = groups.filter(({ places }) => places.some((place) => rows[0]?.[place]));
    const taken = new Set(groups.flatMap(({ places }) => places));
    const rest = all.filter((place) => !taken.has(place));
    if (used.length === 0) return [{ title, places: rest, heads: named(rest) }];
    return used.map((group) => ({
      title: groups.length > 1 ? group.title : title,
      places: [...group.places, ...rest],
      heads: [...group.heads, ...named(rest)],
    }));
  };
  switch (across) {
    case "theme":
      return [{ title, places: all, heads: [...all.slice(0, -1).map(String), header[last] ?? ""] }];
    case "kind": {
      const words: string[] = balancedKinds.map((kind) => kindWords[kind]);
      const places = all.filter((place) => place === last || words.includes(header[place] ?? ""));
      return [{ title, places, heads: named(places) }];
    }
    case "area":
      return grouped(
        bySchemes(areas).map(({ scheme, areas: own }) => {
          const names = own.map(({ id }) => areaName(areas, id));
          const places = all.slice(0, -1).filter((place) => names.includes(header[place]));
          return { title: `${title}: ${scheme}`, places, heads: named(places) };
        }),
      );
    case "section":
    case "question":
      return grouped(
        frameworks.map(({ title: framework, sections }) => {
          const numbered: readonly { id: string; number: string }[] =
            across === "section" ? sections : sections.flatMap(({ questions }) => questions);
          // Those that too few people answered have no column of their own.
          const own = numbered.flatMap(({ id, number }) =>
            keys.includes(id) ? [{ place: keys.indexOf(id) + 1, number }] : [],
          );
          return {
            title: `${title}: ${framework}`,
            places: own.map(({ place }) => place),
            heads: own.map(({ number }) => number),
          };
        }),
      );
    default:
      return [{ title, places: all, heads: named(all) }];
  }
}
