import { LineRuleType, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { cleanText } from "../../../shared/domain/text.ts";
import type { ChartSpec } from "../../../shared/report/model.ts";

/** A native Word chart, its workbook inside. Lying bars stand from the bottom up, so their order is turned. */
export function chartParagraph(chart: ChartSpec): Paragraph {
  const { title, categories, series, unit, alt, shape, most } = chart;
  const isUpright = shape === "columns";
  const inOrder = <T>(list: readonly T[]) => (isUpright ? [...list] : [...list].reverse());
  // In a legend beside bars that lie under each other the last stands first.
  const drawn = shape === "beside" ? series.toReversed() : series;
  return new Paragraph({
    spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ChartRun({
        type: isUpright ? "column" : "bar",
        ...(shape === "beside" ? { overlap: 0 } : { stacking: "stacked" as const }),
        gapWidth: 60,
        categories: inOrder(categories).map(cleanText),
        series: drawn.map((each) => ({
          name: cleanText(each.name),
          values: inOrder(each.values),
          color: each.colour.replace("#", ""),
        })),
        legend: { position: "bottom" },
        valueAxis: { title: unit, numberFormat: "0", ...(most !== undefined && { maximum: most }) },
        transformation: { width: 600, height: heightOf(chart) },
        altText: { name: cleanText(title), title: cleanText(title), description: cleanText(alt) },
      }),
    ],
  });
}

function heightOf({ categories, series, shape }: ChartSpec): number {
  if (shape === "columns") return 320;
  const each = shape === "beside" ? 16 * series.length + 18 : 38;
  return 90 + categories.length * each;
}
