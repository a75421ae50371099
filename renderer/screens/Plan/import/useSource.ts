import { useDeferredValue, useMemo, useState } from "react";
import {
  detectColumns,
  type FoundColumns,
  type TableColumn,
} from "../../../../shared/domain/plan/columns.ts";
import { planFromTable } from "../../../../shared/domain/plan/fromTable.ts";
import { planFromText } from "../../../../shared/domain/plan/fromText.ts";
import type { ReadPlan } from "../../../../shared/domain/plan/readPlan.ts";
import type { ReadSheet } from "../../../../shared/domain/table/sheet.ts";
import type { TableFile } from "../../../components/import/chooseTable.ts";

/** The sheet that looks most like a plan: the first with headings that are known, else the first. */
const likeliest = (sheets: readonly ReadSheet[]) =>
  Math.max(
    0,
    sheets.findIndex(({ rows }) => detectColumns(rows) !== null),
  );

/** Where an imported plan comes from, a text or a file's sheet, and how it reads. */
export function useSource(startText: string) {
  const [text, setText] = useState(startText);
  const [file, setFile] = useState<TableFile | null>(null);
  const [sheetAt, setSheetAt] = useState(0);
  /** What the person put right; null: what was recognised. */
  const [chosen, setChosen] = useState<FoundColumns | null>(null);
  const sheet = file?.sheets[sheetAt];
  const rows = sheet?.rows;
  const recognised = useMemo(() => (rows ? detectColumns(rows) : null), [rows]);
  const found = chosen ?? recognised;
  const settledText = useDeferredValue(text);
  const read: ReadPlan | null = useMemo(() => {
    if (rows) return planFromTable(rows, found);
    return settledText.trim() === "" ? null : planFromText(settledText);
  }, [rows, found, settledText]);

  return {
    text,
    file,
    sheet,
    sheetAt,
    found,
    isRecognised: recognised !== null,
    read,
    setText: (words: string) => {
      setFile(null);
      setText(words);
    },
    setFile: (table: TableFile) => {
      setText("");
      setFile(table);
      setSheetAt(likeliest(table.sheets));
      setChosen(null);
    },
    setSheet: (at: number) => {
      setSheetAt(at);
      setChosen(null);
    },
    /** The headings are in another row. */
    setHeader: (header: number) => {
      const below = rows ? detectColumns(rows.slice(header)) : null;
      setChosen({ header, columns: below?.header === 0 ? below.columns : {} });
    },
    /** A column of the file holds this; null: nothing of the plan. */
    setColumn: (at: number, column: TableColumn | null) => {
      const entries = Object.entries(found?.columns ?? {}).filter(
        ([name, place]) => place !== at && name !== column,
      );
      setChosen({
        header: found?.header ?? 0,
        columns: { ...Object.fromEntries(entries), ...(column && { [column]: at }) },
      });
    },
  };
}
export type Source = ReturnType<typeof useSource>;
