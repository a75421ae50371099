import type { ReactNode } from "react";
import { Button } from "../Button.tsx";
import { Select } from "../Select.tsx";
import { chooseTable, type TableFile } from "./chooseTable.ts";
import styles from "./Import.module.css";

type Props = {
  file: TableFile | null;
  sheetAt: number;
  /** Where there is nothing else to begin with, the cursor starts here. */
  isFirst?: boolean;
  /** Said where no file is chosen yet. */
  hint: string;
  onFile: (file: TableFile) => void;
  onSheet: (at: number) => void;
  children?: ReactNode;
};

/** The file that is imported, and which of its sheets. */
export function SourceLine({ file, sheetAt, hint, isFirst, onFile, onSheet, children }: Props) {
  const choose = async () => {
    const table = await chooseTable();
    if (table) onFile(table);
  };
  return (
    <div className={styles.from}>
      <Button data-first={isFirst || undefined} onClick={() => void choose()}>
        Choose a CSV or Excel file
      </Button>
      <span>{file ? file.name : hint}</span>
      {file && file.sheets.length > 1 && (
        <Select
          label="Sheet"
          hideLabel
          value={String(sheetAt)}
          options={file.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(at) => onSheet(Number(at))}
        />
      )}
      {children}
    </div>
  );
}
