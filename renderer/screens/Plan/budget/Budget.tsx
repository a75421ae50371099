import { useRef } from "react";
import { budgetTotal, pounds } from "../../../../shared/domain/plan/budget.ts";
import { command } from "../../../api/useCommand.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { Empty } from "../../../components/Empty.tsx";
import { focusLater } from "../../../components/focusLater.ts";
import { counted } from "../../../components/format.ts";
import { KeyHints } from "../../../components/KeyHints.tsx";
import table from "../../../components/Table.module.css";
import { useStart } from "../../../components/useStart.ts";
import { sayDone } from "../../../state/history.ts";
import { useKeysOf } from "../../../state/useKeys.ts";
import styles from "./Budget.module.css";
import { BudgetRow } from "./BudgetRow.tsx";
import { ByRecommendation } from "./ByRecommendation.tsx";
import { NewLine } from "./NewLine.tsx";

const hints = [
  ["Tab", "next cell"],
  ["Enter", "next line"],
  ["Alt+ArrowUp", "up"],
  ["Alt+ArrowDown", "down"],
  ["Alt+Delete", "delete"],
] as const;

/** The budget, edited like a small spreadsheet: every cell a field, the last row always a new line. */
export function Budget() {
  const { data: lines, error } = useQuery("budget.list", {});
  const recommendations = useQuery("recommendation.list", {}).data;
  const body = useRef<HTMLTableSectionElement>(null);
  const fieldOf = (index: number, column: number) =>
    body.current?.children[index]?.children[column]?.querySelector<HTMLElement>("textarea, select");
  /** The line with the cursor, and the column of its cell. */
  const here = () => {
    const row = document.activeElement?.closest("tr");
    const index = lines?.findIndex(({ id }) => id === row?.dataset.line) ?? -1;
    const column = document.activeElement?.closest("td")?.cellIndex ?? 0;
    return index < 0 ? null : { index, column };
  };

  const move = async (by: 1 | -1) => {
    const at = here();
    const line = at && lines?.[at.index];
    if (!line || !lines[at.index + by]) return;
    const done = await command("budget.move", { id: line.id, position: at.index + by });
    // Browsers may take the cursor from a row that changes its place.
    if (done !== undefined)
      focusLater(() => {
        const field = fieldOf(at.index + by, at.column);
        return field?.closest("tr")?.dataset.line === line.id ? field : null;
      });
  };
  const remove = async (index: number, column: number) => {
    const line = lines?.[index];
    if (!line) return;
    fieldOf(index + 1, column)?.focus();
    if ((await command("budget.remove", { id: line.id })) !== undefined)
      sayDone("Budget line deleted");
  };
  useKeysOf(
    "plan",
    {
      "Alt+ArrowUp": () => void move(-1),
      "Alt+ArrowDown": () => void move(1),
      "Alt+Delete": () => {
        const at = here();
        if (at) void remove(at.index, at.column);
      },
    },
    { inFields: true },
  );
  useStart(lines !== undefined && recommendations !== undefined, () => fieldOf(0, 0));

  if (!lines || !recommendations) return error ? <Empty>{error.message}</Empty> : null;
  return (
    <div className={styles.screen}>
      {lines.length === 0 && (
        <p className={styles.why}>
          The budget says what carrying out the recommendations costs. Type the first item, then its
          unit cost and how many.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className={styles.scroll} aria-label="Budget, a table" tabIndex={0}>
        <table className={`${table.table} ${styles.table}`} aria-label="Budget">
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col" className={styles.number}>
                Unit cost (£)
              </th>
              <th scope="col" className={styles.number}>
                Quantity
              </th>
              <th scope="col" className={styles.number}>
                Total
              </th>
              <th scope="col" className={styles.for}>
                For recommendation
              </th>
              <th scope="col" className={table.tools}>
                <span className="visually-hidden">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {lines.map((line, index) => (
              <BudgetRow
                key={line.id}
                line={line}
                number={index + 1}
                recommendations={recommendations}
                onRemove={() => void remove(index, 0)}
              />
            ))}
            <NewLine recommendations={recommendations} />
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{counted(lines.length, "line")}</th>
              <td colSpan={2} />
              <td className={styles.sum}>{pounds(budgetTotal(lines))}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </section>
      <KeyHints hints={hints} className={styles.hints} />
      <ByRecommendation lines={lines} recommendations={recommendations} />
    </div>
  );
}
