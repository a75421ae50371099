import type { FormEvent } from "react";
import type { DocumentId } from "../../../shared/report/documents.ts";
import { Button } from "../../components/Button.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { askForFile } from "../../components/FileDialog.tsx";
import type { Chosen } from "./DocumentPicker.tsx";
import styles from "./Export.module.css";
import { choosePageNumbers, startExport, useExport } from "./exporting.ts";
import { ToLookAt } from "./ToLookAt.tsx";

/** The documents that print key messages and quotations. */
const ofFindings: ReadonlySet<DocumentId> = new Set([
  "diagnostic-report",
  "evidence-chain",
  "evidence-annex",
]);

type Props = { chosen: Chosen; name: string; toWrite: number; onClose: () => void };

/** What to settle before the report is written. */
export function ExportDialog({ chosen, name, toWrite, onClose }: Props) {
  const pageNumbers = useExport((state) => state.pageNumbers);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const path = await askForFile("export", name);
    if (path !== null) void startExport(chosen, path);
  };
  return (
    <Dialog title="Export to Word" onClose={onClose}>
      <form className={styles.form} onSubmit={onSubmit}>
        {toWrite > 0 && (
          <p className={styles.toWrite}>
            {toWrite === 1 ? "One part is" : `${toWrite} parts are`} still to be written; in the
            file nothing stands in {toWrite === 1 ? "its place" : "their places"}.
          </p>
        )}
        {ofFindings.has(chosen.document) && <ToLookAt onGo={onClose} />}
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={pageNumbers}
            onChange={(event) => choosePageNumbers(event.target.checked)}
          />
          <span>
            With page numbers in the contents
            <small>A draft without them is written faster.</small>
          </span>
        </label>
        <p className={styles.note}>Notes off the record are not in the file, in any form.</p>
        <Button type="submit" variant="main">
          Choose where
        </Button>
      </form>
    </Dialog>
  );
}
