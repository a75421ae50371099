import type { MatrixCell, MatrixRow } from "../../../../shared/domain/analysis/matrix.ts";
import { cellFilter, type MatrixRows } from "../../../../shared/domain/summary.ts";
import { type Theme, themePath } from "../../../../shared/domain/theme.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { Kbd } from "../../../components/Kbd.tsx";
import { ThemeMark } from "../../../components/ThemeMark.tsx";
import type { Names } from "../../Evidence/useNames.ts";
import { CellBody } from "./CellBody.tsx";
import styles from "./Panel.module.css";
import { useCellNotes } from "./useCellNotes.ts";

type Props = {
  row: MatrixRow;
  theme: Theme;
  cell: MatrixCell | undefined;
  side: MatrixRows;
  names: Names;
  onClose: () => void;
};

/** Where the summary of a cell is written. */
export const summaryBox = (cell: string): HTMLElement | null =>
  document.querySelector(`[data-summary="${cell}"]`);
/** The notes beside it. */
export const noteList = (): HTMLElement | null => document.querySelector('[data-list="cell"]');

/** One cell: its notes, and the summary written beside them. */
export function CellPanel({ row, theme, cell, side, names, onClose }: Props) {
  const people = side === "people";
  const at = {
    themeId: theme.id,
    stakeholderId: people ? row.id : null,
    stratumId: people ? null : row.id,
  };
  const filter = cellFilter(at);
  const summary = useQuery("summary.get", at).data;
  const notes = useCellNotes(filter, cell?.notes ?? 0);
  const who = people ? names.person(row.id)?.code : names.stratum(row.id)?.name;
  const path = themePath(names.themes, theme.id);
  return (
    <section
      className={styles.panel}
      aria-label={`${who}, ${path}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2>
          <span>{who}</span> <ThemeMark theme={theme} name={path} />
        </h2>
        <Button variant="quiet" onClick={onClose}>
          Close <Kbd keys="Escape" />
        </Button>
      </header>
      {summary && notes && (
        <CellBody {...{ at, row, cell, filter, summary, notes }} id={`${row.id} ${theme.id}`} />
      )}
    </section>
  );
}
