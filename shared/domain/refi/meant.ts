import { countUpTo } from "./places.ts";
import { positionsIn } from "./positions.ts";

/** A passage as a project states it. `name` often repeats its first words. */
type Stated = { start: number; end: number; name: string };
type Reading = (position: number) => number;

/** With fewer passages than this it is chance where words end. */
const enough = 10;

/**
 * How the positions in a text are to be read: gives places in the text with line feeds only. The standard counts
 * code points; some programs count UTF-16 code units, and some count a carriage return with its line feed as one.
 * What a program is known for goes first. Another way is taken only where passages would lie outside the text,
 * would not be the words that they are named by, or where many of them would begin or end within words.
 * @param raw the text as it stands in its file, but for a byte order mark
 */
export function readPositions(raw: string, stated: readonly Stated[], origin: string): Reading {
  const text = raw.replace(/\r\n?/g, "\n");
  const [first = (position: number) => position, ...others] = readingsOf(raw, text, origin);
  let best = { reading: first, gain: 0 };
  for (const reading of others) {
    const affected = stated.filter(
      ({ start, end }) => first(start) !== reading(start) || first(end) !== reading(end),
    );
    const tried = affected.slice(0, 2_000);
    const score = (way: Reading) =>
      tried.reduce((sum, passage) => sum + fitOf(text, passage, way, tried.length >= enough), 0);
    const gain = score(reading) - score(first);
    if (gain > tried.length / 2 && gain > best.gain) best = { reading, gain };
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
function fitOf(text: string, passage: Stated, reading: Reading, byWords: boolean): number {
  const [from, to] = [reading(passage.start), reading(passage.end)];
  if (from < 0 || to > text.length) return -3;
  const insideWord = (at: number) => byWords && isWord(text[at - 1]) && isWord(text[at]);
  const beginning = (some: string) => some.replace(/\s+/g, " ").trim().slice(0, 12);
  const name = beginning(passage.name);
  const isNamed = name.length >= 8 && beginning(text.slice(from, from + 40)).startsWith(name);
  return (insideWord(from) ? 0 : 1) + (insideWord(to) ? 0 : 1) + (isNamed ? 2 : 0);
}
