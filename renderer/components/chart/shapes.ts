/** A chart as shapes, in its own units: `frame.width` wide. Screen and picture are drawn from the same ones. */
export type Drawing = {
  height: number;
  rects: { series: number; x: number; y: number; width: number; height: number }[];
  /** Of a bar in a series' colour (`on`), or on the paper. */
  texts: {
    text: string;
    x: number;
    y: number;
    anchor: "start" | "middle" | "end";
    size: "label" | "small";
    on: number | null;
  }[];
  /** Thin ones, level. */
  lines: { x1: number; x2: number; y: number }[];
};

const lineHeight = 13;

/** The lines of a label left of its bars, in the middle of them. */
export const labelOf = (lines: readonly string[], middle: number): Drawing["texts"] =>
  lines.map((text, i) => ({
    ...{ text, x: 0, y: middle + 4 + lineHeight * (i - (lines.length - 1) / 2) },
    ...{ anchor: "start", size: "label", on: null },
  }));
