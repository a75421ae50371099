import type { ChartSpec } from "../../../shared/report/model.ts";
import { type Drawing, labelOf } from "./shapes.ts";
import { frame } from "./stackedBars.ts";
import { wrapLabel } from "./wrapLabel.ts";

const bar = { height: 11, step: 13 };
const gap = 12;

/** Bars of each category beneath each other, on one scale. */
export function besideBars({ categories, series, most }: ChartSpec): Drawing {
  const drawing: Drawing = { height: 0, rects: [], texts: [], lines: [] };
  const end = most ?? Math.max(1, ...series.flatMap(({ values }) => values));
  const scale = (frame.width - frame.label - frame.total) / end;
  categories.forEach((category, row) => {
    const label = wrapLabel(category);
    const height = Math.max(series.length * bar.step, label.length * 13 + 4);
    drawing.texts.push(...labelOf(label, drawing.height + height / 2));
    const start = drawing.height + (height - series.length * bar.step) / 2;
    series.forEach(({ values }, i) => {
      const value = values[row] ?? 0;
      const y = start + i * bar.step;
      drawing.rects.push({
        ...{ series: i, x: frame.label, y, height: bar.height },
        // Nothing is a thin line, not nothing at all.
        width: Math.max(1, value * scale),
      });
      drawing.texts.push({
        ...{ text: String(value), x: frame.label + value * scale + 6, y: y + bar.height - 1.5 },
        ...{ anchor: "start", size: "small", on: null },
      });
    });
    drawing.height += height + gap;
  });
  return drawing;
}
