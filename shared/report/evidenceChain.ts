import {
  backwards,
  type ChainLink,
  type ChainNode,
  chainLinks,
  forwards,
} from "../domain/chain.ts";
import { attributedTo, type Facts, readFacts } from "./facts.ts";
import { companion } from "./frame.ts";
import type { Block, ReportDocument } from "./model.ts";
import type { Snapshot } from "./snapshot.ts";
import { cell, count, heading } from "./words.ts";

/** What each link is called in a document. */
export const linkWords: Record<ChainLink, string> = {
  note: "Note",
  finding: "Key message",
  option: "Option",
  round: "Round",
  recommendation: "Recommendation",
  action: "Action",
  output: "Output",
};

/** From what was said to what is done: each recommendation with all it rests on and all that follows from it. */
export function evidenceChain(snapshot: Snapshot): ReportDocument {
  const { chain } = snapshot;
  const facts = readFacts(snapshot);
  const recommendations = chain.nodes.filter(({ link }) => link === "recommendation");
  return companion(snapshot, {
    id: "evidence-chain",
    page: "landscape",
    subtitle: "Evidence chain",
    blocks: [
      ...gapsIn(snapshot, facts),
      ...(recommendations.length > 0
        ? recommendations.flatMap((node) => along(snapshot, facts, node))
        : [{ kind: "empty", text: "No recommendation yet" } satisfies Block]),
    ],
  });
}

/** What rests on nothing, and what nothing rests on. */
function gapsIn({ chain }: Snapshot, facts: Facts): Block[] {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const listed = (ids: readonly string[]): Block =>
    ids.length === 0
      ? { kind: "paragraph", text: "None" }
      : {
          kind: "bullets",
          items: ids.flatMap((id) => {
            const node = nodes.get(id);
            return node
              ? [`${linkWords[node.link]} ${refOf(facts, node)}: ${node.label}`.replace(" :", ":")]
              : [];
          }),
        };
  return [
    heading(1, "Where the chain is broken", "broken"),
    heading(2, "Rests on nothing", "unsupported"),
    listed(chain.unsupported),
    heading(2, "Leads nowhere", "leads-nowhere"),
    listed(chain.leadsNowhere),
    {
      kind: "paragraph",
      text: `${count(chain.unusedNotes, "note")} ${chain.unusedNotes === 1 ? "is" : "are"} the evidence of no key message.`,
    },
  ];
}

function along({ chain }: Snapshot, facts: Facts, node: ChainNode): Block[] {
  const ids = backwards(chain, node.id).union(forwards(chain, node.id));
  const rows = chain.nodes
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => chainLinks.indexOf(a.link) - chainLinks.indexOf(b.link));
  return [
    heading(1, `${node.code}: ${node.label}`, node.id),
    rows.length === 0
      ? { kind: "paragraph", text: "Nothing leads to it, and nothing follows from it." }
      : {
          kind: "table",
          table: {
            caption: `What ${node.code.toLowerCase()} rests on, and what follows from it`,
            description:
              "Each row is one link of the chain, from notes through key messages, options and rounds to actions and outputs.",
            header: ["Link", "Reference", "What it says"],
            rows: rows.map((each) => [
              linkWords[each.link],
              cell(refOf(facts, each)),
              cell(facts.notes.get(each.id)?.text ?? each.label),
            ]),
            widths: [2, 3, 9],
          },
        },
  ];
}

/** What a node is called: a note by whom it may be attributed to, anything else by its code. */
export function nodeCode(facts: Facts, { id, code }: ChainNode): string {
  const note = facts.notes.get(id);
  return note ? attributedTo(facts, note) : code;
}

/** A note by whom it may be attributed to, anything else by its number. */
function refOf(facts: Facts, node: ChainNode): string {
  const { link, code } = node;
  if (link === "note") return nodeCode(facts, node);
  return code.startsWith(`${linkWords[link]} `) ? code.slice(linkWords[link].length + 1) : code;
}
