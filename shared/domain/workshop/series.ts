import type { Workshop } from "./workshop.ts";

type Fed = Pick<Workshop, "id" | "feedsIntoId">;

/** Every workshop that one leads to, by however many steps; itself first. */
export function onwardsFrom(workshops: readonly Fed[], id: string): Set<string> {
  const next = new Map(workshops.map((workshop) => [workshop.id, workshop.feedsIntoId]));
  const been = new Set<string>();
  for (let at: string | null = id; at !== null && !been.has(at); at = next.get(at) ?? null)
    been.add(at);
  return been;
}

/** The workshops that one may feed into: not itself, and none that leads back to it. */
export const mayFeedInto = <W extends Fed>(workshops: readonly W[], id: string): W[] =>
  workshops.filter((other) => !onwardsFrom(workshops, other.id).has(id));
