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

type Companion = Pick<Particulars, "id" | "page" | "blocks"> & {
  /** What it is: "Codebook". */
  subtitle: string;
};

/** A document that goes with the report: its own cover and contents, then chapters one after the other. */
export function companion(
  snapshot: Snapshot,
  { id, page, subtitle, blocks }: Companion,
): ReportDocument {
  const { title, authority, version, status } = snapshot.diagnostic;
  const versionLine = versionWords(version, status);
  return framed(snapshot, {
    ...{ id, page, title, versionLine },
    chapters: "run-on",
    date: "",
    blocks: [
      { kind: "cover", title, subtitle, lines: [authority, versionLine].filter(Boolean) },
      { kind: "contents", title: "Contents" },
      ...blocks,
    ],
  });
}

/** "Version 3 · Draft" */
export const versionWords = (version: string, status: string): string =>
  [version && `Version ${version}`, status].filter(Boolean).join(" · ");
