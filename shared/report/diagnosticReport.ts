import { type FindingNumbers, findingNumbersIn } from "./findingNumbers.ts";
import { framed } from "./frame.ts";
import type { Block, ReportDocument } from "./model.ts";
import { briefing, coverage, evidenceTable, respondents } from "./sections/appendices.ts";
import { bibliography, nextSteps } from "./sections/closing.ts";
import { conclusion } from "./sections/conclusion.ts";
import { context } from "./sections/context.ts";
import { exhibits } from "./sections/exhibits.ts";
import { findings } from "./sections/findings.ts";
import { contents, cover, documentControl, versionLine } from "./sections/front.ts";
import { introduction } from "./sections/introduction.ts";
import { methodology } from "./sections/methodology.ts";
import type { Snapshot } from "./snapshot.ts";

type Part =
  | { write: (snapshot: Snapshot) => Block[] }
  /** What refers to key messages takes the numbers that they are printed with. */
  | { refer: (snapshot: Snapshot, numbers: FindingNumbers) => Block[] };

/** The report's parts in order. Adding one here puts it on screen and into the Word file. */
const parts: readonly Part[] = [
  { write: cover },
  { write: documentControl },
  { write: contents },
  { write: introduction },
  { write: context },
  { write: methodology },
  { write: findings },
  { refer: conclusion },
  { write: nextSteps },
  { write: bibliography },
  { write: briefing },
  { write: respondents },
  { write: coverage },
  { write: exhibits },
  { refer: evidenceTable },
];

/** The findings report of a diagnostic. The same snapshot gives the same document. */
export function diagnosticReport(snapshot: Snapshot): ReportDocument {
  const drafts = parts.map((part) =>
    "write" in part ? part.write(snapshot) : part.refer(snapshot, new Map()),
  );
  // What refers to a key message is written again, with the number that the whole gave it.
  const numbers = findingNumbersIn(drafts.flat());
  const blocks = parts.flatMap((part, i) =>
    "refer" in part ? part.refer(snapshot, numbers) : (drafts[i] ?? []),
  );
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
