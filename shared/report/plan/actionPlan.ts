import type { Objective } from "../../domain/plan/plan.ts";
import { planRows } from "../../domain/plan/progress.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { heading } from "../words.ts";
import { outputCells, outputHeader, outputWidths } from "./outputCells.ts";
import { keyTable, planCover, planDate, planVersion } from "./planFront.ts";

/** The action plan as committees know it: landscape, a table for each objective, its action on every row. */
export function actionPlan(snapshot: Snapshot): ReportDocument {
  const { plan } = snapshot;
  return framed(snapshot, {
    id: "action-plan",
    page: "landscape",
    chapters: "own-page",
    title: plan.title,
    versionLine: planVersion(snapshot),
    date: planDate(snapshot),
    blocks: [
      planCover(snapshot, "Action plan"),
      { kind: "contents", title: "Contents" },
      { kind: "table", table: keyTable(plan) },
      ...(plan.objectives.length > 0
        ? plan.objectives.flatMap(objective)
        : [{ kind: "empty", text: "No objective yet" } satisfies Block]),
    ],
  });
}

function objective(each: Objective): Block[] {
  const rows = planRows({ objectives: [each] });
  const bare = each.actions.filter(({ outputs }) => outputs.length === 0);
  return [
    heading(1, each.title, each.id),
    ...fourParts(each),
    ...(rows.length > 0
      ? [
          {
            kind: "table",
            table: {
              caption: "Actions and outputs",
              description:
                "Each row is one output: its action, when it is due, what it is to bring about, with which resources, who leads, and its progress.",
              header: outputHeader,
              rows: rows.map(outputCells),
              widths: outputWidths,
            },
          } satisfies Block,
        ]
      : [{ kind: "paragraph", text: "No output is stated under this objective." } satisfies Block]),
    ...(bare.length > 0
      ? [
          { kind: "label", text: "Actions without a stated output" } satisfies Block,
          {
            kind: "bullets",
            items: bare.map(({ number, task }) => [number, task].filter(Boolean).join(" ")),
          } satisfies Block,
        ]
      : []),
  ];
}

/** The rest of an objective in its four-part form; parts that nobody wrote are left out. */
export function fourParts({ why, want, know }: Objective): Block[] {
  const parts = [
    ["Why this is important", why],
    ["What we want to see", want],
    ["How we will know it is happening", know],
  ] as const;
  return parts.flatMap(([label, text]): Block[] =>
    text ? [{ kind: "paragraph", text: [{ text: `${label}: `, bold: true }, { text }] }] : [],
  );
}
