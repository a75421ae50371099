import { memo } from "react";
import type { ChainNode } from "../../../shared/domain/chain.ts";
import styles from "./Chain.module.css";
import { rowHeight } from "./useColumns.ts";

type Props = {
  node: ChainNode;
  index: number;
  count: number;
  chosen: boolean;
  /** null where nothing is chosen. */
  mark: "related" | "receded" | null;
  isStop: boolean;
  unsupported: boolean;
  nowhere: boolean;
  /** Speaks against what the chosen thing rests on. */
  against: boolean;
  onChoose: (node: ChainNode) => void;
};

/** The column's heading says already what it is one of. */
const short = (code: string) => code.replace(/^(Key message|[A-Z][a-z]+) (?=\S)/, "");

/** One thing of the chain. */
export const NodeRow = memo(function NodeRow(props: Props) {
  const { node, index, count, chosen, mark, unsupported, nowhere, against } = props;
  const { id, link, code, label, offRecord } = node;
  return (
    <li
      className={styles.place}
      style={{ top: index * rowHeight }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <button
        type="button"
        data-node={id}
        data-mark={chosen ? "chosen" : (mark ?? undefined)}
        data-off={offRecord || undefined}
        className={styles.row}
        tabIndex={props.isStop ? 0 : -1}
        aria-current={chosen}
        onClick={() => props.onChoose(node)}
      >
        <span className={styles.code}>
          <span className="visually-hidden">{code} </span>
          <span aria-hidden="true">{link === "note" ? code : short(code)}</span>
          {offRecord && <span className={styles.off}>Never leaves this file</span>}
          {against && <span className={styles.lack}>Against</span>}
          {unsupported && <span className={styles.lack}>Rests on nothing</span>}
          {nowhere && <span className={styles.lack}>Leads nowhere</span>}
        </span>
        <span className={styles.label}>{label || "No words yet"}</span>
      </button>
    </li>
  );
});
