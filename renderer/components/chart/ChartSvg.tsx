import type { CSSProperties } from "react";
import { kindColours, stratumColours } from "../../../shared/report/colours.ts";
import type { ChartSpec } from "../../../shared/report/model.ts";
import styles from "./Chart.module.css";
import { drawingOf } from "./drawing.ts";
import { inkOn } from "./inkOn.ts";
import { frame } from "./stackedBars.ts";
import { unitWords } from "./unitWords.ts";

/** The colours that the Word file has; on dark paper those of the dark screen. */
function paint(colour: string): CSSProperties {
  const stratum = stratumColours.indexOf(colour);
  const kind = Object.entries(kindColours).find(([, own]) => own === colour)?.[0];
  const token = stratum >= 0 ? `stratum-${stratum + 1}` : kind;
  return {
    "--fill": colour,
    "--figure": inkOn(colour),
    "--dark-fill": token ? `var(--${token})` : colour,
  } as CSSProperties;
}

/** A chart with its legend, drawn from the same figures as the one in the Word file. */
export function ChartSvg({ chart }: { chart: ChartSpec }) {
  const { rects, texts, lines, height } = drawingOf(chart);
  const paintOf = (series: number) => paint(chart.series[series]?.colour ?? "");
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${frame.width} ${height}`}
        role="img"
        aria-label={chart.alt}
      >
        {lines.map(({ x1, x2, y }) => (
          <line key={y} className={styles.line} x1={x1} x2={x2} y1={y} y2={y} />
        ))}
        {rects.map(({ series, ...rect }) => (
          <rect
            key={`${rect.x} ${rect.y}`}
            className={styles.segment}
            style={paintOf(series)}
            {...rect}
          />
        ))}
        {texts.map(({ text, x, y, anchor, size, on }) => (
          <text
            key={`${x} ${y}`}
            className={on === null ? styles[size] : styles.value}
            style={on === null ? undefined : paintOf(on)}
            textAnchor={anchor}
            x={x}
            y={y}
          >
            {text}
          </text>
        ))}
      </svg>
      <ul className={styles.legend}>
        {chart.series.map((series) => (
          <li key={series.name} style={paint(series.colour)}>
            <span className={styles.swatch} aria-hidden="true" />
            {series.name}
          </li>
        ))}
        <li className={styles.unit}>{unitWords(chart)}</li>
      </ul>
    </>
  );
}
