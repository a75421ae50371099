import type { Stratum } from "../diagnostic.ts";
import { type Interview, isHeld } from "../interview.ts";
import { respondentsOf } from "../respondents.ts";
import type { Stakeholder } from "../stakeholder.ts";

/** What the sample frame asks of a stratum and what there is of it; `stratumId` null: people in no stratum. */
export type FrameRow = {
  stratumId: string | null;
  name: string;
  /** How many people are to be interviewed; null where nobody said. */
  target: number | null;
  fromList: number;
  byReferral: number;
  /** People interviewed who did not withdraw since. */
  interviewed: number;
  interviews: number;
  /** People still to be interviewed; null without a target. */
  missing: number | null;
};
export type SampleFrame = { rows: FrameRow[]; all: FrameRow };

/**
 * The sample frame against the contact list and the interviews held: the one count, on screen and on paper.
 * People in no stratum have a row where there are any.
 */
export function sampleFrame(
  strata: readonly Stratum[],
  stakeholders: readonly Stakeholder[],
  interviews: readonly Pick<Interview, "startedAt" | "stakeholderIds">[],
): SampleFrame {
  const held = interviews.filter(isHeld);
  const respondents = respondentsOf(stakeholders, held);
  const people = new Map(stakeholders.map((person) => [person.id, person]));
  const count = (
    { id, name, target }: { id: string | null; name: string; target: number | null },
    isIn: (person: Stakeholder) => boolean,
    interviewCount: number,
  ): FrameRow => {
    const own = stakeholders.filter(isIn);
    const interviewed = respondents.filter(isIn).length;
    return {
      ...{ stratumId: id, name, target },
      fromList: own.filter(({ source }) => source === "list").length,
      byReferral: own.filter(({ source }) => source === "referral").length,
      interviewed,
      interviews: interviewCount,
      missing: target === null ? null : Math.max(0, target - interviewed),
    };
  };
  const none = { id: null, name: "Not assigned", target: null };
  const unassigned = stakeholders.some(({ stratumId }) => stratumId === null);
  const rows = [...strata, ...(unassigned ? [none] : [])].map((stratum) => {
    const isIn = (person: Stakeholder | undefined) => person?.stratumId === stratum.id;
    const own = held.filter(({ stakeholderIds }) =>
      stakeholderIds.some((id) => isIn(people.get(id))),
    );
    return count(stratum, isIn, own.length);
  });
  const sum = (of: (row: FrameRow) => number | null) =>
    rows.some((row) => of(row) !== null)
      ? rows.reduce((total, row) => total + (of(row) ?? 0), 0)
      : null;
  const all = count({ id: null, name: "All", target: null }, () => true, held.length);
  return {
    rows,
    // Too many in one stratum do not make up for too few in another.
    all: { ...all, target: sum(({ target }) => target), missing: sum(({ missing }) => missing) },
  };
}
