import type { Stakeholder } from "../stakeholder.ts";

type Referred = Pick<Stakeholder, "id" | "source" | "referredById">;

/** Whoever led to a person, from the first on; empty where nobody did. A circle ends where it would close. */
export function referrersOf<T extends Referred>(person: T, all: readonly T[]): T[] {
  const people = new Map(all.map((each) => [each.id, each]));
  const chain: T[] = [];
  const seen = new Set([person.id]);
  let next = referrerId(person);
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const referrer = people.get(next);
    if (!referrer) break;
    chain.unshift(referrer);
    next = referrerId(referrer);
  }
  return chain;
}

/** Whom a person referred, in the order of the list. */
export const referredBy = <T extends Referred>(id: string, all: readonly T[]): T[] =>
  all.filter((person) => referrerId(person) === id);

/** Only a referral has a referrer: what was chosen before somebody was put on the list again is not shown. */
const referrerId = ({ source, referredById }: Referred) =>
  source === "referral" ? referredById : null;
