/** The links of the evidence chain, in their order. */
export const chainLinks = [
  "note",
  "finding",
  "option",
  "round",
  "recommendation",
  "action",
  "output",
] as const;
export type ChainLink = (typeof chainLinks)[number];

export type ChainNode = {
  id: string;
  link: ChainLink;
  /** What it says, on one line. Codes, never names. */
  label: string;
  /** Short name: "R07", "4.2.1", "Recommendation 3", "Action 5"; "" where there is none. */
  code: string;
  /** Only of notes: never leaves this file. */
  offRecord: boolean;
};
/** One thing rests on another: `to` rests on `from`. */
export type ChainEdge = {
  from: string;
  to: string;
  /** Of an edge into or out of a round: the option that it is about. */
  via?: string;
  /** A note that contradicts the key message: it belongs to it and does not support it. */
  against?: true;
};

/** Everything from what was said to what is done. */
export type Chain = {
  nodes: ChainNode[];
  edges: ChainEdge[];
  /** Ids of what rests on nothing, though things of its kind should. */
  unsupported: string[];
  /** Ids of what nothing rests on, though things of its kind should lead on. */
  leadsNowhere: string[];
  /** Notes that no key message uses; they are not among the nodes. */
  unusedNotes: number;
};

/** Everything that rests on a thing, directly or through others; itself left out. */
export const forwards = (chain: Pick<Chain, "edges">, id: string): Set<string> =>
  reached(chain.edges, id, "from", "to");

/** Everything that a thing rests on, directly or through others; itself left out. */
export const backwards = (chain: Pick<Chain, "edges">, id: string): Set<string> =>
  reached(chain.edges, id, "to", "from");

/** Through a round the way goes on along the option it came in by only: what else was voted on is another matter. */
function reached(
  edges: readonly ChainEdge[],
  id: string,
  start: "from" | "to",
  end: "from" | "to",
) {
  const leaving = Map.groupBy(edges, (edge) => edge[start]);
  const been = new Set<string>();
  const found = new Set<string>();
  const open: { at: string; via: string | undefined }[] = [{ at: id, via: undefined }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { at, via } = here;
    for (const edge of leaving.get(at) ?? []) {
      if (via !== undefined && edge.via !== undefined && edge.via !== via) continue;
      const next = { at: edge[end], via: via === undefined ? edge.via : undefined };
      const key = `${next.at} ${next.via ?? ""}`;
      if (been.has(key)) continue;
      been.add(key);
      found.add(next.at);
      open.push(next);
    }
  }
  found.delete(id);
  return found;
}
