import { smallGroupRule } from "../../domain/smallGroups.ts";
import { companion } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { cell, heading } from "../words.ts";
import { type AnnexQuestions, annexQuestions } from "./questions.ts";
import { type AnnexMessage, readAnnex } from "./readAnnex.ts";

/** What each key message rests on, note by note: landscape, because a note has much to say of itself. */
export function evidenceAnnex(snapshot: Snapshot): ReportDocument {
  const annex = readAnnex(snapshot);
  const questions = annexQuestions(snapshot, annex);
  return companion(snapshot, {
    id: "evidence-annex",
    page: "landscape",
    subtitle: "Evidence annex",
    blocks: [
      heading(1, "About this annex", "about"),
      ...[...about, ...(annex.hidden ? [smallGroupRule] : [])].map(
        (text): Block => ({ kind: "paragraph", text }),
      ),
      ...annex.headings.flatMap(({ id, title, messages }): Block[] => [
        heading(1, title, id),
        ...(messages.length > 0
          ? messages.flatMap((message) =>
              messageBlocks(message, `${id}-${message.number}`, questions),
            )
          : [{ kind: "empty", text: "No key message yet" } satisfies Block]),
      ]),
      ...(annex.headings.length > 0
        ? []
        : [{ kind: "empty", text: "No heading yet" } satisfies Block]),
      ...questions.blocks,
    ],
  });
}

const about = [
  "For each key message of the diagnostic report: how strongly it is supported, how the strata differ on it, and every note that speaks for it or against it. It leads from a sentence of the report to what that rests on. The evidence chain does something else: it starts from each recommendation and follows it back to key messages and on to actions, and does not say how a note counts.",
  "Notes that were given off the record, or taken back, are not in it. Each note is attributed only as far as whoever said it allows; “Not attributed” stands for people who want not even their sector named; beside their words stand no themes and no question, which would put one person’s words together. A reference such as N1 stands for one note, never for a person, and is the same wherever that note comes up.",
];

function messageBlocks(
  { number, statement, strength, contrast, notes }: AnnexMessage,
  id: string,
  { codes }: AnnexQuestions,
): Block[] {
  const strata = contrast.map(
    ({ name, supports, against, silent }) =>
      `${name}: ${supports} for, ${against} against, ${silent} silent.`,
  );
  const table: Block = {
    kind: "table",
    table: {
      caption: `Evidence of key message ${number}`,
      description:
        "Each row is a note: its reference, whether it is for or against the key message, its kind, what was said, whom it is attributed to, its themes and the question it answers.",
      header: ["Note", "Stance", "Kind", "What was said", "Attributed to", "Themes", "Question"],
      rows: notes.map((note) =>
        [
          ...[note.reference, note.stance === "supports" ? "For" : "Against", note.kind],
          ...[note.text, note.attributedTo, note.themes.join("; ")],
          codes.get(note.questionId ?? "") ?? "",
        ].map(cell),
      ),
      widths: [7, 9, 12, 44, 24, 22, 11],
    },
  };
  return [
    heading(2, `Key message ${number}: ${statement}`, id),
    {
      kind: "paragraph",
      ...(notes.length > 0 && { leads: true as const }),
      text: [
        { text: `${strength}.`, bold: true },
        ...(notes.length > 0 && strata.length > 0
          ? [{ text: ` Interviews by stratum: ${strata.join(" ")}` }]
          : []),
      ],
    },
    ...(notes.length > 0 ? [table] : []),
  ];
}
