import type { ChartSpec } from "../../../shared/report/model.ts";
import { wrapLabel } from "./wrapLabel.ts";

/** Widths and heights in the chart's own units; it is scaled to the width of the text. */
export const frame = { width: 600, label: 190, total: 36, row: 26, bar: 14 };
/** A segment narrower than this has no room for its number. */
const leastForNumber = 14;

type Segment = {
  series: number;
  x: number;
  width: number;
  /** The number written in the segment, "" where it would not fit. */
  value: string;
};
export type Bar = {
  label: string[];
  y: number;
  height: number;
  segments: Segment[];
  end: number;
  total: number;
};

/** Where every bar and segment of stacked bars goes. */
export function layOut(chart: ChartSpec): { bars: Bar[]; height: number } {
  const totals = chart.categories.map((_, row) =>
    chart.series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0),
  );
  const scale = (frame.width - frame.label - frame.total) / Math.max(1, ...totals);
  let y = 0;
  const bars = chart.categories.map((category, row): Bar => {
    const label = wrapLabel(category);
    const height = Math.max(frame.row, label.length * 13 + 8);
    let end = frame.label;
    const segments = chart.series.flatMap(({ values }, series): Segment[] => {
      const value = values[row] ?? 0;
      if (value <= 0) return [];
      const x = end;
      const width = value * scale;
      end += width;
      return [{ series, x, width, value: width < leastForNumber ? "" : String(value) }];
    });
    const bar = { label, y, height, segments, end, total: totals[row] ?? 0 };
    y += height;
    return bar;
  });
  return { bars, height: y };
}
