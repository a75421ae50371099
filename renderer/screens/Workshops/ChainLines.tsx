import { type Chain, pathOf } from "./chainLines.ts";
import styles from "./Workshops.module.css";

/** Of a row, as in the style sheet. */
const height = 56;

/** The series, drawn; the column "Feeds into" says the same in words. */
export function ChainLines({ chain, rows }: { chain: Chain; rows: number }) {
  const { lines, dots, x } = chain;
  return (
    <svg
      className={styles.chain}
      viewBox={`0 0 ${x + 8} ${rows * height}`}
      style={{ width: `${(x + 8) / 16}rem`, height: `${(rows * height) / 16}rem` }}
      aria-hidden="true"
    >
      <defs>
        <marker
          id="feeds"
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="6"
          markerHeight="6"
          orient="auto"
        >
          <path d="M0 0L6 3L0 6Z" />
        </marker>
      </defs>
      {lines.map((line) => (
        <path
          key={`${line.from} ${line.to}`}
          className={styles.line}
          d={pathOf(line, x, height)}
          markerEnd="url(#feeds)"
        />
      ))}
      {dots.map((kind, row) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its row
          key={row}
          className={styles[kind]}
          cx={x}
          cy={(row + 0.5) * height}
          r={4}
        />
      ))}
    </svg>
  );
}
