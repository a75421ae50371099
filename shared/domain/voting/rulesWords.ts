import {
  countWords,
  methodWords,
  type Round,
  type RoundDetail,
  type Rules,
  tieWords,
} from "./round.ts";
import { counted } from "./wording.ts";

/** Method and budget in one line: "Dot voting · 5 dots each, at most 2 on one option". */
export function rulesLine(rules: Rules): string {
  const budget = budgetWords(rules);
  return budget === "" ? methodWords[rules.method] : `${methodWords[rules.method]} · ${budget}`;
}

function budgetWords(rules: Rules): string {
  switch (rules.method) {
    case "dots": {
      const dots = `${counted(rules.dots, "dot")} each`;
      return rules.cap === null ? dots : `${dots}, at most ${rules.cap} on one option`;
    }
    case "points":
      return `${counted(rules.points, "point")} each`;
    case "score":
      return `1 to ${rules.most}`;
    case "impact-effort":
      return `each 1 to ${rules.most}`;
    case "ranking":
      return rules.places === null
        ? `counted by ${countWords[rules.count]}`
        : `at most ${counted(rules.places, "option")} ranked, counted by ${countWords[rules.count]}`;
    default:
      return "";
  }
}

/** How the order of the options comes about: one sentence. */
export function countingWords(rules: Rules): string {
  switch (rules.method) {
    case "dots":
      return "The option with the most dots comes first.";
    case "points":
      return "The option with the most points comes first.";
    case "score":
      return "The option with the highest mean score comes first; people who left it open are not in its mean.";
    case "ranking":
      return rules.count === "borda"
        ? "On each ballot an option gets a point for every option ranked below it and half a point for every one equal to it; options without a rank are equal, below the others."
        : "Options are compared two at a time, and the one that more people prefer comes first; where that goes round in a circle, the strongest chains of majorities decide (Schulze).";
    case "pairwise":
      return "Every comparison won counts one up, every one lost one down.";
    case "moscow":
      return "The option with the most people for must comes first; equal ones by should, then by could, then by fewer for will not.";
    case "impact-effort":
      return "The option whose mean impact exceeds its mean effort by most comes first.";
    case "approval":
      return "Approvals less oppositions; abstentions count neither way.";
    case "gradients":
      return "The option with the mean closest to wholehearted agreement (1) comes first; a block is stated, and does not strike an option out.";
  }
}

/** What keeps a round's figures from being its result: it is still open, or another took its place. */
export function standingLines(
  { id, closedAt, entered, present }: RoundDetail,
  rounds: readonly Pick<Round, "number" | "insteadOfId">[],
): string[] {
  const there = present.reduce((all, each) => all + each.people, 0);
  const answers =
    there > 0
      ? `${entered} of ${counted(there, "person", "people")}`
      : counted(entered, "person", "people");
  const later = rounds.find(({ insteadOfId }) => insteadOfId === id);
  return [
    ...(closedAt === null ? [`Still open: ${answers} answered so far.`] : []),
    ...(later ? [`Replaced by round ${later.number}.`] : []),
  ];
}

/** All that was fixed before the first ballot, as printed with the result. */
export const fixedLines = ({
  rules,
  hidden,
  closedAt,
}: Pick<Round, "rules" | "hidden" | "closedAt">): string[] => [
  rulesLine(rules),
  countingWords(rules),
  `${tieWords[rules.tie]}.`,
  closedAt === null
    ? `The result is ${hidden ? "hidden until the round is closed" : "shown as it comes in"}.`
    : `The result was ${hidden ? "hidden until the round was closed" : "shown as it came in"}.`,
];
