import { writeTsv } from "../../../shared/domain/table/tsv.ts";
import { toWire } from "../../../shared/errors.ts";
import type { SheetId } from "../../../shared/report/documents.ts";
import { call } from "../../api/client.ts";
import { say } from "../../state/say.ts";

/** Puts a table on the clipboard, as a spreadsheet takes it: the same one that is exported. */
export async function copyTable(sheet: SheetId): Promise<void> {
  try {
    const [table] = await call("sheet.get", { sheet, subjectId: null });
    if (!table) return;
    const rows = table.rows.map((row) => row.map((cell) => String(cell ?? "")));
    const done = copyText(writeTsv([table.header, ...rows]));
    say(done ? "Copied, without what is off the record" : "The clipboard cannot be used here");
  } catch (error) {
    say(toWire(error).message);
  }
}

/** By the browser's own copying, which asks for no permission. */
function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", put, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put, { capture: true });
  }
}
