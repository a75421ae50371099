import type { ResultRow } from "./result.ts";
import type { Rules } from "./round.ts";

export type Quadrant = "Quick win" | "Big project" | "Fill-in" | "Leave";

/** Where impact and effort put an option; the middle of a scale speaks for it. "" where one was never said. */
export function quadrant(rules: Rules, { means }: Pick<ResultRow, "means">): Quadrant | "" {
  if (rules.method !== "impact-effort" || !means) return "";
  const { impact, effort } = means;
  if (impact === null || effort === null) return "";
  const middle = (1 + rules.most) / 2;
  if (impact >= middle) return effort <= middle ? "Quick win" : "Big project";
  return effort <= middle ? "Fill-in" : "Leave";
}
