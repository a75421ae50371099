import type { ChainLink } from "../../../shared/domain/chain.ts";

/** What the columns are called, and one of their things. */
export const linkWords: Record<ChainLink, { many: string; one: string }> = {
  note: { many: "Notes", one: "note" },
  finding: { many: "Key messages", one: "key message" },
  option: { many: "Options", one: "option" },
  round: { many: "Rounds", one: "round" },
  recommendation: { many: "Recommendations", one: "recommendation" },
  action: { many: "Actions", one: "action" },
  output: { many: "Outputs", one: "output" },
};

/** Why a thing rests on nothing. */
export const unsupportedWords: Partial<Record<ChainLink, string>> = {
  finding: "no note supports it",
  option: "it was typed, not taken from a key message",
  round: "nobody voted",
  recommendation: "it has no key message and no round",
  action: "it carries out no recommendation",
};

/** Why a thing leads nowhere. */
export const nowhereWords: Partial<Record<ChainLink, string>> = {
  finding: "no option and no recommendation takes it up",
  option: "it was never voted on",
  round: "it backs no recommendation",
  recommendation: "no action carries it out",
  action: "it has no output",
};
