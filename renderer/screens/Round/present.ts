import type { RoundDetail } from "../../../shared/domain/voting/round.ts";
import { counted } from "../../components/format.ts";
import type { Group } from "./groups.ts";

export type Share = { group: Group; entered: number; present: number };

/** How many people's ballots are in, and how many people there are, by group; groups with neither left out. */
export function sharesOf(round: RoundDetail, groups: readonly Group[]): Share[] {
  return groups
    .map((group) => ({
      group,
      entered: sum(
        round.ballots.filter(({ stratumId }) => stratumId === group.stratumId),
        ({ people }) => people,
      ),
      present: sum(
        round.present.filter(({ stratumId }) => stratumId === group.stratumId),
        ({ people }) => people,
      ),
    }))
    .filter(({ entered, present }) => entered > 0 || present > 0);
}

const sum = <T>(list: readonly T[], of: (item: T) => number) =>
  list.reduce((all, item) => all + of(item), 0);

/** People present at the workshop. */
export const presentAt = (round: RoundDetail): number => sum(round.present, ({ people }) => people);

/** Where more ballots are in than there are people; "" where all is in order. */
export function tooMany(round: RoundDetail, shares: readonly Share[]): string {
  const present = presentAt(round);
  if (present === 0) return "";
  if (round.entered > present)
    return `More ballots than people: ${counted(round.entered, "ballot")}, ${counted(present, "person", "people")} present.`;
  const over = shares.find((share) => share.entered > share.present && share.group.stratumId);
  return over
    ? `More ballots than people from ${over.group.name}: ${counted(over.entered, "ballot")}, ${counted(over.present, "person", "people")} present.`
    : "";
}
