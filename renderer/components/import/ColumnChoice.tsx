import { Select } from "../Select.tsx";
import { TextInput } from "../TextInput.tsx";
import styles from "./Import.module.css";

type Props<C extends string> = {
  rows: readonly (readonly string[])[];
  /** The row with the headings, from 0; -1 where the table has none. */
  header: number;
  /** Whether the headings were recognised at all. */
  isRecognised: boolean;
  /** The table may begin with its first row, without headings. */
  mayLackHeader?: boolean;
  choices: readonly C[];
  words: Record<C, string>;
  /** What the column at a place holds. */
  of: (at: number) => C | null;
  onHeader: (row: number) => void;
  onColumn: (at: number, column: C | null) => void;
};

/** Which column of a file is which of ours; those that were recognised are chosen already. */
export function ColumnChoice<C extends string>(props: Props<C>) {
  const { rows, header, choices, words, of } = props;
  const first = props.mayLackHeader ? 0 : 1;
  const headings =
    header < 0
      ? Array.from({ length: Math.max(0, ...rows.slice(0, 50).map((row) => row.length)) }, () => "")
      : (rows[header] ?? []);
  const unknown = headings.filter((heading, at) => heading.trim() !== "" && of(at) === null);
  return (
    <details className={styles.columns} open={unknown.length > 0 || !props.isRecognised}>
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
          label={first === 0 ? "Headings are in row (0: none)" : "Headings are in row"}
          type="number"
          min={first}
          max={rows.length}
          value={String(header + 1)}
          onChange={(text) => {
            const row = Math.round(Number(text));
            if (text !== "" && row >= first && row <= rows.length) props.onHeader(row - 1);
          }}
        />
        {headings.map((heading, at) => (
          <Select
            // biome-ignore lint/suspicious/noArrayIndexKey: a column of the file is its place
            key={at}
            label={heading.trim() || `Column ${at + 1}`}
            value={of(at) ?? ""}
            options={[
              { value: "", label: "Leave out" },
              ...choices.map((value) => ({ value, label: words[value] })),
            ]}
            onChange={(value) => props.onColumn(at, value === "" ? null : value)}
          />
        ))}
      </div>
    </details>
  );
}
