import { type Area, bySchemes } from "../../../shared/domain/area.ts";
import type { Place } from "./place.ts";

/** The scheme whose areas stand across: the first of several, until another or (null) all are chosen. */
export function schemeIn({ scheme }: Place, areas: readonly Area[]): string | null {
  if (scheme === null) return null;
  const schemes = bySchemes(areas).map((each) => each.scheme);
  if (schemes.length < 2) return null;
  return schemes.find((each) => each === scheme) ?? schemes[0] ?? null;
}
