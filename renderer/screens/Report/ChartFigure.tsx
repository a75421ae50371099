import type { CSSProperties } from "react";
import { stratumColours } from "../../../shared/report/colours.ts";
import type { ChartSpec } from "../../../shared/report/model.ts";
import styles from "./ChartFigure.module.css";
import { frame, inkOn, layOut } from "./chartLayout.ts";

type Props = { chart: ChartSpec; number: string };

/** The colours that the Word file has; on dark paper those of the dark screen. */
function paint(colour: string): CSSProperties {
  const stratum = stratumColours.indexOf(colour);
  return {
    "--fill": colour,
    "--figure": inkOn(colour),
    "--dark-fill": stratum < 0 ? colour : `var(--stratum-${stratum + 1})`,
  } as CSSProperties;
}

/** Stacked bars with their numbers, drawn from the same figures as the chart in the Word file. */
export function ChartFigure({ chart, number }: Props) {
  const { bars, height } = layOut(chart);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <strong>Figure {number}</strong> {chart.title}
      </figcaption>
      <svg viewBox={`0 0 ${frame.width} ${height}`} role="img" aria-label={chart.alt}>
        {bars.map((bar) => {
          const middle = bar.y + bar.height / 2;
          return (
            <g key={bar.y}>
              {bar.label.map((line, index) => (
                <text
                  key={line}
                  className={styles.label}
                  x={0}
                  y={middle + 4 + 13 * (index - (bar.label.length - 1) / 2)}
                >
                  {line}
                </text>
              ))}
              {bar.segments.map((segment) => (
                <g key={segment.series} style={paint(chart.series[segment.series]?.colour ?? "")}>
                  <rect
                    className={styles.segment}
                    x={segment.x}
                    y={middle - frame.bar / 2}
                    width={segment.width}
                    height={frame.bar}
                  />
                  <text className={styles.value} x={segment.x + segment.width / 2} y={middle + 3.5}>
                    {segment.value}
                  </text>
                </g>
              ))}
              <text className={styles.total} x={bar.end + 6} y={middle + 4}>
                {bar.total}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {chart.series.map((series) => (
          <li key={series.name} style={paint(series.colour)}>
            <span className={styles.swatch} aria-hidden="true" />
            {series.name}
          </li>
        ))}
        <li className={styles.unit}>Number of {chart.unit}</li>
      </ul>
    </figure>
  );
}
