import { useMemo, useState } from "react";
import {
  type ContactColumn,
  columnsOf,
  detectContacts,
  type FoundContacts,
} from "../../../../shared/domain/contacts/columns.ts";
import { contactsFromTable } from "../../../../shared/domain/contacts/fromTable.ts";
import {
  type DuplicateChoice,
  type ImportChoices,
  planImport,
} from "../../../../shared/domain/contacts/planImport.ts";
import type { Stratum } from "../../../../shared/domain/diagnostic.ts";
import type { Stakeholder } from "../../../../shared/domain/stakeholder.ts";
import type { TableFile } from "../../../components/import/chooseTable.ts";

const startChoices: ImportChoices = { duplicates: "merge", single: new Map(), addStrata: true };

/** A contact list in a file, how it reads, and what importing it would do. */
export function useContacts(people: readonly Stakeholder[], strata: readonly Stratum[]) {
  const [file, setFile] = useState<TableFile | null>(null);
  const [sheetAt, setSheetAt] = useState(0);
  /** What the person put right; null: what was recognised. */
  const [chosen, setChosen] = useState<FoundContacts | null>(null);
  const [choices, setChoices] = useState(startChoices);
  const rows = file?.sheets[sheetAt]?.rows;
  const recognised = useMemo(() => (rows ? detectContacts(rows) : null), [rows]);
  const found = useMemo(
    () => chosen ?? recognised ?? { header: 0, columns: (rows?.[0] ?? []).map(() => null) },
    [chosen, recognised, rows],
  );
  const read = useMemo(() => (rows ? contactsFromTable(rows, found) : null), [rows, found]);
  const planned = useMemo(
    () => read && planImport(read, people, strata, choices),
    [read, people, strata, choices],
  );
  const begin = () => {
    setChosen(null);
    setChoices(startChoices);
  };
  return {
    ...{ file, sheetAt, rows, found, choices, planned },
    isRecognised: recognised !== null,
    setFile: (table: TableFile) => {
      setFile(table);
      setSheetAt(
        Math.max(
          0,
          table.sheets.findIndex((sheet) => detectContacts(sheet.rows) !== null),
        ),
      );
      begin();
    },
    setSheet: (at: number) => {
      setSheetAt(at);
      begin();
    },
    /** The headings are in another row; -1: there are none. */
    setHeader: (header: number) => setChosen({ header, columns: columnsOf(rows?.[header] ?? []) }),
    setColumn: (at: number, column: ContactColumn | null) => {
      const columns = Array.from(
        { length: Math.max(at + 1, found.columns.length) },
        (_, place) => found.columns[place] ?? null,
      );
      columns[at] = column;
      setChosen({ header: found.header, columns });
    },
    setAddStrata: (addStrata: boolean) => setChoices((before) => ({ ...before, addStrata })),
    /** What becomes of all duplicates; single ones are no longer different. */
    setDuplicates: (duplicates: DuplicateChoice) =>
      setChoices((before) => ({ ...before, duplicates, single: new Map() })),
    setSingle: (row: number, choice: DuplicateChoice) =>
      setChoices((before) => ({ ...before, single: new Map(before.single).set(row, choice) })),
  };
}
export type Contacts = ReturnType<typeof useContacts>;
