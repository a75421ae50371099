import type { Funding } from "./plan.ts";

const within = /within (?:the |our )?(?:existing|current) (?:budgets?|resources|funds)/i;
const sought =
  /\b(?:to be|not(?: yet)?) (?:identified|found|pursued|secured|confirmed)\b|\bunidentified\b/gi;

/**
 * The funding state that the words about resources state; null where they state none. "Identified" of one of
 * several things only is "part".
 */
export function fundingIn(resources: string): Funding | null {
  const text = resources.replace(/\s+/g, " ");
  if (/\bpart(?:ly|ially)? identified\b/i.test(text)) return "part";
  const rest = text.replace(sought, "");
  const isSought = rest !== text;
  const isFound = /\bidentified\b/i.test(rest);
  if (isFound) {
    const parts = rest.split(/ and | \+ |;/i);
    const unstated = parts.filter((part) => !/identified|existing|staff time/i.test(part));
    return isSought || unstated.length > 0 ? "part" : "identified";
  }
  if (isSought) return "to-be-identified";
  return within.test(text) ? "within-budgets" : null;
}
