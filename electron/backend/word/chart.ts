import { LineRuleType, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { cleanText } from "../../../shared/domain/text.ts";
import type { ChartSpec } from "../../../shared/report/model.ts";

/** A native Word chart of stacked bars, its workbook inside. Bars stand from the bottom up, so the order is turned. */
export function chartParagraph({ title, categories, series, unit, alt }: ChartSpec): Paragraph {
  const turned = <T>(list: readonly T[]) => [...list].reverse();
  const height = 90 + categories.length * 38;
  return new Paragraph({
    spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ChartRun({
        type: "bar",
        stacking: "stacked",
        gapWidth: 60,
        categories: turned(categories).map(cleanText),
        series: series.map((each) => ({
          name: cleanText(each.name),
          values: turned(each.values),
          color: each.colour.replace("#", ""),
        })),
        legend: { position: "bottom" },
        valueAxis: { title: unit, numberFormat: "0" },
        transformation: { width: 600, height },
        altText: { name: cleanText(title), title: cleanText(title), description: cleanText(alt) },
      }),
    ],
  });
}
