import { versionWords } from "../frame.ts";
import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { cell, dayWords, monthWords, proseBlocks } from "../words.ts";

export const versionLine = ({ diagnostic }: Snapshot): string =>
  versionWords(diagnostic.version, diagnostic.status);

export function cover(snapshot: Snapshot): Block[] {
  const { diagnostic } = snapshot;
  const by = [diagnostic.adviser, diagnostic.firm].filter(Boolean).join(", ");
  return [
    {
      kind: "cover",
      title: diagnostic.title,
      subtitle: diagnostic.authority,
      lines: [
        [monthWords(diagnostic.endDate), versionLine(snapshot)].filter(Boolean).join(" · "),
        by,
        diagnostic.commissioners && `Commissioned by ${diagnostic.commissioners}`,
      ].filter(Boolean),
    },
  ];
}

export function documentControl({ diagnostic, changes }: Snapshot): Block[] {
  const facts: [string, string][] = [
    ["Version", diagnostic.version],
    ["Status", diagnostic.status],
    ["Owner", diagnostic.owner],
    ["Approved by", diagnostic.approver],
    ["Review date", dayWords(diagnostic.reviewDate)],
  ];
  const about = proseBlocks(diagnostic.description, false, { type: "diagnostic" });
  return [
    { kind: "label", text: "Document control" },
    {
      kind: "table",
      table: {
        caption: "Version and approval",
        description:
          "The version and status of this document, who owns and approves it, and its review date.",
        header: ["Item", "Entry"],
        rows: facts.map(([item, entry]) => [item, cell(entry)]),
        widths: [1, 3],
      },
    },
    {
      kind: "table",
      table: {
        caption: "Changes to this document",
        description:
          "Each version of this document with its date, what changed and who approved it.",
        header: ["Version", "Date", "Change", "Approved by"],
        rows:
          changes.length > 0
            ? changes.map((each) =>
                [each.version, dayWords(each.date), each.change, each.approvedBy].map(cell),
              )
            : [["", "", "", ""].map(cell)],
        widths: [1, 2, 4, 2],
      },
    },
    ...(about.length > 0
      ? [
          { kind: "page-break" } satisfies Block,
          { kind: "label", text: "About this document" } satisfies Block,
          ...about,
        ]
      : []),
  ];
}

export const contents = (): Block[] => [{ kind: "contents", title: "Contents" }];
