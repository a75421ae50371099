import { smallGroupRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import { readAnnex } from "./readAnnex.ts";

/** The evidence annex for a spreadsheet: a row for each note of each key message, and a sheet of their strength. */
export function annexSheets(snapshot: Snapshot): Sheet[] {
  const { headings, hidden, strata } = readAnnex(snapshot);
  const messages = headings.flatMap(({ title, messages }) =>
    messages.map((message) => ({ ...message, title })),
  );
  const lead = ["Heading", "Key message", "Statement"];
  const counts = strata.flatMap((name) => [`${name}: for`, `${name}: against`, `${name}: silent`]);
  const rule = (width: number) =>
    hidden ? [[smallGroupRule, ...Array.from({ length: width - 1 }, () => null)]] : [];
  const header = [
    ...lead,
    ...["Note", "Stance", "Kind", "What was said", "Attributed to", "Themes", "Question"],
  ];
  const strengthHeader = [...lead, "Strength", ...counts];
  return [
    {
      name: "Evidence",
      header,
      rows: [
        ...messages.flatMap(({ title, number, statement, notes }) =>
          notes.map((note) => [
            ...[title, number, statement, note.reference],
            ...[note.stance === "supports" ? "For" : "Against", note.kind, note.text],
            ...[note.attributedTo, note.themes.join("; ") || null, note.asked || null],
          ]),
        ),
        ...rule(header.length),
      ],
    },
    {
      name: "Strength",
      header: strengthHeader,
      rows: [
        ...messages.map(({ title, number, statement, strength, contrast }) => [
          ...[title, number, statement, strength],
          ...contrast.flatMap(({ supports, against, silent }) => [supports, against, silent]),
        ]),
        ...rule(strengthHeader.length),
      ],
    },
  ];
}
