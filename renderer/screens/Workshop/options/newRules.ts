import {
  type CountRule,
  methods,
  type Rules,
  type TieRule,
  type VotingMethod,
} from "../../../../shared/domain/voting/round.ts";

/** The rules of a new round as they are typed. */
export type RulesForm = {
  method: VotingMethod;
  dots: string;
  cap: string;
  points: string;
  most: string;
  places: string;
  count: CountRule;
  tie: TieRule;
};

const usual: RulesForm = {
  ...{ method: "dots", dots: "5", cap: "2", points: "100", most: "5", places: "" },
  ...{ count: "borda", tie: "share" },
};

/** The form of a new round: what is usual, or the rules of the round that it takes the place of. */
export function formOf(rules: Rules | null): RulesForm {
  if (!rules) return usual;
  const text = (n: number | null) => (n === null ? "" : `${n}`);
  return {
    ...usual,
    ...{ method: rules.method, tie: rules.tie },
    ...(rules.method === "dots" && { dots: text(rules.dots), cap: text(rules.cap) }),
    ...(rules.method === "points" && { points: text(rules.points) }),
    ...((rules.method === "score" || rules.method === "impact-effort") && {
      most: text(rules.most),
    }),
    ...(rules.method === "ranking" && { places: text(rules.places), count: rules.count }),
  };
}

/** The rules that a form stands for, or what is wrong with it. */
export function rulesOf(form: RulesForm): { rules: Rules } | { problem: string } {
  const { method, tie } = form;
  const problems: string[] = [];
  const whole = (text: string, what: string, least: number, most: number): number => {
    const n = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!(n >= least && n <= most))
      problems.push(`${what} is a whole number from ${least} to ${most}.`);
    return n;
  };
  const orNone = (text: string, what: string, most: number) =>
    text.trim() === "" ? null : whole(text, what, 1, most);
  const rules = ((): Rules => {
    switch (method) {
      case "dots":
        return {
          ...{ method, tie, dots: whole(form.dots, "Dots for each person", 1, 100) },
          cap: orNone(form.cap, "At most on one option", 100),
        };
      case "points":
        return { method, tie, points: whole(form.points, "Points for each person", 2, 10_000) };
      case "score":
      case "impact-effort":
        return { method, tie, most: whole(form.most, "The highest score", 2, 10) };
      case "ranking":
        return {
          ...{ method, tie, count: form.count },
          places: orNone(form.places, "Options to rank", 100),
        };
      default:
        return { method, tie };
    }
  })();
  const [problem] = problems;
  return problem === undefined ? { rules } : { problem };
}

/** What each method is, and when to use it. */
export const methodHelp: Record<VotingMethod, string> = {
  dots: "Everybody spreads a few dots. Quick; for finding a handful among many.",
  points: "Everybody shares out a sum. Shows how much more one thing matters; takes longer.",
  score: "Each option gets a score. For judging each on its own merits.",
  ranking: "Everybody puts the options in order. When one must come first, of up to eight or so.",
  pairwise: "Each option against each other. For up to six that are hard to tell apart.",
  moscow: "One of the four for each option. For settling what is in and what is out.",
  "impact-effort": "How much good it does and how hard it is. For finding quick wins.",
  approval: "Yes, no or abstain for each option. For a plain show of hands.",
  gradients: "From wholehearted agreement to block. For seeing how firm an agreement is.",
};
export const methodOrder = methods;

/** What stands against a method with so many options; "" where nothing does. */
export function unwise(method: VotingMethod, options: number): string {
  if (method === "pairwise" && options > 7)
    return `${options} options make ${(options * (options - 1)) / 2} pairs on each ballot: ranking asks the same with less writing.`;
  if (method === "ranking" && options > 12)
    return `Few people can put ${options} options in order: let them rank their first few, or use dots.`;
  return "";
}
