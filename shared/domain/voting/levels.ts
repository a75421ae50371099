import { approvalWords, gradientWords, moscowWords, type Rules } from "./round.ts";

/** The words of the levels that one mark can have, from 1 upwards; none where marks are no levels. */
export function levelWords(rules: Rules): readonly string[] {
  if (rules.method === "moscow") return moscowWords;
  if (rules.method === "approval") return approvalWords;
  if (rules.method === "gradients") return gradientWords;
  if (rules.method === "score" || rules.method === "impact-effort")
    return Array.from({ length: rules.most }, (_, i) => `${i + 1}`);
  return [];
}
