import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from "react";
import type { Chain, ChainLink, ChainNode } from "../../../shared/domain/chain.ts";
import { Empty } from "../../components/Empty.tsx";
import { useStart } from "../../components/useStart.ts";
import { keyName } from "../../state/keyName.ts";
import { orSay } from "../../state/say.ts";
import { useKeysOf } from "../../state/useKeys.ts";
import styles from "./Chain.module.css";
import { ChosenBar } from "./ChosenBar.tsx";
import { Column } from "./Column.tsx";
import {
  type Asked,
  type ColumnView,
  columnsOf,
  edgesOf,
  firstOf,
  relatedOf,
  stepAcross,
} from "./chainView.ts";
import { Lines } from "./Lines.tsx";
import { openNode } from "./openNode.ts";
import { ask, usePlace } from "./place.ts";
import { Tools, toggle } from "./Tools.tsx";
import { rowHeight, useColumns } from "./useColumns.ts";

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
  const lately = useRef(new Map<ChainLink, string>());

  const choose = (node: ChainNode, withCursor = true) => {
    if (node.link !== related?.chosen.link) keepY(node.link, node.id);
    if (withCursor) wish.current = node.id;
    lately.current.set(node.link, node.id);
    ask({ chosenId: node.id });
  };
  useLayoutEffect(() => {
    const row = wish.current === null ? null : rowOf(wish.current);
    wish.current = null;
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const toStart = () => {
    const first = related?.chosen ?? firstOf(columns);
    if (first) rowOf(first.id)?.focus({ preventScroll: true });
  };
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
      stepAcross(chain, columns, node, by, lately.current, beside(yOf(node.link, node.id)));
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
  const against = useMemo(
    () => new Set(edges.filter((edge) => edge.against).map(({ from }) => from)),
    [edges],
  );
  return (
    <div className={styles.screen}>
      <Tools chain={chain} onEnter={chooseFirst} onLeave={toStart} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows of all the rows within */}
      <div
        ref={frame}
        className={styles.columns}
        style={{ gridTemplateColumns: columns.map(widthOf).join(" ") }}
        onKeyDown={onKeyDown}
      >
        {firstOf(columns) === undefined && (
          <div className={styles.nothing}>
            <Empty action={{ label: "Show all", run: () => ask({ only: null, words: "" }) }}>
              {nothingFits(asked)}
            </Empty>
          </div>
        )}
        <Lines edges={edges} columns={columns} layout={layout} />
        {columns.map((column) => (
          <Column
            key={column.link}
            column={column}
            related={related}
            stop={related?.chosen.link === column.link ? related.chosen.id : column.nodes[0]?.id}
            top={layout.tops[column.link] ?? 0}
            height={layout.height}
            unsupported={unsupported}
            nowhere={nowhere}
            against={related?.chosen.link === "finding" ? against : nothing}
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

function nothingFits({ only, words }: Asked): string {
  if (words.trim() !== "") return "Nothing that is shown has these words.";
  return only === "unsupported" ? "Everything rests on something." : "Everything leads somewhere.";
}

const nothing: ReadonlySet<string> = new Set();

const shares: Partial<Record<ChainLink, number>> = {
  note: 1.2,
  finding: 1.2,
  option: 0.95,
  round: 0.85,
  recommendation: 1.15,
};
/** A column with nothing to show makes room for the others. */
const widthOf = ({ nodes, link }: ColumnView): string =>
  nodes.length === 0 ? "minmax(5.5rem, 0.4fr)" : `minmax(6.25rem, ${shares[link] ?? 1}fr)`;
