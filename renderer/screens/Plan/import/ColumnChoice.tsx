import type { TableColumn } from "../../../../shared/domain/plan/columns.ts";
import { planColumns, planColumnWords } from "../../../../shared/domain/plan/plan.ts";
import { Select } from "../../../components/Select.tsx";
import { TextInput } from "../../../components/TextInput.tsx";
import styles from "./Import.module.css";
import type { Source } from "./useSource.ts";

const words: Record<TableColumn, string> = {
  objective: "Objective",
  ...planColumnWords,
  number: "Action number",
  state: "State",
  funding: "Funding",
};
const choices: TableColumn[] = ["objective", ...planColumns, "state", "funding"];

/** Which column of the file is which of the plan; those that were recognised are chosen already. */
export function ColumnChoice({ source }: { source: Source }) {
  const { sheet, found } = source;
  if (!sheet) return null;
  const header = found?.header ?? 0;
  const headings = sheet.rows[header] ?? [];
  const of = (at: number) => choices.find((column) => found?.columns[column] === at) ?? "";
  const unknown = headings.filter((heading, at) => heading.trim() !== "" && of(at) === "");
  return (
    <details className={styles.columns} open={unknown.length > 0 || !source.isRecognised}>
      <summary>
        Columns
        {unknown.length > 0 && (
          <span className={styles.warn}>
            {" "}
            {unknown.length} not recognised: {unknown.join(", ")}
          </span>
        )}
      </summary>
      <div className={styles.choices}>
        <TextInput
          label="Headings are in row"
          type="number"
          min={1}
          max={sheet.rows.length}
          value={String(header + 1)}
          onChange={(text) => {
            const row = Math.round(Number(text));
            if (row >= 1 && row <= sheet.rows.length) source.setHeader(row - 1);
          }}
        />
        {headings.map((heading, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column of the file is its place
            key={at}
            label={heading.trim() || `Column ${at + 1}`}
            value={of(at)}
            options={[
              { value: "", label: "Leave out" },
              ...choices.map((value) => ({ value, label: words[value] })),
            ]}
            onChange={(value) => source.setColumn(at, value === "" ? null : value)}
          />
        ))}
      </div>
    </details>
  );
}
