import type { NoteFilter } from "../../shared/domain/note.ts";
import { toWire } from "../../shared/errors.ts";
import type { SheetId } from "../../shared/report/documents.ts";
import { run } from "../api/client.ts";
import { say } from "../state/say.ts";
import { Button } from "./Button.tsx";
import { askForFile } from "./FileDialog.tsx";

type Props = {
  sheet: SheetId;
  subjectId?: string;
  name: string;
  /** Which notes, in a table of notes. */
  filter?: NoteFilter;
};

/** Asks where to write a table, writes it and says so. */
export async function writeSheet({ sheet, subjectId, name, filter }: Props, kind: "xlsx" | "csv") {
  const path = await askForFile(kind, `${name}.${kind}`);
  if (path === null) return;
  try {
    // The page has warned where there is a file of this name; the system's own dialogs ask.
    const about = { subjectId: subjectId ?? null, ...(filter && { filter }) };
    const input = { sheet, ...about, path, overwrite: true };
    const written = await run("export.table", input);
    const reveal = () => void run("program.reveal", { path: written.path }).catch(() => {});
    say(writtenWords(written), { label: "Show in folder", run: reveal });
  } catch (error) {
    say(toWire(error).message);
  }
}

/** Where it is, and which sheets a CSV file had no room for. */
export const writtenWords = ({ path, leftOut }: { path: string; leftOut: readonly string[] }) =>
  leftOut.length === 0
    ? `Written: ${path}`
    : `Written: ${path}. Only Excel holds ${leftOut.map((name) => `“${name}”`).join(" and ")} as well.`;

/** Writes a table for a spreadsheet, as a workbook or as CSV. */
export function ExportTable(props: Props) {
  return (
    <>
      <Button variant="quiet" onClick={() => void writeSheet(props, "xlsx")}>
        Excel
      </Button>
      <Button variant="quiet" onClick={() => void writeSheet(props, "csv")}>
        CSV
      </Button>
    </>
  );
}
