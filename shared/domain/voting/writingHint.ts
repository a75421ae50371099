import type { Rules } from "./round.ts";

/** How a ballot of this method is typed: one sentence with an example. */
export function writingHint(rules: Rules): string {
  switch (rules.method) {
    case "dots":
      return "Type the option's number once for each dot: 3 3 7 is two dots on option 3 and one on option 7.";
    case "points":
      return "Type each option's number with its points: 3=40 7=60 is 40 points for option 3 and 60 for option 7.";
    case "score":
      return `Type a score from 1 to ${rules.most} for each option, in the order of the ballot, and - for none: ${rules.most} 2 - is ${rules.most} for option 1, 2 for option 2 and none for option 3.`;
    case "ranking":
      return "Type the options' numbers, the most preferred first, with = between equal ones: 3=7 1 is 3 and 7 first, then 1.";
    case "pairwise":
      return "Type the number that was chosen of each pair, in the order of the ballot, and = for neither: 2 = 3 is option 2, then neither, then option 3.";
    case "moscow":
      return "Type m (must), s (should), c (could) or w (will not) for each option, in the order of the ballot, and - for none: m s - is must for option 1, should for option 2 and none for option 3.";
    case "impact-effort":
      return rules.most > 9
        ? "Type impact and effort of each option, in the order of the ballot, and - for none: 10/3 4/2 - is impact 10 and effort 3 for option 1."
        : `Type two digits for each option, impact then effort, in the order of the ballot, and -- for none: ${rules.most}1 -- is impact ${rules.most} and effort 1 for option 1, and none for option 2.`;
    case "approval":
      return "Type y (approve), n (oppose) or a (abstain) for each option, in the order of the ballot, and - for none: y n a approves option 1 and opposes option 2.";
    case "gradients":
      return "Type a digit from 1 (wholehearted agreement) to 8 (block) for each option, in the order of the ballot, and - for none: 1 3 - is 1 for option 1 and 3 for option 2.";
  }
}
