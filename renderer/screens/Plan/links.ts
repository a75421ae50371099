import type { Backing } from "../../../shared/domain/finding.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { orSay } from "../../state/say.ts";

let last: Promise<unknown> = Promise.resolve();

/**
 * Links are stored as whole lists. A change waits for the one before it and begins from what is stored then, not
 * from what is drawn: of two quick ticks neither undoes the other.
 */
function inTurn(change: () => Promise<unknown>): void {
  const mine = last.then(change);
  last = mine.catch(() => {});
  orSay(mine);
}

/** The list with an item at its end, unless it is there; or without it. */
function linked<T>(list: readonly T[], item: T, same: (a: T, b: T) => boolean, on: boolean): T[] {
  const others = list.filter((other) => !same(other, item));
  if (!on) return others;
  return others.length < list.length ? [...list] : [...list, item];
}
const sameId = (a: string, b: string) => a === b;
export const sameBacking = (a: Backing, b: Backing): boolean =>
  a.roundId === b.roundId && a.optionId === b.optionId;

const recommendation = async (id: string) =>
  (await call("recommendation.list", {})).find((each) => each.id === id);

/** Links a recommendation to a key message, or takes the link away. */
export const linkFinding = (id: string, findingId: string, on: boolean): void =>
  inTurn(async () => {
    const now = await recommendation(id);
    if (!now) return;
    const findingIds = linked(now.findingIds, findingId, sameId, on);
    await command("recommendation.setFindings", { id, findingIds });
  });

/** Links a recommendation to a round and its option that back it, or takes the link away. */
export const linkBacking = (id: string, backing: Backing, on: boolean): void =>
  inTurn(async () => {
    const now = await recommendation(id);
    if (!now) return;
    const backings = linked(now.backings, backing, sameBacking, on);
    await command("recommendation.setBackings", { id, backings });
  });

/** Links an action to a recommendation that it carries out, or takes the link away. */
export const linkAction = (id: string, recommendationId: string, on: boolean): void =>
  inTurn(async () => {
    const { objectives } = await call("plan.get", {});
    const now = objectives.flatMap(({ actions }) => actions).find((each) => each.id === id);
    if (!now) return;
    const recommendationIds = linked(now.recommendationIds, recommendationId, sameId, on);
    await command("action.setRecommendations", { id, recommendationIds });
  });
