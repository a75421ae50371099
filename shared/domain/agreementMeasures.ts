/** What two people decided on the same things: how often both said yes, one did, neither did. */
export type Decisions = { both: number; onlyA: number; onlyB: number; neither: number };

/** `kappa` and `alpha` are null where everything was decided alike by both, so that chance explains all of it. */
export type Agreement = Decisions & {
  /** The share decided alike, 0 to 1; null where there was nothing to decide. */
  agreement: number | null;
  kappa: number | null;
  alpha: number | null;
};

/** All measures of agreement on one yes or no. */
export function measure(decisions: Decisions): Agreement {
  const { both, onlyA, onlyB, neither } = decisions;
  const total = both + onlyA + onlyB + neither;
  return {
    ...decisions,
    agreement: total === 0 ? null : (both + neither) / total,
    kappa: cohensKappa([
      [both, onlyA],
      [onlyB, neither],
    ]),
    alpha: krippendorffsAlpha([
      { said: ["yes", "yes"], times: both },
      { said: ["yes", "no"], times: onlyA },
      { said: ["no", "yes"], times: onlyB },
      { said: ["no", "no"], times: neither },
    ]),
  };
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

/**
 * Cohen's kappa (Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20,
 * 1960): agreement beyond what each person's own habits would bring about by chance.
 * @param table rows: what the first said; columns: what the second said
 * @returns null where chance alone would agree on everything
 */
export function cohensKappa(table: readonly (readonly number[])[]): number | null {
  const total = sum(table.map(sum));
  if (total === 0) return null;
  const observed = sum(table.map((row, i) => row[i] ?? 0)) / total;
  const columns = table.map((_, i) => sum(table.map((row) => row[i] ?? 0)));
  const expected = sum(table.map((row, i) => (sum(row) / total) * ((columns[i] ?? 0) / total)));
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** What several people said of one thing, null for nothing; and of how many things they said just that. */
type Judged = { said: readonly (string | null)[]; times: number };

/**
 * Krippendorff's alpha for nominal data, any number of people, with gaps (Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011). Things that fewer than two people judged do not count.
 * @returns null where all said the same of everything
 */
export function krippendorffsAlpha(judged: readonly Judged[]): number | null {
  const totals = new Map<string, number>();
  let alike = 0;
  for (const { said, times } of judged) {
    const values = said.filter((value) => value !== null);
    if (values.length < 2) continue;
    values.forEach((value, i) => {
      totals.set(value, (totals.get(value) ?? 0) + times);
      const others = values.filter((other, j) => j !== i && other === value).length;
      alike += (times * others) / (values.length - 1);
    });
  }
  const n = sum([...totals.values()]);
  const byChance = n * n - sum([...totals.values()].map((total) => total * total));
  return byChance === 0 ? null : 1 - ((n - 1) * (n - alike)) / byChance;
}
