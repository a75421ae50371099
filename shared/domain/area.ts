import { z } from "zod";
import { id, requiredLine } from "./text.ts";

/** A place in a scheme of areas. Schemes may overlap, so a note may be about several areas. */
export type Area = {
  id: string;
  /** What divides the place up so: "Renewal areas", "Hubs". */
  scheme: string;
  name: string;
  /** Notes that are about it. */
  noteCount: number;
};

export const areaAdd = z.object({ scheme: requiredLine, name: requiredLine });
export const areaPatch = z.object({ name: requiredLine.optional() });

/** How many of some notes are in an area; those in none of them are not named. */
export type AreaTally = { areaId: string; notes: number };

/** Which notes go into which areas, and out of which. */
export const areaNotes = z.object({
  noteIds: z.array(id).min(1).max(200_000),
  into: z.array(id).max(1_000).default([]),
  outOf: z.array(id).max(1_000).default([]),
  /** The note is being typed: one step of undo with it. */
  typing: z.boolean().optional(),
});

/** The areas by their scheme, in order. */
export function bySchemes<T extends Pick<Area, "scheme">>(
  areas: readonly T[],
): { scheme: string; areas: T[] }[] {
  const schemes = Map.groupBy(areas, ({ scheme }) => scheme);
  return [...schemes].map(([scheme, own]) => ({ scheme, areas: own }));
}

/** An area as it is told from those of the same name in another scheme. */
export function areaName(areas: readonly Pick<Area, "id" | "scheme" | "name">[], areaId: string) {
  const area = areas.find((each) => each.id === areaId);
  if (!area) return undefined;
  const isTwice = areas.some(({ id: other, name }) => other !== areaId && name === area.name);
  return isTwice ? `${area.name} (${area.scheme})` : area.name;
}

/** What divides the place up until somebody gives it another name. */
const firstScheme = "Areas";

/** A new area of the name typed, for each scheme that has none of that name. */
export function newAreas(
  areas: readonly Pick<Area, "scheme" | "name">[],
  typed: string,
): { scheme: string; newName: string }[] {
  const newName = typed.replace(/\s+/g, " ").trim();
  if (newName === "") return [];
  const schemes = bySchemes(areas);
  const same = ({ name }: Pick<Area, "name">) => name.toLowerCase() === newName.toLowerCase();
  return (schemes.length > 0 ? schemes : [{ scheme: firstScheme, areas: [] }])
    .filter((each) => !each.areas.some(same))
    .map(({ scheme }) => ({ scheme, newName }));
}
