import { changesBetween } from "../../domain/plan/changes.ts";
import { countsOn, countsOver, countsWords, type RagCounts } from "../../domain/plan/counts.ts";
import { flags } from "../../domain/plan/flags.ts";
import type { ReportingDetail } from "../../domain/plan/plan.ts";
import { type PlanRow, planRows } from "../../domain/plan/progress.ts";
import { reportingsBefore } from "../../domain/plan/reportingsBefore.ts";
import { framed } from "../frame.ts";
import type { Block, Cell, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { cell, dayWords, heading } from "../words.ts";
import { progressCell } from "./outputCells.ts";
import { keyTable, planVersion } from "./planFront.ts";
import { ragChart, ragTable } from "./ragOverTime.ts";

/** What a reporting date says, and what changed since the one before it. */
export function progressReport(snapshot: Snapshot, reporting: ReportingDetail): ReportDocument {
  const earlier = reportingsBefore(snapshot.reportings, reporting);
  const before = earlier.at(-1);
  const { plan } = reporting;
  return framed(snapshot, {
    id: "progress-report",
    page: "portrait",
    chapters: "run-on",
    title: `${plan.title}: progress report`,
    versionLine: planVersion({ ...snapshot, plan }),
    date: reporting.date,
    blocks: [
      {
        kind: "cover",
        title: plan.title,
        subtitle: "Progress report",
        lines: [
          `${reporting.title}, ${dayWords(reporting.date)}`,
          before ? `Changes since ${before.title}, ${dayWords(before.date)}` : "First report",
          snapshot.diagnostic.authority,
        ],
      },
      { kind: "contents", title: "Contents" },
      ...summary(reporting, before, [...earlier, reporting]),
      ...changes(reporting, before),
      ...attention(reporting),
    ],
  });
}

function summary(
  { plan, date }: ReportingDetail,
  before: ReportingDetail | undefined,
  kept: readonly ReportingDetail[],
): Block[] {
  const counted = (each: ReportingDetail): { date: string; counts: RagCounts } => ({
    date: each.date,
    counts: countsOn(each.plan, each.date),
  });
  const total = planRows(plan).length;
  const words = countsWords({ date, counts: countsOn(plan, date) }, before && counted(before));
  const over = countsOver(kept);
  return [
    heading(1, "Where the plan stands", "summary"),
    { kind: "numbered", text: `The plan has ${total} ${total === 1 ? "output" : "outputs"}.` },
    { kind: "bullets", items: words },
    { kind: "table", table: keyTable(plan) },
    heading(2, "Progress over time", "over-time"),
    { kind: "chart", chart: ragChart(over) },
    { kind: "table", table: ragTable(over) },
  ];
}

function changes({ plan }: ReportingDetail, before: ReportingDetail | undefined): Block[] {
  const title = heading(1, "What changed", "changes");
  if (!before)
    return [title, { kind: "paragraph", text: "This is the first report: there is none before." }];
  const found = changesBetween(before.plan, plan);
  if (found.length === 0)
    return [title, { kind: "paragraph", text: "Nothing changed since the report before." }];
  return [
    title,
    {
      kind: "table",
      table: {
        caption: `Changes since ${before.title}, ${dayWords(before.date)}`,
        description: "Each change with the action and output it is of, and the reason recorded.",
        header: ["Action", "Output", "Change", "Reason"],
        rows: found.map((each) => [each.number, each.output, each.words, reasonOf(each)].map(cell)),
        widths: [1.3, 4, 3, 3],
      },
    },
  ];
}

/** Only of a colour or a state a reason is recorded. */
const reasonOf = ({ kind, reason }: { kind: string; reason: string }) =>
  kind === "colour" || kind === "state" ? reason : "Not recorded for changes of this kind";

/** What needs somebody: red outputs, and those that are late or lack a lead, a date or money. */
function attention({ plan, date }: ReportingDetail): Block[] {
  const rows = new Map(planRows(plan).map((row) => [row.output.id, row]));
  const red = [...rows.values()].filter(({ output }) => output.rag === "red");
  const wanting = flags(plan, date).flatMap((flag) => {
    const row = rows.get(flag.outputId);
    return row ? [{ flag, row }] : [];
  });
  return [
    heading(1, "What needs attention", "attention"),
    ...(red.length > 0
      ? [
          table(
            "Red outputs",
            "Progress",
            red.map((row) => [row, progressCell(row.output)]),
          ),
        ]
      : [{ kind: "paragraph", text: "No output is red." } satisfies Block]),
    ...(wanting.length > 0
      ? [
          table(
            "Late, or without a lead, a date or a budget",
            "What is wanting",
            wanting.map(({ flag, row }) => [row, `${flag.word}: ${flag.reason}`]),
          ),
        ]
      : []),
  ];
}

const table = (caption: string, last: string, rows: readonly [PlanRow, Cell][]): Block => ({
  kind: "table",
  table: {
    caption,
    description: "Outputs with their action, date and lead, and what is said of each.",
    header: ["Action", "Output", "By when", "Lead", last],
    rows: rows.map(([{ action, output }, said]) => [
      ...[action.number, output.output, output.byWhen, output.leads.join("; ")].map(cell),
      said,
    ]),
    widths: [1.3, 4, 1.6, 2, 3],
  },
});
