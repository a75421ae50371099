import { useEffect, useRef } from "react";
import type { ContrastGroup, ContrastRow } from "../../../shared/domain/analysis/contrast.ts";
import { ThemeMark } from "../../components/ThemeMark.tsx";
import type { Names } from "../Evidence/useNames.ts";
import styles from "./Contrast.module.css";
import { type Contrasted, contrastFilter } from "./contrastFilter.ts";
import grid from "./Grid.module.css";
import { openNotes } from "./open.ts";
import { look } from "./place.ts";

type Props = {
  what: Contrasted;
  row: ContrastRow;
  /** The place among all rows. */
  index: number;
  name: string;
  groups: readonly ContrastGroup[];
  names: Names;
  chosen: boolean;
};

/** One theme or key message. Its name shows what was said beside, its figures open the notes. */
export function ContrastLine({ what, row, index, name, groups, names, chosen }: Props) {
  const theme = names.theme(row.id);
  const line = useRef<HTMLTableRowElement>(null);
  // What was said takes the place beneath: the row it is of stays in sight.
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <tr
      ref={line}
      data-row
      data-key={row.id}
      aria-rowindex={index + 2}
      data-chosen={chosen}
      className={styles.row}
    >
      <th scope="row" aria-colindex={1}>
        <button
          type="button"
          data-cell={`${row.id} name`}
          tabIndex={-1}
          aria-expanded={chosen}
          className={styles.name}
          onClick={() => look({ contrastId: chosen ? null : row.id })}
        >
          {theme ? <ThemeMark theme={theme} /> : name || "No statement yet"}
        </button>
      </th>
      {groups.map(({ stratumId, held }, i) => {
        const [raised, against] = [row.raised[i] ?? 0, row.against[i] ?? 0];
        const cell = `${row.id} ${stratumId}`;
        const stratum = names.stratum(stratumId)?.name ?? "";
        const opposed = against > 0 ? ` · ${against} against,` : "";
        return (
          <td key={stratumId} aria-colindex={i + 2}>
            <button
              type="button"
              data-cell={cell}
              tabIndex={-1}
              className={grid.cell}
              aria-label={`${name}, ${stratum}: ${raised}${opposed} of ${held} interviews`}
              onClick={() => void openNotes(cell, contrastFilter(what, row.id, stratumId))}
            >
              <span className={raised + against === 0 ? grid.zero : grid.count}>
                {raised}
                {against > 0 && <span className={styles.against}> · {against} against</span>}
              </span>
              <span className={grid.track} aria-hidden="true">
                <span
                  style={{
                    width: `${held > 0 ? Math.min(1, raised / held) * 100 : 0}%`,
                    background: `var(--stratum-${(i % 6) + 1})`,
                  }}
                />
              </span>
            </button>
          </td>
        );
      })}
      <td className={styles.difference}>{Math.round(row.difference * 100)} points</td>
    </tr>
  );
}
