import { z } from "zod";
import { exportFilter } from "../domain/note.ts";
import type { Sheet } from "../domain/table/sheet.ts";
import { id } from "../domain/text.ts";
import { documentIds, sheetIds, type WritableDocument } from "../report/documents.ts";
import type { ReportDocument } from "../report/model.ts";
import { byId, command, none, query, returns } from "./spec.ts";

/** Documents, and what was done before. */
export const historyMethods = {
  "document.list": query("The documents that can be written", none, returns<WritableDocument[]>()),
  "report.get": query(
    "A document as blocks",
    z.object({ document: z.enum(documentIds), subjectId: id.nullable().default(null) }),
    returns<ReportDocument>(),
  ),
  "report.briefings": query(
    "The briefings of some stakeholders, or of all; those who withdrew or declined get none",
    z.object({ stakeholderIds: z.array(id).max(10_000).nullable().default(null) }),
    returns<Briefings>(),
  ),
  "sheet.get": query(
    "A table for a spreadsheet",
    z.object({
      sheet: z.enum(sheetIds),
      subjectId: id.nullable().default(null),
      /** Which notes, in a table of notes. */
      filter: exportFilter.optional(),
    }),
    returns<Sheet[]>(),
  ),
  "history.get": query("What undo and redo would do", none, returns<History>()),
  "history.undo": command("Undo", none, returns<{ help: string }>()),
  "history.redo": command("Redo", none, returns<{ help: string }>()),
  "history.of": query(
    "Who changed a record and what it said before",
    byId,
    returns<RecordChange[]>(),
  ),
} as const;

export type History = { undo: string | null; redo: string | null };
/** One change of one record, newest first. `at` is ISO 8601. */
export type RecordChange = {
  at: string;
  device: string;
  help: string;
  before: unknown;
  after: unknown;
};

export type Briefings = {
  /** By code. */
  briefings: { code: string; document: ReportDocument }[];
  /** The codes of those who get none. */
  none: string[];
};
