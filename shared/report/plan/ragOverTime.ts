import type { RagCounts } from "../../domain/plan/counts.ts";
import { ragWords } from "../../domain/plan/rag.ts";
import type { ChartSpec, TableSpec } from "../model.ts";
import { dayWords } from "../words.ts";

type Point = { date: string; title: string; counts: RagCounts };

const series = [
  { key: "green", name: ragWords.green, colour: "#1b6b38" },
  { key: "amber", name: ragWords.amber, colour: "#ffbf00" },
  { key: "red", name: ragWords.red, colour: "#a4161a" },
  { key: "none", name: "No colour", colour: "#c9c7c0" },
] as const;

const named = ({ title, date }: Point) => `${title}, ${dayWords(date)}`;

/** Outputs by colour on each reporting date, oldest first. */
export const ragChart = (points: readonly Point[]): ChartSpec => ({
  title: "Outputs by colour on each reporting date",
  categories: points.map(named),
  series: series.map(({ key, name, colour }) => ({
    name,
    colour,
    values: points.map(({ counts }) => counts[key]),
  })),
  unit: "outputs",
  alt: `Stacked bars, one for each reporting date. ${points
    .map(
      (point) =>
        `${named(point)}: ${series.map(({ key, name }) => `${name} ${point.counts[key]}`).join(", ")}`,
    )
    .join(". ")}.`,
});

/** The numbers behind the chart. */
export const ragTable = (points: readonly Point[]): TableSpec => ({
  caption: "Outputs by colour on each reporting date",
  description: "The numbers behind the chart.",
  header: ["Reporting date", ...series.map(({ name }) => name)],
  rows: points.map((point) => [
    named(point),
    ...series.map(({ key }) => String(point.counts[key])),
  ]),
  widths: [4, 1.4, 1.4, 1.4, 1.4],
});
