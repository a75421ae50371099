import type { Chain, ChainEdge, ChainLink, ChainNode } from "./chain.ts";
import type { Backing } from "./finding.ts";

type Part<T> = T & { id: string; code: string; label: string };
/** What the evidence chain is made of. References to what is not there are left out. */
export type ChainParts = {
  /** Notes that a key message uses, and that may still be used. */
  notes: Part<{ offRecord: boolean }>[];
  unusedNotes: number;
  findings: Part<{ evidence: { noteId: string; against: boolean }[] }>[];
  /** `fromIds`: the options that it was merged, split or carried over from. */
  options: Part<{
    findingId: string | null;
    recommendationId: string | null;
    fromIds: string[];
  }>[];
  /** `done`: closed, and no other round took its place. */
  rounds: Part<{ optionIds: string[]; ballots: number; done: boolean }>[];
  recommendations: Part<{ findingIds: string[]; backings: Backing[] }>[];
  actions: Part<{ recommendationIds: string[] }>[];
  outputs: Part<{ actionId: string }>[];
};

/**
 * Builds the evidence chain: note → key message → option → round → recommendation → action → output.
 *
 * An option that was made from a draft recommendation rests on that recommendation's key messages, so that the
 * chain never runs back on itself.
 *
 * Unsupported is a key message that no note supports (notes that contradict it do not count); an option that was
 * typed; a round in which nobody voted; a recommendation without a key message and without a round; an action
 * without a recommendation.
 *
 * Nowhere leads a key message that no option and no recommendation takes up; an option that was never voted on
 * and that no other came from; a closed round that backs nothing; a recommendation without an action; an action
 * without an output. An output is the end and leads nowhere by itself.
 */
export function buildChain(parts: ChainParts): Chain {
  const nodes = nodesOf(parts);
  const there = new Set(nodes.map((node) => node.id));
  const edges = edgesOf(parts).filter((edge) => there.has(edge.from) && there.has(edge.to));
  const supported = new Set(edges.filter((edge) => !edge.against).map((edge) => edge.to));
  const leading = new Set(edges.map((edge) => edge.from));
  const noBallots = new Set(parts.rounds.filter((each) => each.ballots === 0).map(({ id }) => id));
  const notDone = new Set(parts.rounds.filter((each) => !each.done).map(({ id }) => id));
  const unsupported = nodes.filter(
    ({ id, link }) =>
      (link !== "note" && link !== "output" && !supported.has(id)) || noBallots.has(id),
  );
  const leadsNowhere = nodes.filter(
    ({ id, link }) => link !== "note" && link !== "output" && !leading.has(id) && !notDone.has(id),
  );
  return {
    nodes,
    edges,
    unsupported: unsupported.map(({ id }) => id),
    leadsNowhere: leadsNowhere.map(({ id }) => id),
    unusedNotes: parts.unusedNotes,
  };
}

function nodesOf(parts: ChainParts): ChainNode[] {
  const node =
    (link: ChainLink) =>
    ({ id, code, label, offRecord = false }: Part<{ offRecord?: boolean }>): ChainNode => ({
      ...{ id, link, label: oneLine(label), code, offRecord },
    });
  return [
    ...parts.notes.map(node("note")),
    ...parts.findings.map(node("finding")),
    ...parts.options.map(node("option")),
    ...parts.rounds.map(node("round")),
    ...parts.recommendations.map(node("recommendation")),
    ...parts.actions.map(node("action")),
    ...parts.outputs.map(node("output")),
  ];
}

const longest = 160;
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest
    ? `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`
    : line;
}

function edgesOf(parts: ChainParts): ChainEdge[] {
  const basis = new Map(parts.recommendations.map((each) => [each.id, each.findingIds]));
  return [
    ...parts.findings.flatMap(({ id, evidence }) =>
      evidence.map(({ noteId, against }) => ({
        ...{ from: noteId, to: id },
        ...(against && { against }),
      })),
    ),
    ...parts.options.flatMap(({ id, findingId, recommendationId, fromIds }) =>
      unique([
        ...(findingId === null ? [] : [findingId]),
        ...(recommendationId === null ? [] : (basis.get(recommendationId) ?? [])),
        ...fromIds,
      ]).map((from) => ({ from, to: id })),
    ),
    ...parts.rounds.flatMap(({ id, optionIds }) =>
      optionIds.map((from) => ({ from, to: id, via: from })),
    ),
    ...parts.recommendations.flatMap(({ id, findingIds, backings }) => [
      ...findingIds.map((from) => ({ from, to: id })),
      ...backings.map(({ roundId, optionId }) => ({ from: roundId, to: id, via: optionId })),
    ]),
    ...parts.actions.flatMap(({ id, recommendationIds }) =>
      recommendationIds.map((from) => ({ from, to: id })),
    ),
    ...parts.outputs.map(({ id, actionId }) => ({ from: actionId, to: id })),
  ];
}

const unique = (ids: string[]) => [...new Set(ids)];
