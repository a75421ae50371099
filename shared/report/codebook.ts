import type { Note } from "../domain/note.ts";
import { inTreeOrder, type Theme, themePath } from "../domain/theme.ts";
import { attributedTo, type Facts, readFacts } from "./facts.ts";
import { companion } from "./frame.ts";
import type { Block, ReportDocument } from "./model.ts";
import type { Snapshot } from "./snapshot.ts";
import { count, heading } from "./words.ts";

/** What each theme means, what belongs to it and what does not, with an example and how often it was used. */
export function codebook(snapshot: Snapshot): ReportDocument {
  const facts = readFacts(snapshot);
  const rows = inTreeOrder(snapshot.themes);
  return companion(snapshot, {
    id: "codebook",
    page: "portrait",
    subtitle: "Codebook",
    blocks: [
      heading(1, "All themes", "all-themes"),
      ...(rows.length > 0 ? [summary(snapshot)] : [paragraph("There is no theme yet.")]),
      heading(1, "Each theme", "each-theme"),
      ...rows.flatMap(({ theme, level }) => [
        heading(level === 0 ? 2 : 3, theme.name, theme.id),
        ...about(snapshot, facts, theme),
      ]),
    ],
  });
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

function summary(snapshot: Snapshot): Block {
  return {
    kind: "table",
    table: {
      caption: "Themes and how often they were used",
      description:
        "Each row is a theme, with the number of notes tagged with it and of the interviews they are from.",
      header: ["Theme", "Notes", "Interviews"],
      rows: inTreeOrder(snapshot.themes).map(({ theme }) => [
        themePath(snapshot.themes, theme.id),
        String(theme.noteCount),
        String(interviewsWith(snapshot, theme.id)),
      ]),
      widths: [6, 1, 1],
    },
  };
}

/** Interviews in which a theme was raised on the record. */
export const interviewsWith = ({ notes }: Snapshot, themeId: string): number =>
  new Set(
    notes
      .filter(({ interviewId, tags }) => interviewId && tags.some((tag) => tag.themeId === themeId))
      .map(({ interviewId }) => interviewId),
  ).size;

/** The note that shows what a theme means; undefined where none was chosen or it may not leave the file. */
export function exampleOf(facts: Facts, { exampleId }: Theme): Example | undefined {
  const note = exampleId ? facts.notes.get(exampleId) : undefined;
  return (
    note && { text: note.text, saidBy: codeFor(facts, note), quoted: note.kind === "quotation" }
  );
}

/** By code: a codebook goes to others who tag, and no person need be known for that. */
function codeFor(facts: Facts, note: Note): string {
  const speaker = note.speakerId ? facts.people.get(note.speakerId) : undefined;
  return speaker && speaker.attribution !== "none" ? speaker.code : attributedTo(facts, note);
}
type Example = { text: string; saidBy: string; quoted: boolean };

const isWritten = (text: string): boolean => text.trim() !== "";

function about(snapshot: Snapshot, facts: Facts, theme: Theme): Block[] {
  /** One paragraph for each of the text's own, the label before the first; nothing where nothing is written. */
  const labelled = (label: string, text: string): Block[] =>
    text
      .split(/\n+/)
      .filter((piece) => piece.trim() !== "")
      .map((piece, i) => ({
        kind: "paragraph",
        text: i === 0 ? [{ text: `${label}: `, bold: true }, { text: piece }] : piece,
      }));
  const missing = [
    ...(isWritten(theme.definition) ? [] : ["what it means"]),
    ...(isWritten(theme.inclusion) ? [] : ["what belongs here"]),
    ...(isWritten(theme.exclusion) ? [] : ["what does not belong here"]),
  ];
  const example = exampleOf(facts, theme);
  const interviews = interviewsWith(snapshot, theme.id);
  return [
    ...labelled("Definition", theme.definition),
    ...labelled("Belongs here", theme.inclusion),
    ...labelled("Does not belong here", theme.exclusion),
    ...(example
      ? [
          {
            ...{ kind: "paragraph" as const, leads: true as const },
            text: [{ text: "Example:", bold: true }],
          } satisfies Block,
          {
            ...{ kind: "quotation" as const, text: example.text },
            ...{ attribution: example.saidBy, marks: example.quoted },
          },
        ]
      : []),
    ...(missing.length > 0 ? [paragraph(`Not written yet: ${missing.join(", ")}.`)] : []),
    paragraph(`Used on ${count(theme.noteCount, "note")} in ${count(interviews, "interview")}.`),
  ];
}
