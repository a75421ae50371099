import type { ReadSheet } from "../../../shared/domain/table/sheet.ts";
import { toWire } from "../../../shared/errors.ts";
import { run } from "../../api/client.ts";
import { say } from "../../state/say.ts";
import { askForFile } from "../FileDialog.tsx";
import { lastPart } from "../filePath.ts";

export type TableFile = { name: string; sheets: ReadSheet[] };

/** Asks for a file with tables in it and reads it; null where the person cancelled or it could not be read. */
export async function chooseTable(): Promise<TableFile | null> {
  const path = await askForFile("table");
  if (path === null) return null;
  try {
    const { sheets } = await run("table.read", { path });
    return { name: lastPart(path), sheets };
  } catch (error) {
    say(toWire(error).message);
    return null;
  }
}
