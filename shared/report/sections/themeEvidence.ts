import { type CrossRow, crossTable } from "../../domain/analysis/cross.ts";
import { smallGroupRule } from "../../domain/smallGroups.ts";
import { countedSnapshot, strataToPrint } from "../analysis/countedSnapshot.ts";
import { stratumColour } from "../colours.ts";
import type { Block, ChartSpec } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading } from "../words.ts";

const mostThemes = 12;

/** A chart of evidence by theme and stratum, with the same numbers as a table beneath. */
export function themeEvidence(snapshot: Snapshot): Block[] {
  const names = new Map(
    snapshot.themes.filter((theme) => !theme.parentId).map((theme) => [theme.id, theme.name]),
  );
  const counted = countedSnapshot(snapshot);
  const { columns, rows: all } = crossTable(counted, "stratum", "interviews");
  const places = new Map(columns.map(({ key }, place) => [key, place]));
  const rows = all
    .filter((row) => names.has(row.themeId) && row.total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, mostThemes);
  if (rows.length === 0) return [];
  const { shown, hidden } = strataToPrint(counted);
  const figure = ({ counts }: CrossRow, stratumId: string) =>
    counts[places.get(stratumId) ?? -1] ?? 0;
  const strata = snapshot.strata.filter(
    ({ id }) => shown.has(id) && rows.some((row) => figure(row, id) > 0),
  );
  const name = (themeId: string) => names.get(themeId) ?? "";
  const series = strata.map((stratum) => ({
    name: stratum.name,
    colour: stratumColour(snapshot.strata.indexOf(stratum)),
    values: rows.map((row) => figure(row, stratum.id)),
  }));
  // Where no stratum may stand by itself, all together do.
  if (series.length === 0 && hidden)
    series.push({
      ...{ name: "All interviews", colour: stratumColour(0) },
      values: rows.map(({ total }) => total),
    });
  const chart: ChartSpec = {
    title: "Interviews in which each theme was raised, by stratum",
    categories: rows.map((row) => name(row.themeId)),
    series,
    unit: "interviews",
    // An interview with people of two strata counts under both, and some strata may not be shown.
    ...(rows.some((row, i) => row.total !== sumOf(series, i)) && { unsummed: true }),
    alt: `Stacked bars, one for each theme. ${rows
      .map(
        (row, i) =>
          `${name(row.themeId)}: ${series.map((each) => `${each.name} ${each.values[i]}`).join(", ")}`,
      )
      .join(". ")}.`,
  };
  return [
    heading(2, "Evidence by theme and stratum", "evidence-by-theme"),
    {
      kind: "numbered",
      text: "The chart and the table beneath it show in how many interviews each theme was raised. An interview counts once for a theme, however often it came up; one with people of two strata counts under both, and once under all.",
    },
    ...(series.length > 0 ? [{ kind: "chart", chart } satisfies Block] : []),
    {
      kind: "table",
      table: {
        caption: chart.title,
        description:
          "The numbers behind the chart: for each theme the interviews of each stratum in which it was raised, and of all.",
        header: ["Theme", ...strata.map((stratum) => stratum.name), "All interviews"],
        rows: rows.map((row) => [
          name(row.themeId),
          ...strata.map((stratum) => String(figure(row, stratum.id))),
          String(row.total),
        ]),
        widths: [4, ...strata.map(() => 2), 2],
      },
    },
    ...(hidden ? [{ kind: "paragraph", text: smallGroupRule } satisfies Block] : []),
  ];
}

const sumOf = (series: ChartSpec["series"], place: number): number =>
  series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0);
