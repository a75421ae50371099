import type { DocumentId } from "./documents.ts";
import type { Block, ReportDocument } from "./model.ts";
import type { Snapshot } from "./snapshot.ts";

type Particulars = {
  id: DocumentId;
  page: ReportDocument["page"];
  chapters: ReportDocument["chapters"];
  title: string;
  /** "Version 3 · Draft" */
  versionLine: string;
  /** ISO day; "" takes the diagnostic's. */
  date: string;
  blocks: Block[];
};

/** A document of a diagnostic: whose it is and who wrote it is the same for all of them. */
export function framed({ diagnostic }: Snapshot, particulars: Particulars): ReportDocument {
  const { authority, adviser, firm, startDate, endDate } = diagnostic;
  return {
    ...particulars,
    authority,
    author: [adviser, firm].filter(Boolean).join(", "),
    date: particulars.date || endDate || startDate || "2000-01-01",
  };
}

/** "Version 3 · Draft" */
export const versionWords = (version: string, status: string): string =>
  [version && `Version ${version}`, status].filter(Boolean).join(" · ");
