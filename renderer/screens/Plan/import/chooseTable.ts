import type { TableFile } from "./useSource.ts";

/** Asks for a file with a table in it and reads it; null where the person cancelled or it could not be read. */
export async function chooseTable(): Promise<TableFile | null> {
  return null;
}
