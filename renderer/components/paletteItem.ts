/** In the order in which they are shown. */
export const paletteGroups = [
  "Screens",
  "Interviews",
  "Workshops",
  "Stakeholders",
  "Questions",
  "Themes",
  "Findings",
  "Recommendations",
  "Commands",
  "Notes",
] as const;

/** One line of the palette. `id` is unique. */
export type PaletteItem = {
  id: string;
  group: (typeof paletteGroups)[number];
  label: string;
  detail?: string;
  /** Words that find it and are not shown. */
  also?: string;
  run: () => void;
};

const shownPerGroup = 7;

/** The items that have all the words, best first within a group, and not too many of any group. */
export function matching(items: readonly PaletteItem[], words: string): PaletteItem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = items.filter((item) => {
    const text = `${item.label} ${item.detail ?? ""} ${item.also ?? ""}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const start = wanted.join(" ");
  const rank = (item: PaletteItem) => (item.label.toLowerCase().startsWith(start) ? 0 : 1);
  return paletteGroups.flatMap((group) =>
    fits
      .filter((item) => item.group === group)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, shownPerGroup),
  );
}

/** Where the choice begins: the first line that begins with the words, else the first. */
export function bestOf(items: readonly PaletteItem[], words: string): number {
  const start = words.trim().toLowerCase();
  return Math.max(
    0,
    items.findIndex((item) => start !== "" && item.label.toLowerCase().startsWith(start)),
  );
}

/** By group; within a group as they come. */
export const inOrder = (items: readonly PaletteItem[]): PaletteItem[] =>
  paletteGroups.flatMap((group) => items.filter((item) => item.group === group));
