/**
 * Borda points of each option. On one ballot an option gets a point for every option below it and half
 * a point for every other one beside it; options that are not ranked stand beside each other, below the
 * ranked ones. With n options all ranked that is n−1, n−2, …, 0, and every ballot hands out the same sum,
 * n(n−1)/2, so that nobody gains weight by leaving options out (bullet voting), as they would if unranked
 * options got nothing, nor loses it, as under the modified count (P. Emerson, "The original Borda count
 * and partial voting", Social Choice and Welfare 40, 2013). It ranks as "options below less options above"
 * does: P. Gärdenfors, "Positionalist voting functions", Theory and Decision 4, 1973; D. Black, "Partial
 * justification of the Borda count", Public Choice 28, 1976.
 *
 * @param wins people who prefer option i to option j; all others have the two side by side
 * @param people whose ballots these are
 */
export function borda(wins: readonly (readonly number[])[], people: number): number[] {
  return wins.map((row, i) => {
    let points = 0;
    for (const [j, preferred] of row.entries())
      if (j !== i) points += (people + preferred - (wins[j]?.[i] ?? 0)) / 2;
    return points;
  });
}
