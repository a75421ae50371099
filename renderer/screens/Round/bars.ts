import { addsUp } from "../../../shared/domain/voting/addsUp.ts";
import type { Tally } from "../../../shared/domain/voting/result.ts";
import { levelsOf } from "./levelColours.ts";
import type { Running } from "./useRound.ts";

/** One piece of a bar: how long, what colour, and what it stands for. */
export type Part = { key: string; name: string; value: number; colour: string };
export type Bars = {
  /** What the pieces are: groups, levels, or nothing where a bar would say nothing true. */
  of: "groups" | "levels" | "nothing";
  /** Whose length fills the bar. */
  scale: number;
  parts: (optionId: string) => Part[];
};

/** The bars of a count: by group where amounts add up, by level where each person chose a level. */
export function barsOf(running: Running, tally: Tally): Bars {
  const { groups, result } = running;
  const levels = levelsOf(running.round.rules);
  if (levels.length > 0) {
    const rows = new Map(tally.rows.map((row) => [row.optionId, row]));
    return {
      of: "levels",
      scale: Math.max(1, tally.valid),
      parts: (optionId) =>
        levels.map(({ name, colour }, i) => ({
          ...{ key: name, name, colour },
          value: rows.get(optionId)?.counts[i] ?? 0,
        })),
    };
  }
  if (!addsUp(running.round.rules)) return { of: "nothing", scale: 1, parts: () => [] };
  const whole = tally === result.all;
  const shown = result.strata.filter((stratum) => whole || stratum.tally === tally);
  const scores = shown.map(({ stratumId, tally: own }) => ({
    group: groups.find((group) => group.stratumId === stratumId),
    rows: new Map(own.rows.map((row) => [row.optionId, row.score])),
  }));
  return {
    of: "groups",
    scale: Math.max(1, ...tally.rows.map((row) => row.score)),
    parts: (optionId) =>
      scores.map(({ group, rows }) => ({
        key: group?.stratumId ?? "unknown",
        name: group?.name ?? "Group not known",
        colour: group?.colour ?? "var(--edge)",
        value: rows.get(optionId) ?? 0,
      })),
  };
}
