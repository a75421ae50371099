import { balancedKinds } from "../../domain/analysis/balance.ts";
import type { SaturationRow } from "../../domain/analysis/saturation.ts";
import { kindWords } from "../../domain/note.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { inTreeOrder, type Theme } from "../../domain/theme.ts";
import type { contrastToPrint } from "../analysis/contrastSheet.ts";
import { kindColours, stratumColour } from "../colours.ts";
import type { ChartSpec } from "../model.ts";

const most = 12;

/** "the 12 raised most" where there are more rows than a chart has room for. */
const howMany = (all: number, which: string) => (all > most ? `, the ${most} ${which}` : "");

type Crossed = {
  sheet: Sheet;
  themes: readonly Theme[];
  title: string;
  unit: string;
  /** The columns to draw by their heads, each with its colour; null for one that is not drawn. */
  colourOf: (head: string, place: number) => string | null;
};

/** The themes at the top of the codebook as stacked bars, the one raised most first. Null where nothing was raised. */
export function crossChart({ sheet, themes, title, unit, colourOf }: Crossed): ChartSpec | null {
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
  const shown = top.toSorted((a, b) => figure(b.row, last) - figure(a.row, last)).slice(0, most);
  const spec = {
    title: `${title}${howMany(top.length, "themes raised most")}`,
    categories: shown.map(({ name }) => name),
    series: drawn.map(({ name, colour, place }) => ({
      ...{ name, colour, values: shown.map(({ row }) => figure(row, place)) },
    })),
    unit,
  };
  return { ...spec, alt: altOf("Stacked bars, one for each theme", spec) };
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
  const rows = themes.slice(0, 8);
  const spec = {
    title: `${title}${themes.length > 8 ? ", the 8 themes that differ most" : ""}`,
    categories: rows.map(({ id }) => names(id)),
    series: groups.map(({ name, held, place }, i) => ({
      ...{ name, colour: stratumColour(place) },
      values: rows.map(({ raised }) =>
        held > 0 ? Math.round((100 * (raised[i] ?? 0)) / held) : 0,
      ),
    })),
    unit: "% of the stratum’s interviews",
    shape: "beside",
  } as const;
  return {
    ...spec,
    series: [...spec.series],
    alt: altOf("Bars side by side for each theme", spec),
  };
}

/** What each interview added to the themes known before it: columns that grow no higher when nothing new is said. */
export function saturationChart(title: string, rows: readonly SaturationRow[]): ChartSpec | null {
  if (rows.length === 0) return null;
  const last = rows.findLast(({ newThemeIds }) => newThemeIds.length > 0);
  return {
    title,
    categories: rows.map(({ number }) => String(number)),
    series: [
      {
        ...{ name: "Themes known before", colour: stratumColour(1) },
        values: rows.map(({ soFar, newThemeIds }) => soFar - newThemeIds.length),
      },
      {
        ...{ name: "New in this interview", colour: stratumColour(0) },
        values: rows.map(({ newThemeIds }) => newThemeIds.length),
      },
    ],
    unit: "themes",
    shape: "columns",
    alt: `Columns, one for each interview in the order in which they were held. ${rows.at(-1)?.soFar ?? 0} themes in ${rows.length} interviews; the last new one in ${last ? `interview ${last.number}` : "none"}.`,
  };
}

type Spec = Pick<ChartSpec, "categories" | "series">;
const altOf = (what: string, { categories, series }: { [K in keyof Spec]: Readonly<Spec[K]> }) =>
  `${what}. ${categories
    .map(
      (name, i) => `${name}: ${series.map((each) => `${each.name} ${each.values[i]}`).join(", ")}`,
    )
    .join(". ")}.`;
