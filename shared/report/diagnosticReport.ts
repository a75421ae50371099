import { type FindingNumbers, findingNumbersIn } from "./findingNumbers.ts";
import { framed } from "./frame.ts";
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
const sections: readonly ((snapshot: Snapshot, numbers: FindingNumbers) => Block[])[] = [
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
  const build = (numbers: FindingNumbers) =>
    sections.flatMap((section) => section(snapshot, numbers));
  // Twice: what refers to a key message needs the number that the first time gave it.
  const blocks = build(findingNumbersIn(build(new Map())));
  return framed(snapshot, {
    id: "diagnostic-report",
    page: "portrait",
    chapters: "own-page",
    title: snapshot.diagnostic.title,
    versionLine: versionLine(snapshot),
    date: "",
    blocks,
  });
}
