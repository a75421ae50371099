import { countUpTo } from "./places.ts";
import { positionsIn } from "./positions.ts";

/** A passage as a project states it. `name` often repeats its first words. */
type Stated = { start: number; end: number; name: string };
type Reading = (position: number) => number;

/**
 * How the positions in a text are to be read: gives places in the text with line feeds only. The standard counts
 * code points; some programs count UTF-16 code units, and some count a carriage return with its line feed as one.
 * Where that makes a difference, the way is taken by which passages begin and end where words do.
 * @param raw the text as it stands in its file, but for a byte order mark
 */
export function readPositions(raw: string, stated: readonly Stated[], origin: string): Reading {
  const text = raw.replace(/\r\n?/g, "\n");
  const readings = readingsOf(raw, text, origin);
  const tried = stated.slice(0, 2_000);
  const score = (reading: Reading) =>
    tried.reduce((sum, passage) => sum + fit(text, passage, reading), 0);
  const [first = (position: number) => position, ...others] = readings;
  let best = { reading: first, score: others.length > 0 ? score(first) : 0 };
  for (const reading of others) {
    const found = score(reading);
    if (found > best.score) best = { reading, score: found };
  }
  return best.reading;
}

/** The ways to count that differ in this text; the likeliest of this program first. */
function readingsOf(raw: string, text: string, origin: string): Reading[] {
  const { toCodeUnit } = positionsIn(raw);
  const inText = positionsIn(text).toCodeUnit;
  const ends = [...raw.matchAll(/\r\n/g)].map(({ index }) => index);
  const withoutReturns = (at: number) => at - countUpTo(ends, at, false);
  const same: Reading = (position) => position;
  const hasWide = /[\uD800-\uDBFF]/.test(raw);
  const hasReturns = ends.length > 0;
  const points: Reading[] = [
    (at) => withoutReturns(toCodeUnit(at)),
    ...(hasReturns ? [inText] : []),
  ];
  const units: Reading[] = hasWide ? [withoutReturns, ...(hasReturns ? [same] : [])] : [];
  if (/atlas/i.test(origin)) [points, units].forEach((list) => void list.reverse());
  return /nvivo/i.test(origin) ? [...units, ...points] : [...points, ...units];
}

const isWord = (character: string | undefined) =>
  /[\p{L}\p{N}\uD800-\uDFFF]/u.test(character ?? "");

/** More where a passage looks as somebody would choose it. */
function fit(text: string, { start, end, name }: Stated, reading: Reading): number {
  const [from, to] = [reading(start), reading(end)];
  if (from < 0 || to > text.length) return -3;
  const insideWord = (at: number) => isWord(text[at - 1]) && isWord(text[at]);
  const words = (some: string) => some.replace(/\s+/g, " ").trim().slice(0, 12);
  const named =
    words(name).length >= 4 && words(text.slice(from, from + 40)).startsWith(words(name));
  return (insideWord(from) ? 0 : 1) + (insideWord(to) ? 0 : 1) + (named ? 2 : 0);
}
