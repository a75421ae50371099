import { quadrant } from "../../../shared/domain/voting/quadrant.ts";
import type { Tally } from "../../../shared/domain/voting/result.ts";
import type { RoundDetail } from "../../../shared/domain/voting/round.ts";
import styles from "./Result.module.css";

const size = { width: 460, height: 300, left: 28, bottom: 24 };

/** Impact against effort: each option by its number, in the quarter that its means put it in. */
export function Quadrants({ round, tally }: { round: RoundDetail; tally: Tally }) {
  if (round.rules.method !== "impact-effort") return null;
  const { most } = round.rules;
  const { width, height, left, bottom } = size;
  const x = (effort: number) => left + ((effort - 1) / (most - 1)) * (width - left - 16) + 4;
  const y = (impact: number) =>
    height - bottom - ((impact - 1) / (most - 1)) * (height - bottom - 16) - 4;
  const middle = (1 + most) / 2;
  const numbers = new Map(round.options.map(({ optionId }, i) => [optionId, i + 1]));
  const placed = tally.rows.flatMap((row) => {
    const { impact = null, effort = null } = row.means ?? {};
    return impact === null || effort === null ? [] : [{ row, impact, effort }];
  });
  return (
    <svg
      className={styles.quadrants}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Impact against effort: ${placed
        .map(({ row }) => `option ${numbers.get(row.optionId)} ${quadrant(round.rules, row)}`)
        .join(", ")}`}
    >
      <path
        d={`M${left} 8V${height - bottom}H${width - 8} M${x(middle)} 8V${height - bottom} M${left} ${y(middle)}H${width - 8}`}
      />
      <text x={left + 8} y={24}>
        Quick wins
      </text>
      <text x={width - 12} y={24} textAnchor="end">
        Big projects
      </text>
      <text x={left + 8} y={height - bottom - 10}>
        Fill-ins
      </text>
      <text x={width - 12} y={height - bottom - 10} textAnchor="end">
        Leave
      </text>
      <text x={width - 8} y={height - 8} textAnchor="end">
        more effort →
      </text>
      <text transform={`rotate(-90) translate(-12 16)`} textAnchor="end">
        more impact →
      </text>
      {placed.map(({ row, impact, effort }) => (
        <g key={row.optionId} transform={`translate(${x(effort)} ${y(impact)})`}>
          <circle r={11} />
          <text className={styles.dot} textAnchor="middle" dy={4}>
            {numbers.get(row.optionId)}
          </text>
        </g>
      ))}
    </svg>
  );
}
