import { stratumColour } from "../colours.ts";
import { themeRows } from "../facts.ts";
import type { Block, ChartSpec } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading } from "../words.ts";

const mostThemes = 12;

/** A chart of evidence by theme and stratum, with the same numbers as a table beneath. */
export function themeEvidence(snapshot: Snapshot): Block[] {
  const names = new Map(
    snapshot.themes.filter((theme) => !theme.parentId).map((theme) => [theme.id, theme.name]),
  );
  const rows = themeRows(snapshot)
    .filter((row) => names.has(row.themeId) && row.total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, mostThemes);
  if (rows.length === 0) return [];
  const strata = snapshot.strata.filter((stratum) =>
    rows.some((row) => row.interviews[stratum.id]),
  );
  const name = (themeId: string) => names.get(themeId) ?? "";
  const chart: ChartSpec = {
    title: "Interviews in which each theme was raised, by stratum",
    categories: rows.map((row) => name(row.themeId)),
    series: strata.map((stratum) => ({
      name: stratum.name,
      colour: stratumColour(snapshot.strata.indexOf(stratum)),
      values: rows.map((row) => row.interviews[stratum.id] ?? 0),
    })),
    unit: "interviews",
    alt: `Stacked bars, one for each theme. ${rows
      .map(
        (row) =>
          `${name(row.themeId)}: ${strata.map((stratum) => `${stratum.name} ${row.interviews[stratum.id] ?? 0}`).join(", ")}`,
      )
      .join(". ")}.`,
  };
  return [
    heading(2, "Evidence by theme and stratum", "evidence-by-theme"),
    {
      kind: "numbered",
      text: "The chart and the table beneath it show in how many interviews each theme was raised. An interview counts once for a theme, however often it came up; one with people of two strata counts under both, and once under all.",
    },
    ...(strata.length > 0 ? [{ kind: "chart", chart } satisfies Block] : []),
    {
      kind: "table",
      table: {
        caption: chart.title,
        description:
          "The numbers behind the chart: for each theme the interviews of each stratum in which it was raised, and of all.",
        header: ["Theme", ...strata.map((stratum) => stratum.name), "All interviews"],
        rows: rows.map((row) => [
          name(row.themeId),
          ...strata.map((stratum) => String(row.interviews[stratum.id] ?? 0)),
          String(row.total),
        ]),
        widths: [4, ...strata.map(() => 2), 2],
      },
    },
  ];
}
