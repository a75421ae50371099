import { Fragment, useMemo } from "react";
import type { Contrast } from "../../../shared/domain/analysis/contrast.ts";
import type { Heading } from "../../../shared/domain/finding.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Empty } from "../../components/Empty.tsx";
import { GapRow } from "../../components/GapRow.tsx";
import { useCellWindow } from "../../components/useCellWindow.ts";
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
  if (contrast === undefined || headings === undefined) return null;
  const { groups, themes, findings } = contrast;
  if (groups.length < 2 || themes.length + findings.length === 0)
    return (
      <Empty action={{ label: "Go to evidence", run: () => go({ screen: "evidence" }) }}>
        When notes of two strata or more are tagged, this shows where the strata differ.
      </Empty>
    );
  return <Loaded contrast={contrast} headings={headings} names={names} />;
}

type LoadedProps = { contrast: Contrast; headings: readonly Heading[]; names: Names };
const lineHeight = () => 34;
/** Few enough that all are drawn. */
const few = { count: 0, width: 0, lead: 0 };

function Loaded({ contrast: { groups, themes, findings }, headings, names }: LoadedProps) {
  const { cell, contrastId } = usePlace();
  const { ref, onFocus, onKeyDown } = useRoving<HTMLTableElement>();
  const lines = useMemo(
    () => [
      ...themes.map((row) => ({ what: "theme" as const, row })),
      ...findings.map((row) => ({ what: "finding" as const, row })),
    ],
    [themes, findings],
  );
  const keys = useMemo(() => lines.map(({ row }) => row.id), [lines]);
  const start = { row: Math.max(0, keys.indexOf(cell?.split(" ")[0] ?? "")), column: 0 };
  const drawn = useCellWindow(keys, lineHeight, few, start);
  useStandAgain(true, ref, cell);
  const statements = new Map(
    headings.flatMap((heading) =>
      heading.findings.map(({ id, statement }) => [id, statement] as const),
    ),
  );
  const chosen = lines.find(({ row }) => row.id === contrastId) ?? null;
  const nameOf = (id: string) => names.theme(id)?.name ?? statements.get(id) ?? "";
  return (
    <div className={styles.split}>
      <div ref={drawn.frame} className={styles.list}>
        <table
          ref={ref}
          aria-rowcount={lines.length + 1}
          className={`${grid.grid} ${grid.bars}`}
          onFocus={(event) => {
            onFocus(event);
            drawn.keep(event);
          }}
          onKeyDown={onKeyDown}
        >
          <caption className={grid.caption}>
            In how many interviews of each stratum a theme was raised or a key message supported,
            the widest difference first. Key messages count what is on the record only.
          </caption>
          <thead>
            <tr aria-rowindex={1}>
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
          {parts.map(({ what, title }) => (
            <tbody key={what} aria-label={title}>
              {drawn.rows.map(({ index, gap }) => {
                const line = lines[index];
                return (
                  line?.what === what && (
                    <Fragment key={line.row.id}>
                      <GapRow height={gap} />
                      <ContrastLine
                        {...{ what, index, groups, names, row: line.row }}
                        name={nameOf(line.row.id)}
                        chosen={line.row.id === contrastId}
                      />
                    </Fragment>
                  )
                );
              })}
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

const parts = [
  { what: "theme", title: "Themes" },
  { what: "finding", title: "Key messages" },
] as const;
