import type { Comparison } from "../../../shared/domain/voting/result.ts";
import styles from "./Compare.module.css";

const row = 30;
type Row = Comparison["rows"][number];

/** The options in order of place at either side, with a line from each to itself. */
export function Slope({ comparison }: { comparison: Comparison }) {
  const sides = [0, 1].map((side) => inOrder(comparison.rows, side));
  const [left = [], right = []] = sides;
  const height = row * Math.max(left.length, right.length);
  const turned = new Set(comparison.reversed.flat());
  const lines = left.flatMap(({ optionId }, i) => {
    const j = right.findIndex((other) => other.optionId === optionId);
    return j < 0 ? [] : [{ optionId, from: i, to: j }];
  });
  return (
    <div className={styles.slope} style={{ height }}>
      <Side rows={left} side={0} turned={turned} />
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        className={styles.lines}
        aria-hidden="true"
      >
        {lines.map(({ optionId, from, to }) => (
          <line
            key={optionId}
            x1={0}
            x2={100}
            y1={from * row + row / 2}
            y2={to * row + row / 2}
            data-turned={turned.has(optionId)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <Side rows={right} side={1} turned={turned} />
    </div>
  );
}

function inOrder(rows: readonly Row[], side: number): Row[] {
  const place = (each: Row) => each.places[side] ?? Number.POSITIVE_INFINITY;
  return rows.filter((each) => each.places[side] !== null).sort((a, b) => place(a) - place(b));
}

type SideProps = { rows: readonly Row[]; side: number; turned: ReadonlySet<string> };

function Side({ rows, side, turned }: SideProps) {
  return (
    <ol className={styles.side} data-side={side}>
      {rows.map(({ optionId, title, places }) => (
        <li key={optionId} style={{ height: row }} data-turned={turned.has(optionId)}>
          <span className={styles.place}>{places[side]}</span>
          <span className={styles.title} title={title}>
            {title}
          </span>
        </li>
      ))}
    </ol>
  );
}
