import { cleanRanges } from "./cleanRanges.ts";
import type { Left } from "./left.ts";
import { readPositions } from "./meant.ts";
import type { ReadProject } from "./readProject.ts";
import type { ReadSource } from "./readSources.ts";
import type { RefiProject, RefiSource } from "./refi.ts";
import { demandLength } from "./tooMuch.ts";

/**
 * Puts the texts to the sources that a project names, and their passages into place.
 * @param textOf the text of a source as it stands in its file; null where it is not there
 */
export function settle(
  { left: before, sources, ...project }: ReadProject,
  textOf: (source: ReadSource) => string | null,
): { project: RefiProject; left: Left } {
  const left = { ...before };
  const settled = sources.flatMap((source) => {
    left.values += source.values;
    const text = source.content ?? textOf(source);
    if (text !== null) return [settleSource(source, text, project.origin, left)];
    left.texts++;
    left.codings += codingsOf(source);
    return [];
  });
  return { project: { ...project, sources: settled }, left };
}

const codingsOf = ({ codings, selections }: ReadSource) =>
  selections.reduce((sum, each) => sum + each.codings.length, codings.length);

function settleSource(source: ReadSource, given: string, origin: string, left: Left): RefiSource {
  const { content: _, plainPath: __, richPath: ___, values: ____, ...rest } = source;
  const raw = given.replace(/^\uFEFF/, "");
  demandLength(raw);
  const reading = readPositions(raw, source.selections, origin);
  const text = raw.replace(/\r\n?/g, "\n");
  const inText = source.selections.flatMap((selection) => {
    const start = Math.max(0, reading(selection.start));
    const end = Math.min(text.length, reading(selection.end));
    if (selection.start >= 0 && start < end) return [{ ...selection, ...whole(text, start, end) }];
    left.codings += selection.codings.length;
    left.memos += selection.noteRefs.length;
    return [];
  });
  const clean = cleanRanges(text, inText);
  const selections = inText.map((selection, at) => ({ ...selection, ...clean.ranges[at] }));
  return { ...rest, text: clean.text, selections };
}

/** Never half of a character that is two code units. */
function whole(text: string, start: number, end: number): { start: number; end: number } {
  const cuts = (at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}
