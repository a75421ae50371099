import { numberWords } from "../numberWords.ts";
import { quadrant } from "./quadrant.ts";
import type { ResultRow, Tally } from "./result.ts";
import { type Ballot, moscowWords, type Rules } from "./round.ts";
import { sum } from "./sum.ts";
import { counted } from "./wording.ts";

/** At most two places after the point: "4.25", "4.2", "31". */
const short = (n: number): string => numberWords(n, 2);

/** What an option's place was decided by: "41 dots", "mean 4.2 of 17 scores", "Borda 31". */
export function scoreWords(rules: Rules, row: ResultRow): string {
  const { counts, score } = row;
  const said = sum(counts);
  switch (rules.method) {
    case "dots":
      return counted(score, "dot");
    case "points":
      return counted(score, "point");
    case "score":
      return said === 0 ? "no scores" : `mean ${short(score)} of ${counted(said, "score")}`;
    case "ranking":
      if (rules.count === "borda") return `Borda ${short(score)}`;
      return score === 0 ? "none ahead of it" : `${short(-score)} ahead of it`;
    case "pairwise":
      return `won ${short(counts[0] ?? 0)}, lost ${short(counts[1] ?? 0)}`;
    case "moscow":
      return moscowWords
        .map((word, i) => `${short(counts[i] ?? 0)} ${word.toLowerCase()}`)
        .join(", ");
    case "approval":
      return `${short(counts[0] ?? 0)} approve, ${short(counts[1] ?? 0)} oppose, ${short(counts[2] ?? 0)} abstain`;
    case "gradients": {
      const blocks = counts[7] ?? 0;
      if (said === 0) return "no answers";
      const mean = `mean ${short(9 - score)} of ${counted(said, "answer")}`;
      return blocks > 0 ? `${mean}, ${counted(blocks, "block")}` : mean;
    }
    case "impact-effort": {
      const mean = (value: number | null | undefined) =>
        value === null || value === undefined ? "not stated" : short(value);
      const where = quadrant(rules, row);
      const words = `impact ${mean(row.means?.impact)}, effort ${mean(row.means?.effort)}`;
      return where === "" ? words : `${words}: ${where.toLowerCase()}`;
    }
  }
}

/** Who took part. Where groups were counted, how many ballots that makes says nothing: only people are told. */
export const turnoutOf = (
  ballots: readonly Pick<Ballot, "kind">[],
  tally: Pick<Tally, "people" | "spoiled" | "abstained">,
): string =>
  turnout(tally, ballots.some(({ kind }) => kind === "count") ? undefined : ballots.length);

/** "31 people, 31 ballots, none spoiled"; without the number of ballots "31 people, 1 spoiled, 2 abstained". */
export function turnout(
  tally: Pick<Tally, "people" | "spoiled" | "abstained">,
  ballots?: number,
): string {
  const words = [counted(tally.people, "person", "people")];
  if (ballots !== undefined) words.push(counted(ballots, "ballot"));
  words.push(`${tally.spoiled === 0 ? "none" : short(tally.spoiled)} spoiled`);
  if (tally.abstained > 0) words.push(`${short(tally.abstained)} abstained`);
  return words.join(", ");
}
