import type { ChartSpec } from "../../../shared/report/model.ts";
import { besideBars } from "./besideBars.ts";
import { columns } from "./columns.ts";
import { type Drawing, labelOf } from "./shapes.ts";
import { frame, layOut } from "./stackedBars.ts";

/** Where everything of a chart goes. */
export function drawingOf(chart: ChartSpec): Drawing {
  if (chart.shape === "beside") return besideBars(chart);
  if (chart.shape === "columns") return columns(chart);
  const { bars, height } = layOut(chart);
  const drawing: Drawing = { height, rects: [], texts: [], lines: [] };
  for (const bar of bars) {
    const middle = bar.y + bar.height / 2;
    drawing.texts.push(...labelOf(bar.label, middle));
    for (const { series, x, width, value } of bar.segments) {
      drawing.rects.push({ series, x, width, y: middle - frame.bar / 2, height: frame.bar });
      if (value !== "")
        drawing.texts.push({
          ...{ text: value, x: x + width / 2, y: middle + 3.5 },
          ...{ anchor: "middle", size: "small", on: series },
        });
    }
    if (chart.unsummed) continue;
    drawing.texts.push({
      ...{ text: String(bar.total), x: bar.end + 6, y: middle + 4 },
      ...{ anchor: "start", size: "label", on: null },
    });
  }
  return drawing;
}
