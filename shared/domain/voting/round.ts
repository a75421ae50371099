import { z } from "zod";
import { id, line, requiredLine } from "../text.ts";

export const methods = [
  "dots",
  "points",
  "score",
  "ranking",
  "pairwise",
  "moscow",
  "impact-effort",
  "approval",
  "gradients",
] as const;
export type VotingMethod = (typeof methods)[number];
export const methodWords: Record<VotingMethod, string> = {
  dots: "Dot voting",
  points: "Points to share out",
  score: "Score",
  ranking: "Ranking",
  pairwise: "Pairs",
  moscow: "Must, should, could, will not",
  "impact-effort": "Impact and effort",
  approval: "Approve or oppose",
  gradients: "Gradients of agreement",
};

/** What happens to options with equal totals. */
export const tieRules = ["share", "support", "order"] as const;
export type TieRule = (typeof tieRules)[number];
export const tieWords: Record<TieRule, string> = {
  share: "Equal totals share a place",
  support: "Of equal totals, the one that more people chose comes first",
  order: "Of equal totals, the one that stands first on the ballot comes first",
};

/** How rankings are counted. */
export const countRules = ["borda", "schulze"] as const;
export type CountRule = (typeof countRules)[number];
export const countWords: Record<CountRule, string> = { borda: "Borda", schulze: "Schulze" };

const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const tie = z.enum(tieRules).default("share");

/** A round's method with its budget and its tie rule: fixed before the first ballot. */
export const rules = z.discriminatedUnion("method", [
  /** `cap`: most dots of one person on one option; null for no limit. */
  z.object({
    method: z.literal("dots"),
    dots: whole(1, 100),
    cap: whole(1, 100).nullable(),
    tie,
  }),
  /** Everybody shares out all of `points`. */
  z.object({ method: z.literal("points"), points: whole(2, 10_000), tie }),
  /** 1 to `most`; an option may be left without a score. */
  z.object({ method: z.literal("score"), most: whole(2, 10), tie }),
  /** `places`: how many options a ballot may rank at most; null for all. */
  z.object({
    method: z.literal("ranking"),
    count: z.enum(countRules),
    places: whole(1, 100).nullable(),
    tie,
  }),
  z.object({ method: z.literal("pairwise"), tie }),
  z.object({ method: z.literal("moscow"), tie }),
  z.object({ method: z.literal("impact-effort"), most: whole(2, 10), tie }),
  z.object({ method: z.literal("approval"), tie }),
  z.object({ method: z.literal("gradients"), tie }),
]);
export type Rules = z.output<typeof rules>;

/** The words of each level, from 1 upwards, of methods that give an option one word. */
export const moscowWords = ["Must", "Should", "Could", "Will not"] as const;
export const approvalWords = ["Approve", "Oppose", "Abstain"] as const;
/** After S. Kaner, Facilitator's Guide to Participatory Decision-Making; 1 is full agreement. */
export const gradientWords = [
  "Wholehearted agreement",
  "Agreement with a minor point",
  "Support with reservations",
  "Abstain",
  "More discussion needed",
  "Disagree but will go along",
  "Serious disagreement",
  "Block",
] as const;

/**
 * What stands on a ballot, by option id (for pairs: two option ids parted by a space, in the order of
 * the ballot paper). An option that is not named got nothing. Of one person:
 * dots, points: [amount]; score, moscow, approval, gradients: [level from 1]; ranking: [rank from 1, equal
 * ranks allowed]; impact and effort: [impact, effort]; pairs: [1 first, 2 second, 3 neither].
 * Of a counted group (`kind: "count"`), how many people chose each level: score, moscow, approval,
 * gradients: [people at 1, at 2, …]; pairs: [first, second, neither]; impact and effort: the counts of
 * impact's levels followed by those of effort; dots, points: [total]. Rankings cannot be given as counts.
 */
export const marks = z.record(z.string().max(80), z.array(z.number().finite()).max(40));
export type Marks = z.output<typeof marks>;

export const ballotStates = ["valid", "spoiled", "abstained"] as const;
export type BallotState = (typeof ballotStates)[number];
export const ballotStateWords: Record<BallotState, string> = {
  valid: "Valid",
  spoiled: "Spoiled",
  abstained: "Abstained",
};

/** `paper`: one person's numbered ballot. `count`: a show of hands or a table's totals. */
export const ballotKinds = ["paper", "count"] as const;
export type BallotKind = (typeof ballotKinds)[number];

const ballotFields = z.object({
  stratumId: id.nullable(),
  /** Of a counted group, for example "Table 3"; "" otherwise. */
  label: line,
  /** How many people it speaks for: 1 for a paper ballot. */
  people: whole(1, 100_000),
  state: z.enum(ballotStates),
  marks,
});
export const ballotAdd = ballotFields
  .extend({
    roundId: id,
    /** Chosen by the caller so that a repeated call after a lost answer enters nothing twice. */
    id: id.optional(),
    /** The number on the paper; the next free one where it is left out. Counts are numbered by themselves. */
    number: whole(1, 1_000_000).optional(),
    kind: z.enum(ballotKinds).default("paper"),
  })
  .partial({ stratumId: true, label: true, people: true, state: true, marks: true });
export const ballotPatch = ballotFields.extend({ number: whole(1, 1_000_000) }).partial();

/** A count by group, such as a show of hands: each group's, or null where nothing is counted of it any more. */
export const ballotCounts = z.object({
  roundId: id,
  label: requiredLine,
  groups: z
    .array(
      z.object({
        stratumId: id.nullable(),
        count: ballotFields.pick({ people: true, marks: true, state: true }).nullable(),
      }),
    )
    .min(1)
    .max(100),
});

/** One entry in a round. */
export type Ballot = z.output<typeof ballotFields> & {
  id: string;
  number: number;
  kind: BallotKind;
};

/** An option as it stands on the ballot paper, in that order. Its wording is kept as it was voted on. */
export type RoundOption = { optionId: string; title: string };

/** With more options nobody could answer all pairs: 15 options are 105 of them. */
const mostPaired = 15;

const roundFields = z.object({
  workshopId: id,
  /** The question put to the room. */
  title: requiredLine,
  rules,
  optionIds: z.array(id).min(1, "needs at least one option").max(100),
  /** Nothing of the result is shown before the round is closed. */
  hidden: z.boolean().default(false),
  /** The round that this one takes the place of, its rules having been changed. */
  insteadOfId: id.nullable().default(null),
});
export const roundAdd = roundFields.refine(
  ({ rules: { method }, optionIds }) => method !== "pairwise" || optionIds.length <= mostPaired,
  { error: `takes at most ${mostPaired} options in pairs; choose fewer, or another method` },
);

export type Round = {
  id: string;
  workshopId: string;
  /** First, second … of the workshop, from 1. */
  number: number;
  title: string;
  rules: Rules;
  hidden: boolean;
  insteadOfId: string | null;
  /** ISO 8601; null while ballots are still taken. */
  closedAt: string | null;
  /** People whose ballots are in, spoiled and abstaining ones included. */
  entered: number;
  options: RoundOption[];
};
export type RoundDetail = Round & {
  ballots: Ballot[];
  /** People present at the workshop, by stratum; null for those whose stratum is not known. */
  present: { stratumId: string | null; people: number }[];
};
