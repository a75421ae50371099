import type { TableColumn } from "../../../../shared/domain/plan/columns.ts";
import { planColumns, planColumnWords } from "../../../../shared/domain/plan/plan.ts";
import { ColumnChoice as Choice } from "../../../components/import/ColumnChoice.tsx";
import type { Source } from "./useSource.ts";

const words: Record<TableColumn, string> = {
  objective: "Objective",
  ...planColumnWords,
  number: "Action number",
  state: "State",
  funding: "Funding",
};
const choices: TableColumn[] = ["objective", ...planColumns, "state", "funding"];

/** Which column of the file is which of the plan. */
export function ColumnChoice({ source }: { source: Source }) {
  const { sheet, found, isRecognised } = source;
  if (!sheet) return null;
  return (
    <Choice
      rows={sheet.rows}
      header={found?.header ?? 0}
      isRecognised={isRecognised}
      choices={choices}
      words={words}
      of={(at) => choices.find((column) => found?.columns[column] === at) ?? null}
      onHeader={source.setHeader}
      onColumn={source.setColumn}
    />
  );
}
