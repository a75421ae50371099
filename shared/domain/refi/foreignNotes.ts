import type { ImportedNote } from "./imported.ts";
import { cutParagraphs } from "./paragraphs.ts";
import type { RefiSelection, RefiSource } from "./refi.ts";

/**
 * The notes that a text of another program becomes. Every word is in one of them, and every coding is a tag; only
 * the same theme twice on the same words is one.
 * @returns `whole`: passages that are the whole text; `lost`: those without a word
 */
export function makeNotes(
  source: RefiSource,
  memosOf: (selection: RefiSelection) => ImportedNote["memos"],
): { notes: ImportedNote[]; whole: RefiSelection[]; lost: RefiSelection[] } {
  const { blocks, whole, lost } = cutParagraphs(source);
  const notes = blocks.map(({ text, codings, selections, wholes }, at): ImportedNote => {
    const places = codings.map((coding) => [
      `${coding.codeGuid} ${coding.start} ${coding.end}`,
      coding,
    ]);
    return {
      ...{ guid: null, text, kind: "point", createdAt: source.createdAt, moment: null },
      sourceRef: [source.name, String(at + 1)].filter(Boolean).join(", ").slice(0, 2_000),
      ...{ speaker: null, question: null, areas: [] },
      wholes,
      tags: [...new Map(places as [string, ImportedNote["tags"][number]][]).values()],
      memos: selections.flatMap(memosOf),
    };
  });
  return { notes, whole, lost };
}
