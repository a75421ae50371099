import { type KeyboardEvent, useRef } from "react";
import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { lineTotal, pounds, readPounds } from "../../../../shared/domain/plan/budget.ts";
import cell from "../../../components/Cell.module.css";
import { Kbd } from "../../../components/Kbd.tsx";
import { say } from "../../../state/say.ts";
import styles from "./Budget.module.css";
import { ForRecommendation } from "./ForRecommendation.tsx";
import { type Draft, useNewLine } from "./useNewLine.ts";

const columns: { name: Exclude<keyof Draft, "forId">; label: string }[] = [
  { name: "item", label: "Item, new line" },
  { name: "unitCost", label: "Unit cost in pounds, new line" },
  { name: "quantity", label: "Quantity, new line" },
];

/** The last row: what is typed there becomes a line with Enter. */
export function NewLine({ recommendations }: { recommendations: readonly Recommendation[] }) {
  const row = useRef<HTMLTableRowElement>(null);
  const { draft, change, keep } = useNewLine();
  const typed = columns.some(({ name }) => draft[name].trim() !== "");
  const focusOn = (column: number) =>
    row.current?.children[column]?.querySelector<HTMLElement>("textarea")?.focus();
  const enter = async () => {
    const done = await keep();
    if (done === "kept") {
      focusOn(0);
      row.current?.scrollIntoView({ block: "nearest" });
    } else if (done === "item" && draft.item.trim() === "") {
      say("A line needs words first: say what it is for");
      focusOn(0);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const column = event.currentTarget.closest("td")?.cellIndex ?? 0;
    const above = row.current?.previousElementSibling?.children[column];
    const up =
      (event.key === "Enter" && event.shiftKey) ||
      (event.key === "ArrowUp" && event.currentTarget.selectionEnd === 0);
    if (up) above?.querySelector<HTMLElement>("textarea")?.focus();
    else if (event.key === "Enter") void enter();
    else return;
    event.preventDefault();
  };
  const sum = lineTotal({
    unitCost: readPounds(draft.unitCost) ?? 0,
    quantity: Number(draft.quantity || 1) || 0,
  });
  return (
    <tr
      ref={row}
      className={styles.new}
      onBlur={(event) => {
        // Whoever goes elsewhere with a line typed has it kept.
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) void keep();
      }}
    >
      {columns.map(({ name, label }) => (
        <td key={name} className={name === "item" ? undefined : styles.number}>
          <textarea
            rows={1}
            aria-label={label}
            placeholder={name === "item" ? "New line: what is paid for" : undefined}
            className={cell.quiet}
            value={draft[name]}
            onChange={(event) => change({ [name]: event.target.value.replaceAll("\n", " ") })}
            onKeyDown={onKeyDown}
          />
        </td>
      ))}
      <td className={styles.total}>{sum > 0 && pounds(sum)}</td>
      <td>
        {typed && (
          <span className={styles.choose}>
            <ForRecommendation
              label="For recommendation, new line"
              value={draft.forId}
              recommendations={recommendations}
              onChange={(forId) => change({ forId })}
            />
            <Kbd keys="Enter" />
          </span>
        )}
      </td>
      <td />
    </tr>
  );
}
