import type { Finding } from "../finding.ts";
import { strengthOf } from "../strength.ts";
import { type Counted, heldOf } from "./counted.ts";
import { crossTable, heldByStratum } from "./cross.ts";

/** A stratum: its respondents, and the interviews held with any of them. */
export type ContrastGroup = { stratumId: string; people: number; held: number };
type Row = {
  id: string;
  /** For each group, in how many interviews it came up, or was supported. */
  raised: number[];
  /** For each group, in how many it was contradicted; of a theme none. */
  against: number[];
  /** In all interviews. */
  total: number;
  totalAgainst: number;
  /** Between the group that raises it most and the one that raises it least: a share of their interviews, 0 to 1. */
  difference: number;
};
export type ContrastRow = Row;
/** Where strata differ; the widest difference first. */
export type Contrast = { groups: ContrastGroup[]; themes: Row[]; findings: Row[] };

/** How far apart the strata are on each theme and each key message, by interviews. */
export function contrastOf(
  counted: Counted,
  findings: readonly Pick<Finding, "id" | "evidence">[],
): Contrast {
  const held = heldByStratum(counted);
  const groups = counted.strata.map(({ id }) => ({
    stratumId: id,
    people: counted.people.filter(({ stratumId }) => stratumId === id).length,
    held: held.get(id) ?? 0,
  }));
  const apart = (raised: readonly number[], against: readonly number[]): number => {
    const shares = groups.flatMap((group, i) =>
      group.held > 0 ? [((raised[i] ?? 0) - (against[i] ?? 0)) / group.held] : [],
    );
    return shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0;
  };
  const widest = (rows: Omit<Row, "difference">[]): Row[] =>
    rows
      .map((row) => ({ ...row, difference: apart(row.raised, row.against) }))
      .sort((a, b) => b.difference - a.difference || b.total - a.total);

  const table = crossTable(counted, "stratum", "interviews");
  const places = groups.map(({ stratumId }) =>
    table.columns.findIndex(({ key }) => key === stratumId),
  );
  const all = heldOf(counted);
  return {
    groups,
    themes: widest(
      table.rows
        .filter(({ total }) => total > 0)
        .map(({ themeId, counts, total }) => ({
          ...{ id: themeId, total, totalAgainst: 0 },
          raised: places.map((place) => counts[place] ?? 0),
          against: groups.map(() => 0),
        })),
    ),
    findings: widest(
      findings.map(({ id, evidence }) => {
        const { supports, against, contrast } = strengthOf(
          evidence,
          all,
          groups.map(({ stratumId }) => stratumId),
        );
        return {
          ...{ id, total: supports, totalAgainst: against },
          raised: contrast.map((each) => each.supports),
          against: contrast.map((each) => each.against),
        };
      }),
    ).filter(({ total, totalAgainst }) => total + totalAgainst > 0),
  };
}
