import type { Indicator } from "../../../shared/domain/diagnostic.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { EditTable } from "./EditTable.tsx";

const columns = [
  { name: "code", label: "Code", width: "6%" },
  { name: "wording", label: "Wording", width: "22%" },
  { name: "survey", label: "Survey", width: "12%" },
  { name: "year", label: "Year", width: "6%" },
  { name: "value", label: "Value", width: "7%" },
  { name: "comparator", label: "Compared with", width: "12%" },
  { name: "target", label: "Target", width: "7%" },
  { name: "targetDate", label: "By", width: "7%" },
  { name: "note", label: "Note", width: "21%" },
] as const;

const empty = Object.fromEntries(columns.map((column) => [column.name, ""])) as Omit<
  Indicator,
  "id"
>;

/** The indicators of the context, a table edited in place. */
export const Indicators = ({ indicators }: { indicators: readonly Indicator[] }) => (
  <EditTable
    what="Indicator"
    columns={columns}
    rows={indicators}
    minWidth="56rem"
    save={(id, name, text) => call("indicator.update", { id, [name]: text })}
    add={() => command("indicator.add", empty)}
    remove={(id) => command("indicator.remove", { id })}
    none="No indicators yet: the figures that the commission wants to move, as published."
  />
);
