import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { writeSheet } from "../../components/ExportTable.tsx";
import { go } from "../../route.ts";
import styles from "./Themes.module.css";

const table = { sheet: "codebook", name: "Codebook" } as const;

/** The codebook as a document, or as a table for a spreadsheet. */
export function CodebookDialog({ onClose }: { onClose: () => void }) {
  // What is said of it then stands where it can be reached.
  const write = (kind: "xlsx" | "csv") => {
    onClose();
    void writeSheet(table, kind);
  };
  return (
    <Dialog title="Export the codebook" onClose={onClose}>
      <p className={styles.explain}>
        Each theme with its definition, what belongs there and what does not, its example and how
        often it was used. Notes off the record are in none of them, and not counted.
      </p>
      <div className={styles.actions}>
        <Button data-first onClick={() => go({ screen: "report", document: "codebook" })}>
          Word document
        </Button>
        <Button onClick={() => write("xlsx")}>Excel</Button>
        <Button onClick={() => write("csv")}>CSV</Button>
      </div>
    </Dialog>
  );
}
