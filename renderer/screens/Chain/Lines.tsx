import { type ChainEdge, type ChainLink, chainLinks } from "../../../shared/domain/chain.ts";
import styles from "./Chain.module.css";
import type { ColumnView } from "./chainView.ts";
import { type Layout, rowHeight } from "./useColumns.ts";

type Props = { edges: readonly ChainEdge[]; columns: readonly ColumnView[]; layout: Layout };
type Spot = { link: ChainLink; y: number };

/** The links between what is marked and on the screen; the rows say the same in words. */
export function Lines({ edges, columns, layout }: Props) {
  const spots = new Map<string, Spot>();
  for (const { link, nodes } of columns) {
    const top = layout.tops[link] ?? 0;
    const first = Math.max(0, Math.floor(top / rowHeight));
    const last = Math.ceil((top + layout.height) / rowHeight);
    for (let i = first; i <= last && i < nodes.length; i++) {
      const y = (i + 0.5) * rowHeight - top;
      const id = nodes[i]?.id;
      if (id && y > 0 && y < layout.height) spots.set(id, { link, y });
    }
  }
  return (
    <svg className={styles.lines} aria-hidden="true" style={{ height: layout.height }}>
      {edges.map(({ from, to, via, against }) => {
        const path = pathOf(spots.get(from), spots.get(to), layout);
        return (
          path && (
            <path
              key={`${from} ${to} ${via ?? ""}`}
              d={path}
              data-against={against}
              data-far={isFar(spots.get(from), spots.get(to))}
            />
          )
        );
      })}
    </svg>
  );
}

const isFar = (from: Spot | undefined, to: Spot | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  chainLinks.indexOf(to.link) - chainLinks.indexOf(from.link) > 1;

function pathOf(from: Spot | undefined, to: Spot | undefined, { boxes }: Layout): string | null {
  const start = from && boxes[from.link];
  const end = to && boxes[to.link];
  if (!start || !end || from.link === to.link) return null;
  const [x1, x2] = [start.left + start.width, end.left];
  // Across several columns the line leaves and arrives in the gaps and runs level in between.
  const bend = Math.min(40, (x2 - x1) / 2);
  return `M${x1} ${from.y} C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`;
}
