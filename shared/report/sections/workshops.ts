import type { Block } from "../model.ts";
import type { Snapshot, WorkshopRecord } from "../snapshot.ts";
import { count, heading, proseBlocks } from "../words.ts";
import { whenAndWhere } from "../workshop/record.ts";
import { roundBlocks } from "../workshop/roundBlocks.ts";

/** How the workshops were part of the method: when, where, who came, what for. */
export function workshopsHeld(snapshot: Snapshot): Block[] {
  const { workshops } = snapshot;
  if (workshops.length === 0) return [];
  return [
    heading(2, workshops.length === 1 ? "Workshop" : "Workshops", "workshops"),
    ...workshops.flatMap((workshop): Block[] => [
      {
        kind: "numbered",
        text: [
          { text: workshop.title, bold: true },
          { text: ` (${sentence(workshop)}).` },
          ...(workshop.illustrative
            ? [{ text: ` ${workshop.illustrative}`, italic: true as const }]
            : []),
        ],
      },
      ...proseBlocks(workshop.purposes, false, { type: "workshop", id: workshop.id }),
    ]),
  ];
}

function sentence(workshop: WorkshopRecord): string {
  const people =
    workshop.present > 0 ? `${count(workshop.present, "person", "people")} present` : "";
  return [whenAndWhere(workshop) || "date not stated", people].filter(Boolean).join("; ");
}

/** What the workshops agreed comes first, and by which votes. A round that another took the place of is left out. */
export function priorities(snapshot: Snapshot): Block[] {
  const parts = snapshot.workshops.flatMap((workshop): Block[] => {
    const replaced = new Set(workshop.rounds.map(({ insteadOfId }) => insteadOfId));
    const rounds = workshop.rounds.filter(
      ({ id, result }) => !replaced.has(id) && result && result.all.people > 0,
    );
    if (rounds.length + workshop.priorities.length === 0) return [];
    return [
      { kind: "label", text: workshop.title },
      ...(workshop.illustrative
        ? [{ kind: "paragraph", text: [{ text: workshop.illustrative, italic: true }] } as const]
        : []),
      ...workshop.priorities.map(
        ({ text, how }): Block => ({
          kind: "numbered",
          text: [{ text, bold: true }, ...(how ? [{ text: ` (${how})` }] : [])],
        }),
      ),
      ...rounds.flatMap((round) => roundBlocks(snapshot, round)),
    ];
  });
  return parts.length > 0 ? [heading(2, "Priorities", "priorities"), ...parts] : [];
}
