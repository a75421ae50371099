/**
 * The Schulze method: option i is better than option j where the strongest path from i to j is stronger
 * than the strongest from j to i. M. Schulze, "A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method", Social Choice and Welfare 36, 2011, sections
 * 2.1 to 2.3, with links measured by winning votes. The relation is transitive; options of which neither
 * is better than the other are tied.
 *
 * @param wins people who prefer option i to option j
 */
export function schulze(wins: readonly (readonly number[])[]): boolean[][] {
  const n = wins.length;
  const paths = strongestPaths(wins);
  const path = (i: number, j: number) => paths[i * n + j] ?? 0;
  return wins.map((row, i) => row.map((_, j) => i !== j && path(i, j) > path(j, i)));
}

/** By how many options each is beaten; none for the winners. */
export const betterThan = (better: readonly (readonly boolean[])[]): number[] =>
  better.map((_, j) => better.filter((row) => row[j]).length);

/** Floyd and Warshall's algorithm for the widest path, n × n in one row. */
function strongestPaths(wins: readonly (readonly number[])[]): Float64Array {
  const n = wins.length;
  const scale = 1 + Math.max(0, ...wins.map((row) => Math.max(0, ...row)));
  const paths = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) paths[i * n + j] = strength(wins[i]?.[j] ?? 0, wins[j]?.[i] ?? 0, scale);
  for (let via = 0; via < n; via++)
    for (let i = 0; i < n; i++) {
      if (i === via) continue;
      const to = paths[i * n + via] ?? 0;
      for (let j = 0; j < n; j++) {
        if (j === i || j === via) continue;
        const weakest = Math.min(to, paths[via * n + j] ?? 0);
        if (weakest > (paths[i * n + j] ?? 0)) paths[i * n + j] = weakest;
      }
    }
  return paths;
}

/**
 * Orders links as Schulze's winning votes do: of victories the one with more votes for it is stronger, then
 * the one with fewer against it. Of two options one beats the other or they are even, so that the stronger
 * of the paths between them is never a defeat: defeats need no order among themselves, nor below even pairs.
 */
function strength(votes: number, against: number, scale: number): number {
  return votes > against ? votes * scale + (scale - 1 - against) : 0;
}
