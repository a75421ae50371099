import type { ChartSpec } from "../../../shared/report/model.ts";
import { drawingOf } from "./drawing.ts";
import { inkOn } from "./inkOn.ts";
import { frame } from "./stackedBars.ts";
import { unitWords } from "./unitWords.ts";

/** For screens of twice the usual sharpness, and for print. */
const sharpness = 2;
const margin = 20;
const [ink, second, line, paper] = ["#1c2226", "#4a555d", "#e2e0da", "#ffffff"];
const font = (size: number, weight = "") => `${weight} ${size}px Arial, sans-serif`;

/** A chart with its title and legend as a PNG on white paper, whatever the screen's colours are. */
export function chartPicture(chart: ChartSpec): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return Promise.reject(new Error("no canvas"));
  const drawing = drawingOf(chart);
  const title = linesOf(context, chart.title, font(15, "bold"));
  const legend = legendOf(context, chart);
  const top = margin + title.length * 20 + 10;
  const height = top + drawing.height + 14 + legend.height + margin;
  canvas.width = (frame.width + 2 * margin) * sharpness;
  canvas.height = Math.ceil(height * sharpness);
  context.scale(sharpness, sharpness);
  context.fillStyle = paper;
  context.fillRect(0, 0, frame.width + 2 * margin, height);
  context.translate(margin, 0);

  context.fillStyle = ink;
  context.font = font(15, "bold");
  for (const [i, words] of title.entries()) context.fillText(words, 0, margin + 14 + i * 20);
  context.translate(0, top);
  context.fillStyle = line;
  for (const { x1, x2, y } of drawing.lines) context.fillRect(x1, y, x2 - x1, 1);
  for (const { series, x, y, width, height: tall } of drawing.rects) {
    context.fillStyle = chart.series[series]?.colour ?? second;
    context.fillRect(x, y, width, tall);
  }
  for (const { text, x, y, anchor, size, on } of drawing.texts) {
    context.fillStyle = on === null ? ink : inkOn(chart.series[on]?.colour ?? second);
    context.font = font(size === "label" ? 12.5 : 10.5);
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(text, x, y);
  }
  context.translate(0, drawing.height + 14);
  context.textAlign = "start";
  context.font = legendFont;
  for (const { text, x, y, colour } of legend.entries) {
    if (colour) {
      context.fillStyle = colour;
      context.fillRect(x, y - 10, 10, 10);
    }
    context.fillStyle = colour ? ink : second;
    context.fillText(text, colour ? x + 16 : x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
  );
}

const legendFont = font(12.5);

/** The names of the series and what the numbers are, in as many rows as they take. */
function legendOf(context: CanvasRenderingContext2D, chart: ChartSpec) {
  context.font = legendFont;
  const entries: { text: string; x: number; y: number; colour: string | null }[] = [];
  let [x, y] = [0, 12];
  for (const { text, colour } of [
    ...chart.series.map(({ name, colour }) => ({ text: name, colour })),
    { text: unitWords(chart), colour: null },
  ]) {
    const width = context.measureText(text).width + (colour ? 16 : 0);
    if (x > 0 && x + width > frame.width) [x, y] = [0, y + 20];
    entries.push({ text, x, y, colour });
    x += width + 18;
  }
  return { entries, height: y + 4 };
}

/** Words in lines no wider than the chart. */
function linesOf(context: CanvasRenderingContext2D, text: string, style: string): string[] {
  context.font = style;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= frame.width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
