import type { Counted, CountedNote } from "../../domain/analysis/counted.ts";
import { bySchemes } from "../../domain/area.ts";
import { smallestGroup } from "../../domain/smallGroups.ts";

/**
 * The areas that may stand by themselves in what leaves the file ("" for none), and whether any may not: those of
 * which enough respondents spoke. A note without a speaker is as many people's as could have said it; nobody in
 * particular said what was said in a workshop. What a scheme leaves out of the total is worked out by subtraction:
 * where that is too few people's, none of the scheme stands by itself.
 */
export function areasToPrint({ notes, areas, interviews, people }: Counted): {
  shown: Set<string>;
  hidden: boolean;
} {
  if (areas.length === 0) return { shown: new Set([""]), hidden: false };
  const known = new Set(people.map(({ id }) => id));
  const present = new Map(interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds]));
  const speakersOf = ({ speakerId, interviewId }: CountedNote) =>
    (speakerId === null ? (present.get(interviewId ?? "") ?? []) : [speakerId]).filter((id) =>
      known.has(id),
    );
  const spoke = (of: (note: CountedNote) => boolean) =>
    new Set(notes.filter(of).flatMap(speakersOf));
  const said = new Set(notes.flatMap(({ areaIds }) => (areaIds.length > 0 ? areaIds : [""])));
  const isLarge = (key: string) =>
    spoke(({ areaIds }) => (key === "" ? areaIds.length === 0 : areaIds.includes(key))).size >=
    smallestGroup;

  const shown = new Set([...said].filter(isLarge));
  const isFew = (left: number) => left > 0 && left < smallestGroup;
  /** Some areas, with "No area" or without, taken from the total. */
  const without = (keys: readonly string[], none: boolean) =>
    spoke(
      ({ areaIds }) => !(none && areaIds.length === 0) && !keys.some((id) => areaIds.includes(id)),
    ).size;
  const schemes = bySchemes(areas).map((scheme) => scheme.areas.map(({ id }) => id));
  const shownOf = (keys: readonly string[]) => keys.filter((id) => shown.has(id));
  for (const own of schemes.map(shownOf))
    if (isFew(without(own, false))) for (const id of own) shown.delete(id);
  for (const own of [...schemes, areas.map(({ id }) => id)].map(shownOf))
    if (isFew(without(own, true))) shown.delete("");
  return { shown, hidden: [...said].some((key) => !shown.has(key)) };
}
