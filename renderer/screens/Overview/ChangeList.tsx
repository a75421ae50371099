import type { Change } from "../../../shared/domain/diagnostic.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { EditTable } from "./EditTable.tsx";
import styles from "./Overview.module.css";

const columns = [
  { name: "version", label: "Version", width: "12%" },
  { name: "date", label: "Date", width: "18%", type: "date" },
  { name: "change", label: "Change", width: "45%" },
  { name: "approvedBy", label: "Approved by", width: "25%" },
] as const;

const empty = { version: "", date: "", change: "", approvedBy: "" };

/** What changed between the document's versions. */
export const ChangeList = ({ changes }: { changes: readonly Change[] }) => (
  <>
    <h3 className={styles.sub}>Changes</h3>
    <EditTable
      what="Line"
      columns={columns}
      rows={changes}
      minWidth="34rem"
      save={(id, name, text) => call("change.update", { id, [name]: text })}
      add={() => command("change.add", empty)}
      remove={(id) => command("change.remove", { id })}
      none="No changes listed yet."
    />
  </>
);
