import type { Area } from "../../../shared/domain/area.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Theme } from "../../../shared/domain/theme.ts";
import type { Order } from "./order.ts";
import { unmade } from "./rows.ts";

/** What notes refer to by id. Changes only when one of these does, so that rows need not be drawn again. */
export type Known = {
  /** The questions that notes can be on; null in a workshop, where none are asked. */
  order: Order | null;
  themes: readonly Theme[];
  areas: readonly Area[];
  themeById: ReadonlyMap<string, Theme>;
  /** Who is interviewed, or came to the workshop, in order. */
  people: readonly Stakeholder[];
  /** How a note gets its speaker: there is one only, each in turn, or looked for among many. */
  speakers: "one" | "turns" | "find";
  codes: ReadonlyMap<string, string>;
};

export function knownOf(
  order: Order | null,
  themes: readonly Theme[],
  areas: readonly Area[],
  stakeholders: readonly Stakeholder[],
  here: readonly string[],
): Known {
  const many = order === null;
  const byId = new Map(stakeholders.map((person) => [person.id, person]));
  const people = here.flatMap((id) => byId.get(id) ?? []);
  return {
    order,
    themes,
    areas,
    themeById: new Map(themes.map((theme) => [theme.id, theme])),
    people,
    speakers: people.length <= (many ? 0 : 1) ? "one" : many ? "find" : "turns",
    codes: new Map(stakeholders.map((person) => [person.id, person.code])),
  };
}

/** A theme by its id, or one that has only a name yet. */
export function themeOf(known: Known, themeId: string): Pick<Theme, "name" | "colour"> | undefined {
  if (themeId.startsWith(unmade))
    return { name: themeId.slice(unmade.length), colour: "var(--third)" };
  return known.themeById.get(themeId);
}
