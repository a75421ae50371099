import { type Agreement, type Decisions, measure } from "./agreementMeasures.ts";

/** Which themes each note has in one file. What a respondent took back is not in it. */
export type Coding = {
  /** `path` is the name with those of the themes above it. */
  themes: { id: string; path: string }[];
  notes: CodedNote[];
};
type CodedNote = {
  id: string;
  text: string;
  /** Who said it, in codes. */
  who: string;
  offRecord: boolean;
  themeIds: string[];
};

/** A note that two people tagged differently, with the names of its themes. */
export type Disagreement = Pick<CodedNote, "id" | "text" | "who" | "offRecord"> & {
  both: string[];
  onlyA: string[];
  onlyB: string[];
};
export type ThemeAgreement = Agreement & { id: string; name: string };
export type Comparison = {
  /** Notes compared. */
  notes: number;
  /** Notes in both files that neither person tagged, counted above or not. */
  untagged: number;
  /** Notes compared whose words are not the same in the two files; shown as the first has them. */
  reworded: number;
  /** Notes that only one of the files has. */
  onlyInA: number;
  onlyInB: number;
  /** All decisions, of every theme on every note, together. */
  overall: Agreement;
  /** Each theme that either used, in the order of the first file's codebook. */
  themes: ThemeAgreement[];
  disagreements: Disagreement[];
};

type Options = {
  /** Whether notes that neither tagged count as decided by both. */
  countUntagged: boolean;
  /** For what leaves the file. */
  onRecordOnly?: boolean;
};

/** Compares two copies of one diagnostic that two people tagged, note by note and theme by theme. */
export function compareCodings(a: Coding, b: Coding, options: Options): Comparison {
  const names = new Map(a.themes.map(({ id, path }) => [id, path]));
  const known = new Map(a.themes.map(({ id, path }) => [path.toLowerCase(), id]));
  /** A theme that the other made under the same name is the same one. */
  const same = new Map(
    b.themes.map(({ id, path }) => [
      id,
      names.has(id) ? id : (known.get(path.toLowerCase()) ?? id),
    ]),
  );
  for (const { id, path } of b.themes)
    if (same.get(id) === id && !names.has(id)) names.set(id, path);
  const counts = (note: CodedNote) => !(options.onRecordOnly && note.offRecord);
  const theirs = new Map(b.notes.map((note) => [note.id, note]));
  const pairs = a.notes.flatMap((note) => {
    const other = theirs.get(note.id);
    if (!other || !counts(note) || !counts(other)) return [];
    const set = new Set(other.themeIds.map((id) => same.get(id) ?? id));
    return [{ note, other, a: new Set(note.themeIds), b: set }];
  });
  const tagged = pairs.filter((pair) => pair.a.size + pair.b.size > 0);
  const compared = options.countUntagged ? pairs : tagged;
  const used = [...names.keys()].filter((id) =>
    tagged.some((pair) => pair.a.has(id) || pair.b.has(id)),
  );
  const decided = used.map((id) => decisionsOn(compared, id));
  const shared = new Set(a.notes.map(({ id }) => id));
  const name = (id: string) => names.get(id) ?? "";
  return {
    notes: compared.length,
    untagged: pairs.length - tagged.length,
    reworded: compared.filter(({ note, other }) => note.text !== other.text).length,
    onlyInA: a.notes.filter((note) => counts(note) && !theirs.has(note.id)).length,
    onlyInB: b.notes.filter((note) => counts(note) && !shared.has(note.id)).length,
    overall: measure(decided.reduce(add, nothing)),
    themes: used.map((id, i) => ({ id, name: name(id), ...measure(decided[i] ?? nothing) })),
    disagreements: tagged
      .filter((pair) => pair.a.symmetricDifference(pair.b).size > 0)
      .map(({ note: { id, text, who, offRecord }, other, ...sets }) => ({
        ...{ id, text, who, offRecord: offRecord || other.offRecord },
        both: used.filter((theme) => sets.a.has(theme) && sets.b.has(theme)).map(name),
        onlyA: used.filter((theme) => sets.a.has(theme) && !sets.b.has(theme)).map(name),
        onlyB: used.filter((theme) => !sets.a.has(theme) && sets.b.has(theme)).map(name),
      })),
  };
}

const nothing: Decisions = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };

type Pair = { a: ReadonlySet<string>; b: ReadonlySet<string> };

function decisionsOn(pairs: readonly Pair[], id: string): Decisions {
  const found = { ...nothing };
  for (const { a, b } of pairs)
    found[a.has(id) ? (b.has(id) ? "both" : "onlyA") : b.has(id) ? "onlyB" : "neither"]++;
  return found;
}

const add = (one: Decisions, other: Decisions): Decisions => ({
  both: one.both + other.both,
  onlyA: one.onlyA + other.onlyA,
  onlyB: one.onlyB + other.onlyB,
  neither: one.neither + other.neither,
});
