import { levelWords } from "../../../shared/domain/voting/levels.ts";
import type { Rules } from "../../../shared/domain/voting/round.ts";

export type Level = { name: string; colour: string };

const mix = (colour: string, share: number) =>
  `color-mix(in srgb, var(--${colour}) ${share}%, var(--paper))`;
const grey = mix("ink", 16);
const against = (share: number) => mix("barrier", share);

const moscow = [mix("accent", 100), mix("accent", 62), mix("accent", 30), against(75)];
const approval = [mix("accent", 100), against(75), grey];
const gradients = [
  mix("accent", 100),
  mix("accent", 70),
  mix("accent", 38),
  grey,
  against(22),
  against(45),
  against(72),
  against(100),
];

/** The levels that people choose among, each with its colour; none for other methods, and for impact and effort, which have two. */
export function levelsOf(rules: Rules): Level[] {
  if (rules.method === "impact-effort") return [];
  const words = levelWords(rules);
  const colours =
    rules.method === "moscow"
      ? moscow
      : rules.method === "approval"
        ? approval
        : rules.method === "gradients"
          ? gradients
          : words.map((_, i) => mix("accent", Math.round(18 + (82 * i) / (words.length - 1))));
  return words.map((name, i) => ({ name, colour: colours[i] ?? grey }));
}
