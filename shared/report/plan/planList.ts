import { type Action, type Output, planColumnWords } from "../../domain/plan/plan.ts";
import { outputStateWords, ragWords } from "../../domain/plan/rag.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { cell, heading } from "../words.ts";
import { fourParts } from "./actionPlan.ts";
import { resourcesWords } from "./outputCells.ts";
import { keyTable, planCover, planDate, planVersion } from "./planFront.ts";

/** The action plan without wide tables: read aloud, on a telephone, or in large print it says the same. */
export function planList(snapshot: Snapshot): ReportDocument {
  const { plan } = snapshot;
  return framed(snapshot, {
    id: "action-plan-list",
    page: "portrait",
    chapters: "run-on",
    title: plan.title,
    versionLine: planVersion(snapshot),
    date: planDate(snapshot),
    blocks: [
      planCover(snapshot, "Action plan as a list"),
      { kind: "contents", title: "Contents" },
      { kind: "table", table: keyTable(plan) },
      ...plan.objectives.flatMap((objective) => [
        heading(1, objective.title, objective.id),
        ...fourParts(objective),
        ...objective.actions.flatMap(actionBlocks),
      ]),
    ],
  });
}

function actionBlocks(action: Action): Block[] {
  const title = [action.number && `Action ${action.number}`, action.task].filter(Boolean);
  return [
    heading(2, title.join(": ") || "Action", action.id),
    ...(action.outputs.length > 0
      ? action.outputs.flatMap(outputBlocks)
      : [{ kind: "paragraph", text: "No output is stated." } satisfies Block]),
  ];
}

function outputBlocks(output: Output): Block[] {
  const facts: [label: string, text: string][] = [
    [planColumnWords.byWhen, output.byWhen],
    [planColumnWords.outcome, output.outcome],
    [planColumnWords.resources, resourcesWords(output)],
    [planColumnWords.milestones, output.milestones],
    [planColumnWords.leads, output.leads.join("; ")],
    [planColumnWords.rag, progressWords(output)],
  ];
  return [
    heading(3, output.output || "Output not named", output.id),
    {
      kind: "bullets",
      items: facts.map(([label, text]) => [
        { text: `${label}: `, bold: true },
        { text: cell(text) },
      ]),
    },
  ];
}

/** "Green (G), in progress: on target" */
function progressWords({ rag, state, changes }: Output): string {
  const now = [rag && ragWords[rag], state && outputStateWords[state].toLowerCase()];
  const words = now.filter(Boolean).join(", ");
  const reason = changes.at(-1)?.reason;
  return words && reason ? `${words}: ${reason}` : words || (reason ?? "");
}
