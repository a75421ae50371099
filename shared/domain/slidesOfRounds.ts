import type { Stratum } from "./diagnostic.ts";
import type { Slide } from "./slide.ts";
import { smallestGroup } from "./smallGroups.ts";
import type { ResultRow, RoundResult, Tally } from "./voting/result.ts";
import { scoreWords, turnout } from "./voting/resultWords.ts";
import { type Round, type RoundDetail, type Rules, tieWords } from "./voting/round.ts";
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
  if (name !== "" && (tally?.people ?? 0) < smallestGroup)
    return {
      ...{ kind: "statement", title: round.title, text: `Too few ballots of ${name} to show` },
      aside: "With so few, it would show how somebody voted.",
    };
  const ballots = round.ballots.filter((each) => name === "" || each.stratumId === stratumId);
  const parts = name === "" ? segmentsOf(result, strata) : [];
  return {
    ...{ kind: "result", title: round.title, rule: rulesLine(round.rules) },
    turnout: turnout(tally ?? result.all, ballots.length),
    tie: `${tieWords[round.rules.tie]}.`,
    rows: (tally ?? result.all).rows.map((row) => ({
      title: titleOf(round, row),
      place: row.place,
      words: scoreWords(round.rules, row),
      score: row.score,
      segments: parts.map((part) => part.amounts(round.rules, row.optionId)),
    })),
    strata: parts.map(({ name: called, place }) => ({ name: called, place })),
    only: name,
  };
}

const of =
  (stratumId: string | null) =>
  (each: RoundResult["strata"][number]): boolean =>
    each.stratumId === stratumId;

const titleOf = (round: Pick<Round, "options">, row: ResultRow) =>
  round.options.find((option) => option.optionId === row.optionId)?.title ?? "";

type Part = { name: string; place: number; amounts: (rules: Rules, optionId: string) => number };

/**
 * What each stratum gave an option: dots, points and Borda's add up to the whole; of other methods, the
 * people who chose it. Strata with few ballots are put together; none is shown where that is still few.
 */
function segmentsOf(result: RoundResult, strata: readonly Stratum[]): Part[] {
  const known = result.strata.map(({ stratumId, tally }) => ({
    name: strata.find((each) => each.id === stratumId)?.name ?? "Not stated",
    place: strata.findIndex((each) => each.id === stratumId),
    tally,
  }));
  const small = known.filter((each) => each.tally.people < smallestGroup);
  const few = small.reduce((all, each) => all + each.tally.people, 0);
  if (few > 0 && few < smallestGroup) return [];
  const parts = known.filter((each) => !small.includes(each)).map(partOf);
  if (small.length > 0) parts.push(joined(small.map(partOf)));
  return parts.length > 1 ? parts : [];
}

const partOf = ({ name, place, tally }: Omit<Part, "amounts"> & { tally: Tally }): Part => {
  const rows = new Map(tally.rows.map((row) => [row.optionId, row]));
  return {
    ...{ name, place },
    amounts: (rules, optionId) => {
      const row = rows.get(optionId);
      return (addsUp(rules) ? row?.score : row?.support) ?? 0;
    },
  };
};

const joined = (parts: readonly Part[]): Part => ({
  ...{ name: "Others", place: -1 },
  amounts: (rules, optionId) => parts.reduce((all, part) => all + part.amounts(rules, optionId), 0),
});

const addsUp = (rules: Rules) =>
  rules.method === "dots" ||
  rules.method === "points" ||
  (rules.method === "ranking" && rules.count === "borda");
