import type { Stratum } from "../../../shared/domain/diagnostic.ts";
import type { Rules } from "../../../shared/domain/voting/round.ts";
import { lettersOf } from "../../../shared/domain/voting/writtenLevels.ts";

/** A stratum of the sample frame as ballots name it, or those whose stratum is not known. */
export type Group = {
  stratumId: string | null;
  name: string;
  /** The key that chooses it while a ballot is typed; never one that marks are written with. */
  key: string;
  colour: string;
};

/** As many as the strata that have a colour of their own. */
const colours = 6;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWYZ";

/** The groups that ballots come from, in the order of the sample frame; people of no known stratum last. */
export function groupsOf(strata: readonly Stratum[], rules: Rules): Group[] {
  const byDigit = lettersOf(rules) !== "";
  const taken = new Set<string>();
  const keyFor = (name: string, index: number): string => {
    const wanted = byDigit
      ? [`${index + 1}`]
      : [...name.toUpperCase().replace(/[^A-WYZ]/g, ""), ...letters];
    const key = wanted.find((sign) => sign.length === 1 && !taken.has(sign)) ?? "";
    taken.add(key);
    return key;
  };
  const known = strata.map(({ id, name }, index) => ({
    stratumId: id,
    name,
    key: keyFor(name, index),
    colour: `var(--stratum-${(index % colours) + 1})`,
  }));
  return [
    ...known,
    {
      stratumId: null,
      name: known.length > 0 ? "Group not known" : "Everybody",
      key: byDigit ? "0" : keyFor("Not known", known.length),
      colour: "var(--edge)",
    },
  ];
}
