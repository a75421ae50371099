import { type Theme, withDescendants } from "./theme.ts";

type Entry = Pick<Theme, "id" | "parentId">;
/** Where a dragged theme would go: below the one it is over, or beside it. */
export type DropSide = "into" | "before" | "after";

/**
 * The place of a theme that is dropped on another, counted without the theme itself.
 * @returns null where it cannot go: on itself or on one below it
 */
export function dropPlace(
  themes: readonly Entry[],
  id: string,
  targetId: string,
  side: DropSide,
): { parentId: string | null; position: number } | null {
  const target = themes.find((theme) => theme.id === targetId);
  if (!target || withDescendants(themes, id).has(targetId)) return null;
  const parentId = side === "into" ? target.id : target.parentId;
  const beside = themes.filter((theme) => theme.parentId === parentId && theme.id !== id);
  if (side === "into") return { parentId, position: beside.length };
  const at = beside.findIndex((theme) => theme.id === targetId);
  return { parentId, position: side === "before" ? at : at + 1 };
}

/**
 * The theme to stand on when one goes with all below it: the next, else the one before.
 * @param rows in the order of the tree
 */
export function neighbourOf(rows: readonly Entry[], id: string): string | null {
  const gone = withDescendants(rows, id);
  const at = rows.findIndex((row) => row.id === id);
  const after = rows.slice(at + 1).find((row) => !gone.has(row.id));
  return (after ?? rows[at - 1])?.id ?? null;
}

/** The last row that belongs to a group: a new theme of that group stands after it. Null for an empty tree. */
export function endOfGroup(rows: readonly Entry[], parentId: string | null): string | null {
  if (parentId === null) return rows.at(-1)?.id ?? null;
  const group = withDescendants(rows, parentId);
  return rows.findLast((row) => group.has(row.id))?.id ?? null;
}

type Words = Pick<Theme, "name" | "definition" | "inclusion" | "exclusion" | "exampleId">;

/**
 * What the codebook says of a theme that takes over another: its own words, then those of the other under its name.
 * Nothing is said twice; the other's example is taken where it has none.
 */
export function mergedWords(from: Words, into: Words): Omit<Words, "name"> {
  const both = (part: "definition" | "inclusion" | "exclusion"): string => {
    const [own, other] = [into[part].trim(), from[part].trim()];
    if (other === "" || own.includes(other)) return into[part];
    return own === "" ? other : `${own}\n\nFrom “${from.name}”: ${other}`;
  };
  return {
    definition: both("definition"),
    inclusion: both("inclusion"),
    exclusion: both("exclusion"),
    exampleId: into.exampleId ?? from.exampleId,
  };
}
