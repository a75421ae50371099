import type { Theme } from "./theme.ts";

/**
 * Which themes a text is likely to be about: naive Bayes over its words, each theme a yes or no of its own (Manning,
 * Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 13), with m-estimates for words seen
 * rarely (Cestnik, Estimating probabilities, ECAI 1990). The words of a theme's name and definition count as notes
 * that were tagged with it, so that a codebook without tags suggests too.
 */

/** So many words of a text are looked at, the longest first: they tell most. */
const mostWords = 12;
/** Words are compared by their first letters, so that "volunteer" and "volunteering" are one. */
const stemLength = 6;
const shortest = 3;
/** The weight of what is known of all notes against what is known of those with the word. */
const prior = 8;
/** How many tagged notes a word counts for that stands in a theme's name, or in what is said of it. */
const inName = 8;
const inDefinition = 3;

const common = new Set(
  `about after again all also and any are because been before being between both but can cannot
could did does done down each even every few for from get gets goes going got had has have having her here him his
how into its just less like made make makes many may might more most much must neither never none nor not nothing
now off often once one only other others our out over own people same say says said see she should since some
somebody still such than that the their them then there these they thing things this those though through too
under until upon very was way well were what when where whether which while who whole whom whose why will with
within without would you your`.split(/\s+/),
);

/** The beginnings of the words that may tell what a text is about, each once. */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => word.length >= shortest && !common.has(word));
  return [
    ...new Set(telling.sort((a, b) => b.length - a.length).map((w) => w.slice(0, stemLength))),
  ].slice(0, mostWords);
}

/** Of the notes that hold a word: how many there are that have a theme, and with which. */
export type WordUse = { word: string; notes: number; byTheme: ReadonlyMap<string, number> };
/** Of all notes, or of a sample: how many have a theme, and with which. */
export type ThemeUse = { notes: number; byTheme: ReadonlyMap<string, number> };
type Entry = Pick<Theme, "id" | "name" | "definition" | "inclusion">;

/**
 * The likeliest themes, best first. Only those for which some word speaks.
 * @param except themes that it has already
 */
export function suggestThemes(
  themes: readonly Entry[],
  uses: readonly WordUse[],
  all: ThemeUse,
  { except = [], limit = 3 }: { except?: readonly string[]; limit?: number } = {},
): string[] {
  const entries = themes.map((theme) => ({
    id: theme.id,
    name: new Set(stemsOf(theme.name)),
    said: new Set(stemsOf(`${theme.definition} ${theme.inclusion}`)),
  }));
  const bonus = (entry: (typeof entries)[number], word: string): number =>
    entry.name.has(word) ? inName : entry.said.has(word) ? inDefinition : 0;
  const scores = new Map(
    entries.map(({ id }) => [id, { share: share(all, id, themes.length), sum: 0, spoken: false }]),
  );
  for (const { word, notes, byTheme } of uses) {
    const extra = entries.map((entry) => bonus(entry, word));
    const total = notes + extra.reduce((sum, each) => sum + each, 0);
    entries.forEach(({ id }, i) => {
      const score = scores.get(id);
      if (!score) return;
      const seen = (byTheme.get(id) ?? 0) + (extra[i] ?? 0);
      const odds = (seen / score.share + prior) / (total + prior);
      score.sum += Math.log(odds);
      if (odds > 1) score.spoken = true;
    });
  }
  return [...scores]
    .filter(([id, { spoken }]) => spoken && !except.includes(id))
    .map(([id, { share, sum }]) => ({ id, score: Math.log(share) + sum }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => id);
}

const stemsOf = (text: string): string[] => tellingWords(text);

/** How likely a theme is before a word was read; never nothing. */
const share = ({ notes, byTheme }: ThemeUse, id: string, themes: number): number =>
  ((byTheme.get(id) ?? 0) + 1) / (notes + themes);
