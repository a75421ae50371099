import { contactDetails, type Span } from "./contactDetails.ts";
import { type Known, type KnownLabel, knownNames, type NameSources } from "./knownNames.ts";
import { titledNames } from "./titledNames.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What could give somebody away, where it stands. `of` are those on the contact list whom it belongs to. */
export type Hit = Span & { label: KnownLabel | "titled" | "contact"; of: readonly string[] };

/** Finds what could give somebody away in a text. */
export type TextFinder = (text: string) => Hit[];

/** Made once for all texts of a diagnostic. */
export function textFinder(sources: NameSources): TextFinder {
  const byFirst = Map.groupBy(
    knownNames(sources).sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? "",
  );
  const find: TextFinder = (text) => {
    const tokens = tokensOf(text);
    const known = knownIn(text, tokens, byFirst);
    const titled = asKnown(titledNames(text, tokens), known);
    const details = contactDetails(text).map(
      (span): Hit => ({ ...span, label: "contact", of: [] }),
    );
    return withoutDoubles([...details, ...titled, ...known]);
  };
  const found = new Map<string, Hit[]>();
  return (text) => {
    const before = found.get(text);
    if (before) return before;
    if (found.size >= mostKept) found.clear();
    const hits = find(text);
    found.set(text, hits);
    return hits;
  };
}
/** What was found in so many texts is kept: quotations are looked through after every change. */
const mostKept = 2_000;

/** Names with their titles, and whom each belongs to where the name is on the contact list. Both in order. */
function asKnown(titled: readonly Span[], known: readonly Hit[]): Hit[] {
  const names = known.filter(({ label }) => label === "name");
  let next = 0;
  return titled.map((span) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const of = new Set<string>();
    let isKnown = false;
    for (let at = next; (names[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) {
      isKnown = true;
      for (const id of names[at]?.of ?? []) of.add(id);
    }
    return { ...span, label: isKnown ? "name" : "titled", of: [...of] };
  });
}

/** The longest known runs of words. A run may belong to several: a family name to two people, a place to a body. */
function knownIn(
  text: string,
  tokens: readonly Token[],
  byFirst: ReadonlyMap<string, readonly Known[]>,
): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = byFirst
      .get(tokens[at]?.word ?? "")
      ?.filter((each) => stands(text, tokens, at, each));
    const length = found?.[0]?.words.length ?? 0;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
    const labels = Map.groupBy(
      (found ?? []).filter(({ words }) => words.length === length),
      ({ label }) => label,
    );
    for (const [label, group] of labels)
      hits.push({ start, end, label, of: [...new Set(group.flatMap(({ of }) => of))] });
    at += Math.max(1, length);
  }
  return hits;
}

function stands(
  text: string,
  tokens: readonly Token[],
  at: number,
  { words, strictness }: Known,
): boolean {
  const run = tokens.slice(at, at + words.length);
  if (run.length < words.length || run.some(({ word }, i) => word !== words[i])) return false;
  const [before, after] = [tokens[at - 1], tokens[at + words.length]];
  const small = (word: string) =>
    ["of", "and", "the", "for", "in", "to", "at", "on"].includes(word);
  const capitals = run.every(({ capital, word }) => capital || small(word));
  switch (strictness) {
    case "any":
      return true;
    case "capitals":
      return capitals;
    case "the-one":
      return capitals || ["the", "our", "their", "its"].includes(before?.word ?? "");
    case "word-name":
      return (
        capitals &&
        !run[0]?.opens &&
        !beside(text, before, run[0]) &&
        !beside(text, run.at(-1), after)
      );
    case "initials":
      return (
        run.every(({ start, end }) => {
          const raw = text.slice(start, end);
          return raw === raw.toUpperCase() && raw !== raw.toLowerCase();
        }) && !isShouted(text)
      );
  }
}

/** Two words with capitals and only a space between them: part of a longer name. */
const beside = (text: string, one: Token | undefined, other: Token | undefined): boolean =>
  !!one?.capital &&
  !!other?.capital &&
  !one.opens &&
  /^\s*$/.test(text.slice(one.end, other.start));

/** Capitals throughout say nothing about a word. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** In order, without those that lie within a longer one. */
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  let widest: Span = { start: -1, end: -1 };
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      const same = hit.start === widest.start && hit.end === widest.end;
      if (hit.end <= widest.end && !same) return false;
      widest = hit;
      return true;
    });
}
