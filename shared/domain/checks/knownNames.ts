import { smallestGroup } from "../smallGroups.ts";
import type { Stakeholder } from "../stakeholder.ts";
import {
  afterNames,
  institutionalWords,
  isCommon,
  surnameTitles,
  wordTitles,
} from "./commonWords.ts";
import { fold, tokensOf } from "./tokens.ts";

/** What a known run of words is. */
export type KnownLabel = "name" | "organisation" | "role" | "place";

/** How strictly a known run of words is looked for. */
export type Strictness =
  /** In capitals or not. */
  | "any"
  /** Its words begin with capitals. */
  | "capitals"
  /** Its words begin with capitals, or "the" points at the one. */
  | "the-one"
  /** A word as well as a name: a capital within a sentence, and none beside it. */
  | "word-name"
  /** In capitals throughout. */
  | "initials";

/** A run of words that names somebody or somewhere. */
export type Known = {
  words: readonly string[];
  label: KnownLabel;
  strictness: Strictness;
  /** The people on the contact list whom it belongs to. */
  of: readonly string[];
};

type Attendee = { name: string; organisation: string };

export type NameSources = {
  people: readonly Pick<Stakeholder, "id" | "name" | "role" | "organisation">[];
  attendees: readonly Attendee[];
  /** Areas, and where interviews and workshops were held. */
  places: readonly string[];
  /** What everything is about, and so points at nobody: the authority and its area. */
  everywhere: readonly string[];
};

const wordsOf = (text: string): string[] =>
  tokensOf(text.replaceAll("&", " and ")).map(({ word }) => word);
const isTitle = (word: string) => surnameTitles.has(word) || wordTitles.has(word);

/** Everything that could give somebody away in a text, from the contact list, the workshops and the areas. */
export function knownNames(sources: NameSources): Known[] {
  const everywhere = new Set(sources.everywhere.map((each) => wordsOf(each).join(" ")));
  const here = new Set([...everywhere].flatMap((each) => each.split(" ")));
  const people = [
    ...sources.people,
    ...sources.attendees.map((each) => ({ ...each, id: null, role: "" })),
  ];
  const grouped = (field: "name" | "role" | "organisation") =>
    Map.groupBy(
      people.filter((person) => person[field].trim() !== ""),
      (person) => fold(person[field].trim()),
    );
  const idsOf = (group: readonly { id: string | null }[]) => group.flatMap(({ id }) => id ?? []);
  const few = (group: readonly unknown[]) => group.length < smallestGroup;
  const known = [
    ...[...grouped("name").values()].flatMap((group) =>
      nameRuns(group[0]?.name ?? "").map((run) => ({ ...run, of: idsOf(group) })),
    ),
    // What many have in common points at none of them.
    ...[...grouped("organisation").values()]
      .filter(few)
      .flatMap((group) => bodyRuns(group[0]?.organisation ?? "", idsOf(group)))
      .flatMap((run) => [run, ...withoutPlace(run, here)]),
    ...[...grouped("role").values()]
      .filter(few)
      .flatMap((group) => roleRuns(group[0]?.role ?? "", idsOf(group))),
    ...sources.places.flatMap(placeRuns),
  ];
  return known.filter(({ words }) => words.length > 0 && !everywhere.has(words.join(" ")));
}

/** A person's name in full, and each part of it that is a name by itself. */
function nameRuns(name: string): Omit<Known, "of">[] {
  const words = wordsOf(name).filter((word) => !isTitle(word) && !afterNames.has(word));
  // The contact list may name a body instead of a person.
  if (words.some((word) => institutionalWords.has(word) && !personal.has(word)))
    return bodyRuns(name, []);
  const parts = [...new Set(words.flatMap((word) => [word, ...word.split("-")]))];
  const single = parts
    .filter((word) => word.length > 1 && !particles.has(word))
    .map(
      (word): Omit<Known, "of"> => ({
        words: [word],
        label: "name",
        strictness: isCommon(word) ? "word-name" : "capitals",
      }),
    );
  if (words.length < 2) return single;
  const whole = words.every(isCommon) ? "capitals" : "any";
  return [{ words, label: "name", strictness: whole }, ...single];
}

/** Words of bodies that are family or first names at least as often. */
const personal = new Set(
  "hall church parks west north south east young home house head ward street new old first parish fire chambers state city".split(
    " ",
  ),
);
const particles = new Set(["de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "bin"]);

/** A body by its whole name, and by its initials where it has them. */
function bodyRuns(organisation: string, of: readonly string[]): Known[] {
  const bare = organisation.replace(/\s*\(([^)]*)\)\s*/g, " ");
  const inBrackets = [...organisation.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? "");
  const words = wordsOf(bare).filter((word, i) => i > 0 || word !== "the");
  const own = words.filter((word) => !institutionalWords.has(word));
  const label = "organisation";
  const initials = words
    .filter((word) => !["and", "of", "for", "the", "in", "to", "at", "on"].includes(word))
    .map((word) => word[0])
    .join("");
  const short = [...inBrackets.map(fold), initials].filter((each) => /^\p{L}{3,}$/u.test(each));
  const runs: Known[] = short.map((word) => ({
    ...{ words: [word], label, of },
    strictness: "initials",
  }));
  const generic = words.length === 1 ? isCommon(words[0] ?? "") : own.length === 0;
  if (generic && words.length < 3) return [];
  const strictness = words.length > 1 && !generic ? "any" : "capitals";
  const whole = spellings(words).map((each): Known => ({ words: each, label, strictness, of }));
  return [...whole, ...runs];
}

/** Whoever lives there leaves the name of the town out of the name of a body. */
function withoutPlace(run: Known, here: ReadonlySet<string>): Known[] {
  const [first = "", ...words] = run.words;
  if (!here.has(first) || institutionalWords.has(first) || words.length < 3) return [];
  return [{ ...run, words, strictness: "capitals" }];
}

/** A post by its whole title, where that is more than one word. */
function roleRuns(role: string, of: readonly string[]): Known[] {
  const words = wordsOf(role);
  const telling = words.filter((word) => !["of", "and", "the", "for", "in"].includes(word));
  if (telling.length < 2) return [];
  return spellings(words).map((each) => ({
    ...{ words: each, label: "role", of },
    strictness: "the-one",
  }));
}

/** A place by its name; "Town hall" and "By telephone" are none. An address is looked for line by line. */
const placeRuns = (place: string): Known[] =>
  place.split(/[,;\n]/).flatMap((part): Known[] => {
    const words = wordsOf(part).filter((word, i) => i > 0 || word !== "the");
    const own = words.filter((word) => !isCommon(word));
    if (own.length === 0) return [];
    const strictness = words.length > 1 ? "any" : "capitals";
    return [{ words, label: "place", strictness, of: [] }];
  });

/** With "and" and without: "&" is no word. */
const spellings = (words: readonly string[]): (readonly string[])[] =>
  words.includes("and") ? [words, words.filter((word) => word !== "and")] : [words];
