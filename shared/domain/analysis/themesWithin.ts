import type { Theme } from "../theme.ts";

/**
 * The places (in `themes`) of some themes and of all above them, each once: what a note counts for that is
 * tagged with them.
 */
export function themesWithin(
  themes: readonly Pick<Theme, "id" | "parentId">[],
): (themeIds: readonly string[]) => readonly number[] {
  const places = new Map(themes.map(({ id }, i) => [id, i]));
  const ways = themes.map((theme) => {
    const way = new Set<number>();
    for (
      let place = places.get(theme.id);
      place !== undefined && !way.has(place);
      place = places.get(themes[place]?.parentId ?? "")
    )
      way.add(place);
    return [...way];
  });
  const last = new Int32Array(themes.length);
  let turn = 0;
  return (themeIds) => {
    const found: number[] = [];
    turn++;
    for (const id of themeIds)
      for (const place of ways[places.get(id) ?? -1] ?? []) {
        if (last[place] === turn) continue;
        last[place] = turn;
        found.push(place);
      }
    return found;
  };
}
