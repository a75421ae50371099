import { expect, test } from "vitest";
import { drawingOf } from "../../renderer/components/chart/drawing.ts";
import { inkOn } from "../../renderer/components/chart/inkOn.ts";
import { frame, layOut } from "../../renderer/components/chart/stackedBars.ts";
import type { ChartSpec } from "../../shared/report/model.ts";

const chart = (categories: string[], ...values: number[][]): ChartSpec => ({
  title: "Interviews in which each theme was raised",
  categories,
  series: values.map((each, i) => ({ name: `S${i}`, colour: "#0b5d66", values: each })),
  unit: "interviews",
  alt: "",
});

test("the longest bar fills the frame, and all are on one scale", () => {
  const { bars } = layOut(chart(["Trust", "Time"], [3, 1], [1, 1]));
  const [long, short] = bars;
  expect(long?.total).toBe(4);
  expect(long?.end).toBeCloseTo(frame.width - frame.total);
  expect(((short?.end ?? 0) - frame.label) * 2).toBeCloseTo((long?.end ?? 0) - frame.label);
});

test("segments stand end to end; nothing stands for nothing", () => {
  const { bars } = layOut(chart(["Trust"], [2], [0], [3]));
  const segments = bars[0]?.segments ?? [];
  expect(segments.map(({ series, value }) => [series, value])).toEqual([
    [0, "2"],
    [2, "3"],
  ]);
  expect(segments[1]?.x).toBeCloseTo((segments[0]?.x ?? 0) + (segments[0]?.width ?? 0));
});

test("a number that does not fit is left out; the total beside the bar stays", () => {
  const [bar] = layOut(chart(["Trust"], [1], [200])).bars;
  expect(bar?.segments.map(({ value }) => value)).toEqual(["", "200"]);
  expect(bar?.total).toBe(201);
});

test("a long name is wrapped, loses no word, and its row does not run into the next", () => {
  const name = "Feedback on what became of consultations that were held by the council in 2009";
  const { bars, height } = layOut(chart([name, "Time"], [1, 1]));
  expect(bars[0]?.label.length).toBeGreaterThan(1);
  expect(bars[0]?.label.join(" ")).toBe(name);
  expect(bars[1]?.y).toBe(bars[0]?.height);
  expect(height).toBe((bars[1]?.y ?? 0) + (bars[1]?.height ?? 0));
});

test("without any numbers nothing is infinite", () => {
  const { bars } = layOut(chart(["Trust"], [0]));
  expect(bars[0]).toMatchObject({ segments: [], end: frame.label, total: 0 });
});

test.each(["#0b5d66", "#5b9aa0", "#b98a2e", "#ffffff", "#000000"])(
  "the number on %s can be read",
  (colour) => {
    const light = (hex: string) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
        const part = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
        return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    const [a, b] = [light(colour), light(inkOn(colour))];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

test("where parts overlap no figure stands for the whole; beside each other they have one scale", () => {
  const words = (spec: ChartSpec) => drawingOf(spec).texts.map(({ text }) => text);
  const two = chart(["Trust"], [2], [3]);
  expect(words(two)).toEqual(["Trust", "2", "3", "5"]);
  expect(words({ ...two, unsummed: true })).toEqual(["Trust", "2", "3"]);
  const beside: ChartSpec = { ...two, shape: "beside" };
  const widths = (spec: ChartSpec) => drawingOf(spec).rects.map(({ width }) => width);
  const [, longest = 0] = widths(beside);
  expect(longest).toBeCloseTo(frame.width - frame.label - frame.total);
  expect(widths({ ...beside, most: 6 })[1]).toBeCloseTo(longest / 2);
});
