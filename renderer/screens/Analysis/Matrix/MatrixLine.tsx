import { memo } from "react";
import { smallestGroup } from "../../../../shared/domain/smallGroups.ts";
import type { MatrixRows } from "../../../../shared/domain/summary.ts";
import type { Theme } from "../../../../shared/domain/theme.ts";
import { counted } from "../../../components/format.ts";
import type { Names } from "../../Evidence/useNames.ts";
import { sizes } from "./geometry.ts";
import type { Line } from "./lines.ts";
import styles from "./Matrix.module.css";
import { MatrixCell } from "./MatrixCell.tsx";

type Props = {
  line: Line;
  index: number;
  top: number;
  /** The themes that are drawn, and the place of the first of them. */
  columns: readonly Theme[];
  firstColumn: number;
  width: number;
  /** The column that the keys act on, if it is of this line. */
  active: number | null;
  side: MatrixRows;
  names: Names;
};

/** One respondent or stratum with the cells in sight; or the stratum that the respondents beneath are of. */
export const MatrixLine = memo(function MatrixLine(props: Props) {
  const { line, index, top, columns, firstColumn, width, active, side, names } = props;
  const place = { "aria-rowindex": index + 2, style: { top, width, height: sizes[line.kind] } };
  if (line.kind === "group")
    return (
      <tr className={styles.group} {...place}>
        <th scope="row" aria-colindex={1}>
          <span className={styles.groupName}>
            {line.name} <span>{counted(line.people, "respondent")}</span>
          </span>
        </th>
      </tr>
    );
  const { row, cells } = line;
  return (
    <tr data-line className={styles.line} {...place}>
      <th scope="row" aria-colindex={1} className={styles.who} style={{ width: sizes.rowHead }}>
        {side === "people" ? (
          <strong>{names.person(row.id)?.code}</strong>
        ) : (
          <>
            <strong>{names.stratum(row.id)?.name}</strong>
            <span>{counted(row.people, "respondent")}</span>
            {row.people < smallestGroup && <span>Too few to be exported</span>}
          </>
        )}
      </th>
      {columns.map((theme, i) => (
        <MatrixCell
          key={theme.id}
          cell={cells.get(theme.id)}
          line={index}
          column={firstColumn + i}
          active={active === firstColumn + i}
        />
      ))}
    </tr>
  );
});
