import { randomBytes } from "node:crypto";
import { createIds } from "../../shared/domain/ids.ts";
import type { DocumentId } from "../../shared/report/documents.ts";
import type { ReportDocument } from "../../shared/report/model.ts";
import { openDatabase } from "../backend/db/open.ts";
import { createSql } from "../backend/db/sql.ts";
import { readDocument } from "../backend/store/documents.ts";

/**
 * What `report.get` answers, of a file that is opened for this alone: without the contract and the journal, which a
 * reader needs neither of and which take as long to load as the report takes to make.
 * @throws AppError where the file cannot be opened
 */
export function readReport(
  file: string,
  document: DocumentId,
  subjectId: string | null,
): ReportDocument {
  const db = openDatabase(file);
  try {
    const newId = createIds(Date.now, () => randomBytes(16));
    return readDocument({ sql: createSql(db), now: Date.now, newId }, document, subjectId);
  } finally {
    db.close();
  }
}
