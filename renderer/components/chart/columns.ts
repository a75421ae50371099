import type { ChartSpec } from "../../../shared/report/model.ts";
import type { Drawing } from "./shapes.ts";
import { frame } from "./stackedBars.ts";

const plot = { left: 34, right: 30, top: 14, height: 200 };

/** Upright stacked columns on an axis with a few level lines. Of many columns every fifth has its name. */
export function columns({ categories, series }: ChartSpec): Drawing {
  const totals = categories.map((_, i) =>
    series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const step = stepFor(Math.max(1, ...totals));
  const top = Math.ceil(Math.max(1, ...totals) / step) * step;
  const ground = plot.top + plot.height;
  const y = (value: number) => ground - (value / top) * plot.height;
  const end = frame.width - plot.right;
  const width = (end - plot.left) / Math.max(1, categories.length);
  const drawing: Drawing = { height: ground + 18, rects: [], texts: [], lines: [] };
  for (let value = 0; value <= top; value += step) {
    drawing.lines.push({ x1: plot.left, x2: end, y: y(value) });
    drawing.texts.push({
      ...{ text: String(value), x: plot.left - 6, y: y(value) + 3.5 },
      ...{ anchor: "end", size: "small", on: null },
    });
  }
  categories.forEach((name, i) => {
    let below = 0;
    const x = plot.left + i * width + width * 0.15;
    series.forEach(({ values }, place) => {
      const value = values[i] ?? 0;
      if (value > 0)
        drawing.rects.push({
          ...{ series: place, x, width: width * 0.7 },
          ...{ y: y(below + value), height: y(below) - y(below + value) },
        });
      below += value;
    });
    if (categories.length <= 30 || i % 5 === 0)
      drawing.texts.push({
        ...{ text: name, x: x + width * 0.35, y: ground + 13 },
        ...{ anchor: "middle", size: "small", on: null },
      });
  });
  const last = totals.length - 1;
  if (last >= 0)
    drawing.texts.push({
      ...{ text: String(totals[last]), x: end + 4, y: y(totals[last] ?? 0) + 4 },
      ...{ anchor: "start", size: "label", on: null },
    });
  return drawing;
}

/** Between level lines: 1, 2 or 5, or tens of them, so that there are at most six. */
function stepFor(most: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of [ten, 2 * ten, 5 * ten]) if (most / step <= 5) return step;
}
