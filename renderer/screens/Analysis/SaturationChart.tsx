import type { SaturationRow } from "../../../shared/domain/analysis/saturation.ts";
import { counted } from "../../components/format.ts";
import styles from "./Saturation.module.css";

const height = 120;
const step = 20;
const left = 32;

/** Bars for what each interview brought, a line for all themes so far. The table beneath has the figures. */
export function SaturationChart({ rows }: { rows: readonly SaturationRow[] }) {
  const most = Math.max(1, rows.at(-1)?.soFar ?? 1);
  const width = left + rows.length * step + 40;
  const y = (themes: number) => height - (themes / most) * (height - 16);
  const x = (i: number) => left + i * step + step / 2;
  const line = rows.map(({ soFar }, i) => `${x(i)},${y(soFar)}`).join(" ");
  const last = rows.findLastIndex(({ newThemeIds }) => newThemeIds.length > 0);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={`${counted(most, "theme")} in ${counted(rows.length, "interview")}; the last new one in interview ${rows[last]?.number ?? "none"}.`}
        viewBox={`0 0 ${width} ${height + 18}`}
        style={{ width: `min(100%, ${width * 1.5}px)` }}
      >
        <line className={styles.axis} x1={left} x2={width - 40} y1={height} y2={height} />
        {rows.map(({ interviewId, newThemeIds }, i) => (
          <rect
            key={interviewId}
            className={styles.bar}
            x={x(i) - 6}
            width={12}
            y={y(newThemeIds.length)}
            height={height - y(newThemeIds.length)}
          />
        ))}
        <polyline className={styles.line} points={line} />
        {rows.map(({ interviewId, number }, i) =>
          rows.length <= 30 || i % 5 === 0 ? (
            <text key={interviewId} className={styles.tick} x={x(i)} y={height + 13}>
              {number}
            </text>
          ) : null,
        )}
        <text className={styles.end} x={x(rows.length - 1) + 10} y={y(most) + 4}>
          {most}
        </text>
      </svg>
      <figcaption className={styles.key}>
        <span className={styles.barKey} /> New themes in each interview
        <span className={styles.lineKey} /> Themes so far
      </figcaption>
    </figure>
  );
}
