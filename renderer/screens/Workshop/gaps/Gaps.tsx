import type { Gap, WorkshopDetail } from "../../../../shared/domain/workshop/workshop.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { Cell } from "../../../components/Cell.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import table from "../../../components/Table.module.css";
import { useStart } from "../../../components/useStart.ts";
import { RowTable } from "../RowTable.tsx";
import styles from "./Gaps.module.css";

type Name = Exclude<keyof Gap, "id">;
const columns: readonly { name: Name; label: string }[] = [
  { name: "vision", label: "Vision" },
  { name: "practice", label: "Practice" },
  { name: "gap", label: "Gap" },
  { name: "improvement", label: "Improvement" },
];

/** "Mind the gap": what is wanted, what is done, what is between them, and what would close it. */
export function Gaps({ workshop: { id: workshopId, gaps } }: { workshop: WorkshopDetail }) {
  const add = async () => {
    const last = gaps.at(-1);
    // A row with nothing in it is the new one already.
    if (last && isBlank(last.id)) return focusRow(last.id);
    const made = await command("gap.add", { workshopId, fields: {} });
    if (made) focusRow(made.id);
  };
  useStart(true, () => document.querySelector<HTMLElement>("tr[data-row] textarea, [data-begin]"));
  if (gaps.length === 0)
    return (
      <Empty action={{ label: "Begin the first row", run: () => void add() }}>
        The gap between what the room wants and what is done today: vision, practice, gap and
        improvement, a row for each.
      </Empty>
    );
  return (
    <div className={styles.page}>
      <RowTable
        what="Gap"
        title="Mind the gap"
        minWidth="52rem"
        rows={gaps}
        columns={columns.map(({ name, label }) => ({
          label,
          width: "25%",
          cell: (row: Gap, label: string) => (
            <Cell
              label={label}
              value={row[name]}
              save={(text) => call("gap.update", { id: row.id, patch: { [name]: text } })}
            />
          ),
        }))}
        onAdd={() => void add()}
        move={(id, position) => command("gap.move", { id, position })}
        remove={(id) => command("gap.remove", { id })}
      >
        <button type="button" className={table.add} onClick={() => void add()}>
          + Row
        </button>
      </RowTable>
    </div>
  );
}

/** By what is typed, which may not be stored yet. */
const isBlank = (id: string) =>
  [...document.querySelectorAll<HTMLTextAreaElement>(`tr[data-row="${id}"] textarea`)].every(
    ({ value }) => value.trim() === "",
  );

const focusRow = (id: string) =>
  focusLater(() => document.querySelector(`tr[data-row="${id}"] textarea`));
