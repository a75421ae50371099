import { smallStrataRule } from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import type { Snapshot } from "../snapshot.ts";
import {
  cellWords,
  leftOutRule,
  type PrintedMatrix,
  printedPeople,
  printedStrata,
} from "./printed.ts";

/** The framework matrix as a table: respondents by code, with a stratum where that may be said. */
export function peopleMatrixSheet(snapshot: Snapshot): Sheet {
  const matrix = printedPeople(snapshot);
  return sheetOf(matrix, "By respondent", ["Respondent", "Stratum"], ({ who, stratum }) => [
    who,
    stratum || null,
  ]);
}

/** The framework matrix of the strata. */
export const strataMatrixSheet = (snapshot: Snapshot): Sheet =>
  sheetOf(printedStrata(snapshot), "By stratum", ["Stratum"], ({ who }) => [who]);

function sheetOf(
  { themes, rows, hidden }: PrintedMatrix,
  name: string,
  first: string[],
  firstOf: (row: PrintedMatrix["rows"][number]) => (string | null)[],
): Sheet {
  const header = [...first, ...themes.map(({ path }) => path)];
  const remarks = [...(hidden ? [smallStrataRule] : []), leftOutRule];
  return {
    name,
    header,
    rows: [
      ...rows.map((row) => [...firstOf(row), ...themes.map((theme) => cellWords(row, theme.id))]),
      ...remarks.map((remark) => [remark, ...header.slice(1).map(() => null)]),
    ],
  };
}
