import { type Ref, useId } from "react";
import type { ChainNode } from "../../../shared/domain/chain.ts";
import styles from "./Chain.module.css";
import { type ColumnView, isRelated, type Related } from "./chainView.ts";
import { linkWords } from "./links.ts";
import { NodeRow } from "./NodeRow.tsx";
import { rowHeight } from "./useColumns.ts";

/** Rows drawn above and below what is seen. */
const margin = 4;
type Props = {
  column: ColumnView;
  related: Related | null;
  /** The one that Tab leads to. */
  stop: string | undefined;
  top: number;
  height: number;
  unsupported: ReadonlySet<string>;
  nowhere: ReadonlySet<string>;
  listRef: Ref<HTMLElement>;
  onScroll: (top: number) => void;
  onChoose: (node: ChainNode) => void;
};

/** One link of the chain; only the rows on the screen are drawn, and the one with the cursor. */
export function Column(props: Props) {
  const { column, related, stop, top, height } = props;
  const { link, nodes, total } = column;
  const label = useId();
  const first = Math.floor(top / rowHeight) - margin;
  const last = Math.ceil((top + height) / rowHeight) + margin;
  return (
    <section className={styles.column} aria-labelledby={label} data-empty={total === 0}>
      <h2 id={label} className={styles.columnHead}>
        {linkWords[link].many} <span className={styles.count}>{countWords(column, related)}</span>
      </h2>
      <div
        ref={props.listRef as Ref<HTMLDivElement>}
        className={styles.list}
        onScroll={(event) => props.onScroll(event.currentTarget.scrollTop)}
      >
        {total === 0 && <p className={styles.none}>None yet</p>}
        <ul style={{ height: nodes.length * rowHeight }}>
          {nodes.map((node, index) =>
            (index >= first && index <= last) || node.id === stop ? (
              <NodeRow
                key={node.id}
                node={node}
                index={index}
                count={nodes.length}
                chosen={related?.chosen === node}
                mark={related && (isRelated(related, node.id) ? "related" : "receded")}
                isStop={node.id === stop}
                unsupported={props.unsupported.has(node.id)}
                nowhere={props.nowhere.has(node.id)}
                against={related?.against.has(node.id) ?? false}
                onChoose={props.onChoose}
              />
            ) : null,
          )}
        </ul>
      </div>
    </section>
  );
}

/** "12", "4 of 12": how many are in the chosen thing's chain, or fit what is asked for. */
function countWords({ link, nodes, total, related }: ColumnView, all: Related | null): string {
  const some = all && all.chosen.link !== link ? related : nodes.length;
  return some === total || some === null ? String(total) : `${some} of ${total}`;
}
