/** In the order in which they are shown, but for one that has exactly what was asked for. */
const paletteGroups = [
  "Screens",
  "Interviews",
  "Workshops",
  "Stakeholders",
  "Questions of this interview",
  "Questions",
  "Frameworks",
  "Themes",
  "Areas",
  "Saved queries",
  "Headings",
  "Findings",
  "Rounds",
  "Options",
  "Recommendations",
  "Objectives",
  "Actions",
  "Outputs",
  "Memos",
  "Commands",
  "Documents",
  "Tables",
  "Notes",
] as const;
type PaletteGroup = (typeof paletteGroups)[number];

/** One line of the palette. `id` is unique. */
export type PaletteItem = {
  id: string;
  group: PaletteGroup;
  label: string;
  /** Shown beside it, and finds it too. */
  detail?: string;
  /** What happens, where there is no detail. Finds nothing: many lines have the same. */
  does?: string;
  /** Words that find it and are not shown. */
  also?: string;
  /** Shown only where words ask for it. */
  asked?: true;
  run: () => void;
};

const shownPerGroup = 7;

/** What an item is found by, worked out once. */
const texts = new WeakMap<PaletteItem, string>();
function textOf(item: PaletteItem): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = `${item.label} ${item.detail ?? ""} ${item.also ?? ""}`.toLowerCase();
  texts.set(item, text);
  return text;
}

const plain = (words: string) => words.trim().replace(/\s+/g, " ").toLowerCase();
/** A code or a number, or a whole name. */
const isExactly = ({ label }: PaletteItem, start: string) =>
  start !== "" && (label.toLowerCase() === start || label.toLowerCase().startsWith(`${start} `));

/** The items that have all the words, best first within a group, and not too many of any group. */
export function matching(items: readonly PaletteItem[], words: string): PaletteItem[] {
  const start = plain(words);
  const wanted = start.split(" ").filter(Boolean);
  const fits = items.filter((item) =>
    wanted.length === 0 ? !item.asked : wanted.every((word) => textOf(item).includes(word)),
  );
  const rank = (item: PaletteItem) => {
    if (isExactly(item, start)) return 0;
    return item.label.toLowerCase().startsWith(start) ? 1 : 2;
  };
  const groups = Map.groupBy(fits, ({ group }) => group);
  return paletteGroups.flatMap((group) =>
    (groups.get(group) ?? []).sort((a, b) => rank(a) - rank(b)).slice(0, shownPerGroup),
  );
}

/** Where the choice begins: the first line that begins with the words, else the first. */
export function bestOf(items: readonly PaletteItem[], words: string): number {
  const start = plain(words);
  return Math.max(
    0,
    items.findIndex((item) => start !== "" && item.label.toLowerCase().startsWith(start)),
  );
}

/** By group, those with exactly what was asked for first ("R07", "2.14"); within a group as they come. */
export function inOrder(items: readonly PaletteItem[], words: string): PaletteItem[] {
  const start = plain(words);
  const groups = Map.groupBy(items, ({ group }) => group);
  const hits = new Set(
    items.flatMap((item) => (/\d/.test(start) && isExactly(item, start) ? [item.group] : [])),
  );
  return [
    ...paletteGroups.filter((group) => hits.has(group)),
    ...paletteGroups.filter((group) => !hits.has(group)),
  ].flatMap((group) => groups.get(group) ?? []);
}
