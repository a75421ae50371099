import type { Finding } from "../../domain/finding.ts";
import { parseProse } from "../../domain/narrative.ts";
import { isSpokenOf, strengthWords } from "../../domain/strength.ts";
import { type Facts, findingStrength, readFacts, saidBy } from "../facts.ts";
import type { Block, EditTarget, Run } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading, written } from "../words.ts";
import { themeEvidence } from "./themeEvidence.ts";

export function findings(snapshot: Snapshot): Block[] {
  const facts = readFacts(snapshot);
  return [
    heading(1, "Consultation findings", "findings"),
    ...written(snapshot, "findingsIntro", false),
    ...snapshot.headings.flatMap((each) => [
      heading(2, each.title, each.id),
      ...(each.findings.length > 0
        ? each.findings.flatMap((finding) => message(snapshot, facts, finding))
        : [{ kind: "empty", text: "No key message yet" } satisfies Block]),
    ]),
    ...(snapshot.headings.length > 0
      ? []
      : [{ kind: "empty", text: "No heading yet" } satisfies Block]),
    ...themeEvidence(snapshot),
    heading(2, "Summary", "summary"),
    ...written(snapshot, "summary"),
  ];
}

/** A key message: its statement and first paragraph numbered together, then the rest, then who said it how. */
function message(snapshot: Snapshot, facts: Facts, finding: Finding): Block[] {
  const edit: EditTarget = { type: "finding", id: finding.id };
  const strength = findingStrength(snapshot, facts, finding);
  const [first, ...rest] = parseProse(finding.narrative);
  const opening = first?.kind === "paragraph" ? first.text : "";
  const others = first?.kind === "bullets" ? [first, ...rest] : rest;
  const told: Run[] = [
    ...(isSpokenOf(strength) ? [{ text: ` (${strengthWords(strength)})` }] : []),
    ...(finding.inProgress
      ? [{ text: " Work on this is already in progress.", italic: true as const }]
      : []),
  ];
  const opened: Run[] = opening ? [{ text: ` ${opening}` }] : [];
  // Words that lead into bullets ("had been expected to:") must stand right before them.
  const [before, after] = rest[0]?.kind === "bullets" ? [told, opened] : [opened, told];
  const text: Run[] = [
    { text: finding.statement || "Statement to be written.", bold: true },
    ...before,
    ...after,
  ];
  return [
    { kind: "numbered", text, edit },
    ...others.map(
      (piece): Block =>
        piece.kind === "bullets"
          ? { kind: "bullets", items: piece.items, edit }
          : { kind: "paragraph", text: piece.text, edit },
    ),
    ...finding.evidence
      .filter((entry) => entry.quoted)
      .flatMap((entry): Block[] => {
        const note = facts.notes.get(entry.noteId);
        if (!note) return [];
        const marks = note.kind === "quotation";
        return [{ kind: "quotation", text: note.text, attribution: saidBy(facts, note), marks }];
      }),
  ];
}
