/** Where an option came out. */
export type ResultRow = {
  optionId: string;
  /** From 1; options that share a place have the same. */
  place: number;
  tied: boolean;
  /** What the place was decided by; a higher score comes first. What it is, `scoreWords` says. */
  score: number;
  /** People who chose it at all. */
  support: number;
  /**
   * People at each level (score, moscow, approval, gradients), at each rank (ranking), [won, lost, even]
   * comparisons of people (pairs), impact's levels followed by effort's; empty for dots and points.
   */
  counts: number[];
  /** Only of impact and effort: the means, null where nobody said. */
  means: { impact: number | null; effort: number | null } | null;
};

/** One count of a round, of everybody or of one stratum. */
export type Tally = {
  /** People whose ballots are in. */
  people: number;
  valid: number;
  spoiled: number;
  abstained: number;
  /** In order of place; options without a vote are there too. */
  rows: ResultRow[];
};

export type RoundResult = {
  all: Tally;
  /** Each stratum with ballots, in the order of the sample frame; null for people whose stratum is not known. */
  strata: { stratumId: string | null; tally: Tally }[];
  /** Of rankings and pairs: `wins[i][j]` people prefer option i to option j, in the order of the ballot paper. */
  wins: number[][] | null;
};

/** Two counts of the same options side by side. `differs`: their order is not the same. */
export type Comparison = {
  rows: { optionId: string; title: string; places: (number | null)[] }[];
  differs: boolean;
  /** Pairs of options that the counts put in opposite order. */
  reversed: [string, string][];
};
