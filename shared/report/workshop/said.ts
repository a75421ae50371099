import { isOfRecord, kindWords, type Note } from "../../domain/note.ts";
import { inTreeOrder } from "../../domain/theme.ts";
import { attributedTo, type Facts } from "../facts.ts";
import type { Block, Run } from "../model.ts";
import type { Snapshot, WorkshopRecord } from "../snapshot.ts";
import { heading } from "../words.ts";

/**
 * The notes of a workshop under their themes; a note with several stands under the first of the codebook. The
 * adviser's follow-ups are left out.
 */
export function said(snapshot: Snapshot, facts: Facts, { id }: WorkshopRecord): Block[] {
  const notes = snapshot.notes.filter((note) => note.workshopId === id && isOfRecord(note));
  if (notes.length === 0) return [];
  const left = new Set(notes);
  const groups = inTreeOrder(snapshot.themes).map(({ theme }) => {
    const own = [...left].filter(({ tags }) => tags.some(({ themeId }) => themeId === theme.id));
    for (const note of own) left.delete(note);
    return { id: theme.id, title: theme.name, notes: own };
  });
  const other = { id: "untagged", title: "Other points", notes: [...left] };
  return [
    heading(1, "What was said", "said"),
    ...[...groups, other]
      .filter((group) => group.notes.length > 0)
      .flatMap((group): Block[] => [
        heading(2, group.title, `said-${group.id}`),
        { kind: "bullets", items: group.notes.map((note) => line(facts, note)) },
      ]),
  ];
}

function line(facts: Facts, note: Note): Run[] {
  const who = note.speakerId ? ` (${attributedTo(facts, note)})` : "";
  const text = note.kind === "quotation" ? `“${note.text}”` : note.text;
  const kind: Run[] =
    note.kind === "point" || note.kind === "quotation"
      ? []
      : [{ text: `${kindWords[note.kind]}: `, italic: true }];
  return [...kind, { text: `${text}${who}` }];
}
