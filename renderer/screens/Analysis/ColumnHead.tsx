import { number } from "../../components/format.ts";
import type { Drawn } from "../../components/useCellWindow.ts";
import styles from "./Grid.module.css";
import type { GridColumn, ThemeGridProps } from "./ThemeGrid.tsx";

type Props = Pick<ThemeGridProps, "look" | "unit"> & {
  place: Drawn;
  column: GridColumn | undefined;
};

/** What a column counts, and out of how many; before it the room of those that are not drawn. */
export function ColumnHead({ place: { index, gap }, column, look, unit }: Props) {
  if (!column) return null;
  const { name, short, of } = column;
  return (
    <>
      {gap > 0 && <td aria-hidden="true" style={{ width: gap }} />}
      <th scope="col" title={short && name} aria-colindex={index + 2}>
        {short ? (
          <>
            <span aria-hidden="true">{short}</span>
            <span className="visually-hidden">{name}</span>
          </>
        ) : (
          name
        )}
        {typeof of === "number" && look === "bars" && (
          <span className={styles.of}>{`of ${number(of)} ${unit}`}</span>
        )}
      </th>
    </>
  );
}
