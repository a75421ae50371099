import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { useRoving } from "../../components/useRoving.ts";
import { go } from "../../route.ts";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Contrast.module.css";
import { ContrastLine } from "./ContrastLine.tsx";
import grid from "./Grid.module.css";
import { usePlace } from "./place.ts";
import { SaidSideBySide } from "./SaidSideBySide.tsx";
import { useStandAgain } from "./useStandAgain.ts";

/** Where strata differ, the widest difference first; and what they said on it, side by side. */
export function ContrastView({ names }: { names: Names }) {
  const contrast = useQuery("analysis.contrast", {}).data;
  const headings = useQuery("finding.list", {}).data?.headings;
  const { cell, contrastId } = usePlace();
  const { ref, ...roving } = useRoving<HTMLTableElement>();
  const ready = contrast !== undefined && headings !== undefined;
  useStandAgain(ready, ref, cell);
  if (!ready) return null;
  const { groups, themes, findings } = contrast;
  if (groups.length < 2 || themes.length + findings.length === 0)
    return (
      <Empty action={{ label: "Go to evidence", run: () => go({ screen: "evidence" }) }}>
        When notes of two strata or more are tagged, this shows where the strata differ.
      </Empty>
    );
  const statements = new Map(
    headings.flatMap((heading) =>
      heading.findings.map(({ id, statement }) => [id, statement] as const),
    ),
  );
  const parts = [
    { what: "theme", title: "Themes", rows: themes },
    { what: "finding", title: "Key messages", rows: findings },
  ] as const;
  const chosen =
    parts
      .flatMap(({ what, rows }) => rows.map((row) => ({ what, row })))
      .find(({ row }) => row.id === contrastId) ?? null;
  const nameOf = (id: string) => names.theme(id)?.name ?? statements.get(id) ?? "";
  return (
    <div className={styles.split}>
      <div className={styles.list}>
        <table ref={ref} className={`${grid.grid} ${grid.bars}`} {...roving}>
          <caption className={grid.caption}>
            In how many interviews of each stratum a theme was raised or a key message supported,
            the widest difference first. Key messages count what is on the record only.
          </caption>
          <thead>
            <tr>
              <th scope="col">Theme or key message</th>
              {groups.map(({ stratumId, held }) => (
                <th key={stratumId} scope="col">
                  {names.stratum(stratumId)?.name}
                  <span className={grid.of}>of {held} interviews</span>
                </th>
              ))}
              <th scope="col">Difference</th>
            </tr>
          </thead>
          {parts.map(({ what, title, rows }) => (
            <tbody key={what} aria-label={title}>
              {rows.map((row) => (
                <ContrastLine
                  key={row.id}
                  {...{ what, row, groups, names }}
                  name={nameOf(row.id)}
                  chosen={row.id === contrastId}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {chosen && (
        <SaidSideBySide
          {...{ groups, names }}
          what={chosen.what}
          row={chosen.row}
          name={nameOf(chosen.row.id)}
        />
      )}
    </div>
  );
}
