import {
  backwards,
  type Chain,
  type ChainEdge,
  type ChainLink,
  type ChainNode,
  chainLinks,
  forwards,
} from "../../../shared/domain/chain.ts";

export type Only = "unsupported" | "leadsNowhere";
export type Asked = {
  /** The thing whose chain is marked. */
  chosenId: string | null;
  only: Only | null;
  words: string;
};
export type ColumnView = {
  link: ChainLink;
  nodes: ChainNode[];
  /** How many there are, shown or not. */
  total: number;
  /** How many of them are in the chosen thing's chain; null where nothing is chosen. */
  related: number | null;
};
export type Related = {
  chosen: ChainNode;
  /** What it rests on, and what speaks against that. */
  behind: Set<string>;
  /** Of those, what only speaks against it. */
  against: Set<string>;
  ahead: Set<string>;
};

/** What a thing rests on and what follows from it; null where it is not there. */
export function relatedOf(chain: Chain, id: string | null): Related | null {
  const chosen = chain.nodes.find((node) => node.id === id);
  if (!chosen) return null;
  const behind = backwards(chain, chosen.id);
  const supporting = { edges: chain.edges.filter(({ against }) => !against) };
  const against = behind.difference(backwards(supporting, chosen.id));
  return { chosen, behind, against, ahead: forwards(chain, chosen.id) };
}

export const isRelated = ({ chosen, behind, ahead }: Related, id: string): boolean =>
  id === chosen.id || behind.has(id) || ahead.has(id);

/**
 * The columns as they stand on the screen. The chosen thing's own column keeps its order; in every other column
 * its chain comes first, so that all of it can be seen at once. What is asked for by words or by a filter narrows
 * the columns, but never hides the chosen thing's chain.
 */
export function columnsOf(chain: Chain, related: Related | null, asked: Asked): ColumnView[] {
  const only = asked.only && new Set(chain[asked.only]);
  const words = asked.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (node: ChainNode) => {
    const text = `${node.code} ${node.label}`.toLowerCase();
    return (!only || only.has(node.id)) && words.every((word) => text.includes(word));
  };
  const groups = Map.groupBy(chain.nodes, ({ link }) => link);
  return chainLinks.map((link) => {
    const all = groups.get(link) ?? [];
    const mine = (node: ChainNode) => related !== null && isRelated(related, node.id);
    const shown = all.filter((node) => fits(node) || mine(node));
    return {
      link,
      nodes:
        related && related.chosen.link !== link
          ? [...shown.filter(mine), ...shown.filter((node) => !mine(node))]
          : shown,
      total: all.length,
      related: related ? all.filter((node) => node !== related.chosen && mine(node)).length : null,
    };
  });
}

/** The first thing, column by column, that the words or the filter ask for. */
export const firstOf = (columns: readonly ColumnView[]): ChainNode | undefined =>
  columns.flatMap(({ nodes }) => nodes)[0];

/** The one row of a column that Tab leads to: what is chosen, else what was, else the first. */
export function stopOf(
  { link, nodes }: ColumnView,
  related: Related | null,
  lately: ReadonlyMap<ChainLink, string>,
): string | undefined {
  if (related?.chosen.link === link) return related.chosen.id;
  return (nodes.find(({ id }) => id === lately.get(link)) ?? nodes[0])?.id;
}

/** The links along which the chosen thing's chain runs: from what it rests on to it, and from it on. */
export function edgesOf(chain: Chain, { chosen, behind, ahead }: Related): ChainEdge[] {
  const within = (ids: Set<string>, id: string) => id === chosen.id || ids.has(id);
  return chain.edges.filter(
    ({ from, to }) =>
      (within(behind, from) && within(behind, to)) || (within(ahead, from) && within(ahead, to)),
  );
}

/**
 * Where the arrows lead from a thing to the next column: to what is in its chain there, else to whatever stands
 * beside it.
 * @param lately the thing of each column that was chosen last: going back leads to where one came from
 * @param beside what stands at the same height in a column
 */
export function stepAcross(
  chain: Chain,
  columns: readonly ColumnView[],
  from: ChainNode,
  by: 1 | -1,
  lately: ReadonlyMap<ChainLink, string>,
  beside: (column: ColumnView) => ChainNode | undefined,
): ChainNode | undefined {
  const reached = by > 0 ? forwards(chain, from.id) : backwards(chain, from.id);
  const at = columns.findIndex(({ link }) => link === from.link);
  const way = (by > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse()).filter(
    ({ nodes }) => nodes.length > 0,
  );
  for (const { link, nodes } of way) {
    const there = nodes.filter(({ id }) => reached.has(id));
    const last = there.find(({ id }) => id === lately.get(link));
    if (there.length > 0) return last ?? there[0];
  }
  return way[0] && beside(way[0]);
}
