import type { Block, ReportDocument } from "./model.ts";
import { briefing, coverage, evidenceTable, respondents } from "./sections/appendices.ts";
import { bibliography, nextSteps } from "./sections/closing.ts";
import { conclusion } from "./sections/conclusion.ts";
import { context } from "./sections/context.ts";
import { findings } from "./sections/findings.ts";
import { contents, cover, documentControl, versionLine } from "./sections/front.ts";
import { introduction } from "./sections/introduction.ts";
import { methodology } from "./sections/methodology.ts";
import type { Snapshot } from "./snapshot.ts";

/** The report's parts in order. Adding one here puts it on screen and into the Word file. */
const sections: readonly ((snapshot: Snapshot) => Block[])[] = [
  cover,
  documentControl,
  contents,
  introduction,
  context,
  methodology,
  findings,
  conclusion,
  nextSteps,
  bibliography,
  briefing,
  respondents,
  coverage,
  evidenceTable,
];

/** The findings report of a diagnostic. The same snapshot gives the same document. */
export function diagnosticReport(snapshot: Snapshot): ReportDocument {
  const { title, authority, adviser, firm, startDate, endDate } = snapshot.diagnostic;
  return {
    id: "diagnostic-report",
    title,
    authority,
    versionLine: versionLine(snapshot),
    author: [adviser, firm].filter(Boolean).join(", "),
    date: endDate || startDate || "2000-01-01",
    blocks: sections.flatMap((section) => section(snapshot)),
  };
}
