import type { Stratum } from "./diagnostic.ts";
import type { Slide } from "./slide.ts";
import { smallestGroup, strataToShow } from "./smallGroups.ts";
import { addsUp } from "./voting/addsUp.ts";
import type { ResultRow, RoundResult, Tally } from "./voting/result.ts";
import { scoreWords, turnoutOf } from "./voting/resultWords.ts";
import { type Round, type RoundDetail, tieWords } from "./voting/round.ts";
import { rulesLine } from "./voting/rulesWords.ts";

/** A round while ballots are taken: what is asked, and how many have answered. */
export const roundSlide = (round: RoundDetail): Slide => ({
  ...{ kind: "round", title: round.title, rule: rulesLine(round.rules) },
  options: round.options.map((option) => option.title),
  entered: round.entered,
  present: round.present.reduce((all, each) => all + each.people, 0),
});

/**
 * How a round came out, of everybody or of one stratum.
 * @param result null where it is hidden: then only how many ballots are in is shown
 */
export function resultSlide(
  round: RoundDetail,
  result: RoundResult | null,
  stratumId: string | null,
  strata: readonly Stratum[],
): Slide {
  if (!result) return roundSlide(round);
  const name = strata.find((each) => each.id === stratumId)?.name ?? "";
  const tally = name === "" ? result.all : result.strata.find(of(stratumId))?.tally;
  if (name !== "" && !strataToShow(result).shown.some(of(stratumId)))
    return withheld(round.title, name, (tally?.valid ?? 0) < smallestGroup);
  const ballots = round.ballots.filter((each) => name === "" || each.stratumId === stratumId);
  const counted = turnoutOf(ballots, tally ?? result.all);
  const parts = name === "" && addsUp(round.rules) ? segmentsOf(result, strata) : [];
  return {
    ...{ kind: "result", title: round.title, rule: rulesLine(round.rules) },
    // A result that is still coming in is not to be taken for the end.
    turnout: round.closedAt === null ? `So far: ${counted}` : counted,
    tie: `${tieWords[round.rules.tie]}.`,
    bars: addsUp(round.rules) || round.rules.method === "score",
    rows: (tally ?? result.all).rows.map((row) => ({
      title: titleOf(round, row),
      place: row.place,
      words: scoreWords(round.rules, row),
      score: row.score,
      support: row.support,
      segments: parts.map((part) => part.amounts(row.optionId)),
    })),
    strata: parts.map(({ name: called, place }) => ({ name: called, place })),
    only: name,
  };
}

/** Too few ballots, or so few of the others that theirs would be what is left of everybody's. */
const withheld = (title: string, name: string, few: boolean): Slide => ({
  ...{ kind: "statement", title },
  text: few ? `Too few ballots of ${name} to show` : `${name}: not shown apart`,
  aside: `With so few${few ? "" : " in other groups"}, it would show how somebody voted.`,
});

const of =
  (stratumId: string | null) =>
  (each: RoundResult["strata"][number]): boolean =>
    each.stratumId === stratumId;

const titleOf = (round: Pick<Round, "options">, row: ResultRow) =>
  round.options.find((option) => option.optionId === row.optionId)?.title ?? "";

type Part = { name: string; place: number; amounts: (optionId: string) => number };

/**
 * What each stratum gave an option, where that adds up to the whole. Strata that may not stand by themselves are put together; none does where that is still few.
 */
function segmentsOf(result: RoundResult, strata: readonly Stratum[]): Part[] {
  const { shown } = strataToShow(result);
  if (shown.length === 0) return [];
  const named = ({ stratumId, tally }: RoundResult["strata"][number]): Part =>
    partOf({
      name: strata.find((each) => each.id === stratumId)?.name ?? "Not stated",
      place: strata.findIndex((each) => each.id === stratumId),
      tally,
    });
  const parts = shown.map(named);
  const others = result.strata.filter((each) => !shown.includes(each));
  if (others.length > 0) parts.push(joined(others.map(named)));
  return parts.length > 1 ? parts : [];
}

const partOf = ({ name, place, tally }: Omit<Part, "amounts"> & { tally: Tally }): Part => {
  const scores = new Map(tally.rows.map((row) => [row.optionId, row.score]));
  return { name, place, amounts: (optionId) => scores.get(optionId) ?? 0 };
};

const joined = (parts: readonly Part[]): Part => ({
  ...{ name: "Others", place: -1 },
  amounts: (optionId) => parts.reduce((all, part) => all + part.amounts(optionId), 0),
});
