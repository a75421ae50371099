import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Order } from "./order.ts";
import { unmade } from "./rows.ts";

/** What notes refer to by id. Changes only when one of these does, so that rows need not be drawn again. */
export type Known = {
  order: Order;
  themes: readonly Theme[];
  themeById: ReadonlyMap<string, Theme>;
  /** Who is interviewed, in order. */
  people: readonly Stakeholder[];
  codes: ReadonlyMap<string, string>;
};

export function knownOf(
  order: Order,
  themes: readonly Theme[],
  stakeholders: readonly Stakeholder[],
  here: readonly string[],
): Known {
  const byId = new Map(stakeholders.map((person) => [person.id, person]));
  return {
    order,
    themes,
    themeById: new Map(themes.map((theme) => [theme.id, theme])),
    people: here.flatMap((id) => byId.get(id) ?? []),
    codes: new Map(stakeholders.map((person) => [person.id, person.code])),
  };
}

/** A theme by its id, or one that has only a name yet. */
export function themeOf(known: Known, themeId: string): Pick<Theme, "name" | "colour"> | undefined {
  if (themeId.startsWith(unmade))
    return { name: themeId.slice(unmade.length), colour: "var(--third)" };
  return known.themeById.get(themeId);
}
