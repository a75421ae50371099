import { balancedKinds } from "../../domain/analysis/balance.ts";
import type { Crossing } from "../../domain/analysis/cross.ts";
import type { SaturationRow } from "../../domain/analysis/saturation.ts";
import { kindWords } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { inTreeOrder, type Theme } from "../../domain/theme.ts";
import type { contrastToPrint } from "../analysis/contrastSheet.ts";
import { kindColours, stratumColour } from "../colours.ts";
import type { ChartSpec } from "../model.ts";

const most = 12;
const mostBeside = 8;

/** "the 12 raised most" where there are more rows than a chart has room for. */
const howMany = (all: number, which: string, room: number) =>
  all > room ? `, the ${room} ${which}` : "";

type Crossed = {
  sheet: Sheet;
  themes: readonly Theme[];
  title: string;
  unit: string;
  /** The columns to draw by their heads, each with its colour; null for one that is not drawn. */
  colourOf: (head: string, place: number) => string | null;
  across: Crossing;
};

/**
 * The themes at the top of the codebook as bars, the one raised most first, or where only some of what was said is
 * drawn, the one with most of that. Null where nothing was raised.
 */
export function crossChart(crossed: Crossed): ChartSpec | null {
  const { sheet, themes, title, unit, colourOf, across } = crossed;
  // Not every kind is drawn, and an interview has notes of several: of interviews the bars stand beside each other.
  const some = across === "kind";
  const beside = some && unit === "interviews";
  const { header } = sheet;
  const last = header.length - 1;
  // The first row says what the figures are out of.
  const rows = sheet.rows.slice(1).filter(([first]) => first !== smallGroupRule);
  const figure = (row: Sheet["rows"][number], place: number) => Number(row[place] ?? 0);
  const parts = header.slice(1, last).flatMap((head, i) => {
    const colour = colourOf(head, i);
    return colour === null ? [] : [{ name: head, colour, place: i + 1 }];
  });
  const drawn =
    parts.length > 0
      ? parts
      : [{ name: header[last] ?? "", colour: stratumColour(0), place: last }];
  const top = inTreeOrder(themes).flatMap(({ theme, level }, i) => {
    const row = rows[i];
    if (level > 0 || !row || !drawn.some(({ place }) => figure(row, place) > 0)) return [];
    return [{ name: theme.name, row }];
  });
  if (top.length === 0) return null;
  const partsOf = (row: Sheet["rows"][number]) =>
    drawn.reduce((sum, { place }) => sum + figure(row, place), 0);
  const lengthOf = some ? partsOf : (row: Sheet["rows"][number]) => figure(row, last);
  const shown = top
    .toSorted((a, b) => lengthOf(b.row) - lengthOf(a.row))
    .slice(0, beside ? mostBeside : most);
  const unsummed = shown.some(({ row }) => partsOf(row) !== figure(row, last));
  const which = some ? "themes with most of them" : "themes raised most";
  const spec = {
    title: `${title}${howMany(top.length, which, beside ? mostBeside : most)}`,
    categories: shown.map(({ name }) => name),
    series: drawn.map(({ name, colour, place }) => ({
      ...{ name, colour, values: shown.map(({ row }) => figure(row, place)) },
    })),
    unit,
    ...(beside ? { shape: "beside" as const } : unsummed && { unsummed }),
  };
  const what = beside ? "Bars side by side for each theme" : "Stacked bars, one for each theme";
  return { ...spec, alt: altOf(what, spec) };
}

/** Barriers, good practice and ideas, each in its colour. */
export const balanceColour = (head: string): string | null => {
  const kind = balancedKinds.find((each) => kindWords[each] === head);
  return kind ? kindColours[kind] : null;
};

/** Where strata differ most: a bar for each stratum beside the others, as a share of its interviews. */
export function contrastChart(
  title: string,
  names: (id: string) => string,
  { themes, groups, compared }: ReturnType<typeof contrastToPrint>,
): ChartSpec | null {
  if (!compared || themes.length === 0) return null;
  const rows = themes.slice(0, mostBeside);
  const spec = {
    title: `${title}${howMany(themes.length, "themes that differ most", mostBeside)}`,
    categories: rows.map(({ id }) => names(id)),
    series: groups.map(({ name, held, place }, i) => ({
      ...{ name, colour: stratumColour(place) },
      values: rows.map(({ raised }) =>
        held > 0 ? Math.round((100 * (raised[i] ?? 0)) / held) : 0,
      ),
    })),
    unit: "% of the stratum’s interviews",
    shape: "beside",
    most: 100,
  } as const;
  return {
    ...spec,
    series: [...spec.series],
    alt: altOf("Bars side by side for each theme", spec),
  };
}

/** One interview, or, with a label, several that are drawn as one. */
type Drawn = Pick<SaturationRow, "number" | "newThemeIds" | "soFar"> & { label?: string };

/** What each interview added to the themes known before it: columns that grow no higher when nothing new is said. */
export function saturationChart(title: string, rows: readonly Drawn[]): ChartSpec | null {
  if (rows.length === 0) return null;
  const last = rows.findLast(({ newThemeIds }) => newThemeIds.length > 0);
  const nameOf = ({ label, number }: Drawn) => label ?? String(number);
  const together = rows.some(({ label }) => label !== undefined);
  return {
    title,
    categories: rows.map(nameOf),
    series: [
      {
        ...{ name: "Themes known before", colour: stratumColour(1) },
        values: rows.map(({ soFar, newThemeIds }) => soFar - newThemeIds.length),
      },
      {
        ...{
          name: together ? "New in these interviews" : "New in this interview",
          colour: stratumColour(0),
        },
        values: rows.map(({ newThemeIds }) => newThemeIds.length),
      },
    ],
    unit: "themes",
    shape: "columns",
    alt: `Columns, one for ${together ? "a few interviews each" : "each interview"}, in the order in which they were held. ${rows.at(-1)?.soFar ?? 0} themes in all; the last new one in ${last ? `interview ${nameOf(last)}` : "none"}.`,
  };
}

type Spec = Pick<ChartSpec, "categories" | "series">;
const altOf = (what: string, { categories, series }: { [K in keyof Spec]: Readonly<Spec[K]> }) =>
  `${what}. ${categories
    .map(
      (name, i) => `${name}: ${series.map((each) => `${each.name} ${each.values[i]}`).join(", ")}`,
    )
    .join(". ")}.`;
