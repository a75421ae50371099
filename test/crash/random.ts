/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Random = {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  chance: (share: number) => boolean;
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
  };
}

/** The seed of this run: printed, and given again as SOUNDINGS_SEED to see the same run. */
export function chooseSeed(): number {
  const given = Number(process.env.SOUNDINGS_SEED);
  return Number.isInteger(given) && given > 0 ? given : Date.now() % 2 ** 31;
}
