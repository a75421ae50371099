import type { Funding } from "./plan.ts";

const within = /within (?:the |our )?(?:existing|current) (?:budgets?|resources|funds)/i;
const sought =
  /\b(?:to be|not(?: yet)?) (?:identified|found|pursued|secured|confirmed)\b|\bunidentified\b/gi;
/** "No funding has been identified": within one clause, and short of a sum that may be there all the same. */
const denied =
  /\b(?:no|none|not|nothing|never|without)\b(?:(?!\b(?:and|but)\b)[^.;:,+£\d]){0,40}?\b(?:identified|found|secured|confirmed|available)\b/gi;

/**
 * The funding state that the words about resources state; null where they state none. "Identified" of one of
 * several things only is "part".
 */
export function fundingIn(resources: string): Funding | null {
  const text = resources.replace(/\s+/g, " ");
  if (/\b(?:part(?:ly|ially)?|not (?:all|fully|wholly|entirely)) identified\b/i.test(text))
    return "part";
  const rest = text.replace(denied, "").replace(sought, "");
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
