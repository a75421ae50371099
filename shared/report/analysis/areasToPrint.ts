import type { Counted, CountedNote } from "../../domain/analysis/counted.ts";
import { bySchemes } from "../../domain/area.ts";
import { smallestGroup } from "../../domain/smallGroups.ts";
import type { Printed } from "./countedSnapshot.ts";
import { countedNotes, speakersOf } from "./peopleBehind.ts";

const isFew = (people: number) => people > 0 && people < smallestGroup;
const known = new WeakMap<Counted, Printed>();

/**
 * The areas that may stand by themselves in what leaves the file ("" for none), and whether any may not: those of
 * which enough respondents spoke, in interviews and at all. What a scheme leaves out of the total is worked out by
 * subtraction, and what several schemes leave out where they do not overlap: where that is too few people's, none of the
 * scheme stands by itself.
 */
export function areasToPrint(counted: Counted): Printed {
  const printed = known.get(counted) ?? readAreas(counted);
  known.set(counted, printed);
  return printed;
}

function readAreas(counted: Counted): Printed {
  const { areas, notes } = counted;
  if (areas.length === 0) return { shown: new Set([""]), held: new Set(), hidden: false };
  const speakers = speakersOf(counted);
  const tables = countedNotes(counted).map((own) =>
    own.map((note) => ({ areaIds: note.areaIds, speakers: speakers(note) })),
  );
  /** How many people said what is chosen, in each table. */
  const spoke = (of: (note: Pick<CountedNote, "areaIds">) => boolean) =>
    tables.map((own) => new Set(own.filter(of).flatMap((note) => note.speakers)).size);
  const said = new Set(notes.flatMap(({ areaIds }) => (areaIds.length > 0 ? areaIds : [""])));
  const isLarge = (key: string) => {
    const sizes = spoke(({ areaIds }) =>
      key === "" ? areaIds.length === 0 : areaIds.includes(key),
    );
    return !sizes.some(isFew) && Math.max(...sizes) >= smallestGroup;
  };

  const shown = new Set([...said].filter(isLarge));
  /** Some areas, with "No area" or without, taken from the total. */
  const leavesFew = (keys: readonly string[], none: boolean) =>
    spoke(
      ({ areaIds }) => !(none && areaIds.length === 0) && !keys.some((id) => areaIds.includes(id)),
    ).some(isFew);
  const whole: string[][] = [];
  for (const scheme of bySchemes(areas)) {
    const own = scheme.areas.map(({ id }) => id).filter((id) => shown.has(id));
    if (own.length === 0) continue;
    if (beside(whole, own).some((keys) => leavesFew(keys, false)))
      for (const id of own) shown.delete(id);
    else whole.push(own);
  }
  const together = [[], ...whole.flatMap((own, i) => beside(whole.slice(0, i), own))];
  if (together.some((keys) => leavesFew(keys, true))) shown.delete("");
  const held = new Set([...said].filter((key) => !shown.has(key)));
  return { shown, held, hidden: held.size > 0 };
}

/** A scheme by itself, with each of the others, and with all of them. */
const beside = (others: readonly string[][], own: readonly string[]): string[][] => [
  [...own],
  ...others.map((other) => [...other, ...own]),
  [...others.flat(), ...own],
];
