import { levelWords } from "../../domain/voting/levels.ts";
import type { RoundResult, Tally } from "../../domain/voting/result.ts";
import { levelColour, stratumColour } from "../colours.ts";
import type { ChartSpec } from "../model.ts";
import type { RoundRecord, Snapshot } from "../snapshot.ts";

type Stratum = { id: string | null; name: string; tally: Tally };

/**
 * A round's result as stacked bars: dots and points by stratum, levels by how many people chose each.
 * @param strata those that may be shown; none gives one bar for everybody
 * @returns null where bars would say nothing: rankings, pairs, impact and effort
 */
export function roundChart(
  snapshot: Snapshot,
  round: RoundRecord,
  result: RoundResult,
  strata: readonly Stratum[],
): ChartSpec | null {
  const { method } = round.rules;
  const titles = new Map(round.options.map(({ optionId, title }) => [optionId, title]));
  const { rows } = result.all;
  const common = {
    title: round.title,
    categories: rows.map(({ optionId }) => titles.get(optionId) ?? ""),
  };
  if (method === "dots" || method === "points") {
    const places = snapshot.strata.map(({ id }) => id);
    const series =
      strata.length > 0
        ? strata.map(({ id, name, tally }) => ({
            name,
            colour: stratumColour(id === null ? -1 : places.indexOf(id)),
            values: rows.map((row) => scoreIn(tally, row.optionId)),
          }))
        : [
            {
              name: "Everybody",
              colour: stratumColour(0),
              values: rows.map(({ score }) => score),
            },
          ];
    return { ...common, series, unit: method, alt: altOf(common.categories, series) };
  }
  const levels = method === "impact-effort" ? [] : levelWords(round.rules);
  if (levels.length === 0) return null;
  const series = levels.map((name, level) => ({
    name: method === "score" ? `Score ${name}` : name,
    colour: levelColour(method === "score" ? levels.length - 1 - level : level, levels.length),
    values: rows.map(({ counts }) => counts[level] ?? 0),
  }));
  return { ...common, series, unit: "people", alt: altOf(common.categories, series) };
}

const scoreIn = ({ rows }: Tally, optionId: string) =>
  rows.find((row) => row.optionId === optionId)?.score ?? 0;

const altOf = (categories: readonly string[], series: ChartSpec["series"]) =>
  `Stacked bars, one for each option. ${categories
    .map(
      (name, i) => `${name}: ${series.map((each) => `${each.name} ${each.values[i]}`).join(", ")}`,
    )
    .join(". ")}.`;
