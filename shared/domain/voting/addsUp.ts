import type { Rules } from "./round.ts";

/** Methods whose score is a sum over people, so that the strata's shares add up to it. */
export const addsUp = (rules: Rules): boolean =>
  rules.method === "dots" ||
  rules.method === "points" ||
  (rules.method === "ranking" && rules.count === "borda");
