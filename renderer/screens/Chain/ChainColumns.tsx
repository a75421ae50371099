import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Chain, ChainLink, ChainNode } from "../../../shared/domain/chain.ts";
import { isLost } from "../../components/foothold.ts";
import { useStart } from "../../components/useStart.ts";
import { keyName } from "../../state/keyName.ts";
import { orSay } from "../../state/say.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Chain.module.css";
import { ChosenBar } from "./ChosenBar.tsx";
import { Column } from "./Column.tsx";
import {
  type ColumnView,
  columnsOf,
  edgesOf,
  firstOf,
  relatedOf,
  stepAcross,
  stopOf,
} from "./chainView.ts";
import { Lines } from "./Lines.tsx";
import { NothingFits } from "./NothingFits.tsx";
import { openNode } from "./openNode.ts";
import { ask, usePlace } from "./place.ts";
import { Tools, toggle } from "./Tools.tsx";
import { rowHeight, useColumns } from "./useColumns.ts";
import { widthOf } from "./widths.ts";

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const rowOf = (id: string) => find(`[data-node="${id}"]`);
const toFind = () => find("[data-find]")?.focus();
const onlyUnsupported = () => toggle("unsupported");
const onlyNowhere = () => toggle("leadsNowhere");
const open = (node: ChainNode) => orSay(openNode(node));

/** The columns of the chain, side by side, and what is chosen among them. */
export function ChainColumns({ chain }: { chain: Chain }) {
  const asked = usePlace();
  const related = useMemo(() => relatedOf(chain, asked.chosenId), [chain, asked.chosenId]);
  const columns = useMemo(() => columnsOf(chain, related, asked), [chain, related, asked]);
  const edges = useMemo(() => (related ? edgesOf(chain, related) : []), [chain, related]);
  const unsupported = useMemo(() => new Set(chain.unsupported), [chain]);
  const nowhere = useMemo(() => new Set(chain.leadsNowhere), [chain]);
  const { frame, layout, yOf, keepY, listRef, onScroll, perScreen } = useColumns(columns, related);
  /** The cursor goes to this row once it is drawn. */
  const wish = useRef<string | null>(null);
  /** What was chosen last in each column. */
  const [lately, setLately] = useState<ReadonlyMap<ChainLink, string>>(new Map());
  /** The cursor is on a row, or was on one that has gone. */
  const onRow = useRef(false);

  const choose = (node: ChainNode, withCursor = true) => {
    if (node.link !== related?.chosen.link) keepY(node.link, node.id);
    if (withCursor) wish.current = node.id;
    setLately((before) => new Map(before).set(node.link, node.id));
    ask({ chosenId: node.id });
  };
  const toStart = () => {
    const first = related?.chosen ?? firstOf(columns);
    const row = first ? rowOf(first.id) : find("[data-begin]");
    row?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    const row = wish.current === null ? null : rowOf(wish.current);
    wish.current = null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (onRow.current && isLost(document.activeElement)) toStart();
  });
  useStart(true, () => {
    const first = related?.chosen ?? firstOf(columns);
    return first && rowOf(first.id);
  });
  const chooseFirst = () => {
    const first = firstOf(columns);
    if (first) choose(first);
  };
  const showAll = () => ask(related ? { chosenId: null } : { only: null, words: "" });
  useKeysOf("chain", { "/": toFind, u: onlyUnsupported, l: onlyNowhere, Escape: showAll });

  const beside = (y: number) => (column: ColumnView) => {
    const index = Math.round((y + (layout.tops[column.link] ?? 0)) / rowHeight);
    return column.nodes[Math.min(Math.max(0, index), column.nodes.length - 1)];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.node;
    const node = chain.nodes.find((each) => each.id === id);
    const nodes = columns.find(({ link }) => link === node?.link)?.nodes;
    if (!node || !nodes) return;
    const at = nodes.indexOf(node);
    const to = (index: number) => nodes[Math.max(0, Math.min(nodes.length - 1, index))];
    const across = (by: 1 | -1) =>
      stepAcross(chain, columns, node, by, lately, beside(yOf(node.link, node.id)));
    const steps = new Map<string, () => ChainNode | undefined>([
      ["ArrowDown", () => to(at + 1)],
      ["ArrowUp", () => to(at - 1)],
      ["PageDown", () => to(at + perScreen)],
      ["PageUp", () => to(at - perScreen)],
      ["Home", () => to(0)],
      ["End", () => to(nodes.length - 1)],
      ["ArrowRight", () => across(1)],
      ["ArrowLeft", () => across(-1)],
    ]);
    const key = keyName(event.nativeEvent);
    const step = steps.get(key);
    if (key === "Enter") open(node);
    else if (key === " ") choose(node);
    else if (!step) return;
    else {
      const next = step();
      if (next) choose(next);
    }
    event.preventDefault();
  };
  return (
    <div className={styles.screen}>
      <Tools chain={chain} onEnter={chooseFirst} onLeave={toStart} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows of all the rows within */}
      <div
        ref={frame}
        className={styles.columns}
        style={{ gridTemplateColumns: columns.map(widthOf).join(" ") }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          onRow.current = true;
        }}
        onBlur={(event) => {
          if (event.relatedTarget)
            onRow.current = event.currentTarget.contains(event.relatedTarget);
        }}
      >
        {firstOf(columns) === undefined && <NothingFits />}
        <Lines edges={edges} columns={columns} layout={layout} />
        {columns.map((column) => (
          <Column
            key={column.link}
            column={column}
            related={related}
            stop={stopOf(column, related, lately)}
            top={layout.tops[column.link] ?? 0}
            height={layout.height}
            unsupported={unsupported}
            nowhere={nowhere}
            listRef={listRef(column.link)}
            onScroll={(top) => onScroll(column.link, top)}
            onChoose={choose}
          />
        ))}
      </div>
      <ChosenBar chain={chain} related={related} onOpen={open} />
    </div>
  );
}
