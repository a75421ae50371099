import type { Plan } from "../../domain/plan/plan.ts";
import { ragPresets, rags } from "../../domain/plan/rag.ts";
import { versionWords } from "../frame.ts";
import type { Block, TableSpec } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { dayWords } from "../words.ts";

export const planVersion = ({ plan }: Snapshot): string => versionWords(plan.version, plan.status);

/** The day the plan stands for: its newest recorded progress, or its newest reporting date. */
export function planDate({ plan, reportings }: Snapshot): string {
  const days = plan.objectives
    .flatMap(({ actions }) => actions.flatMap(({ outputs }) => outputs))
    .flatMap(({ changes }) => changes.map(({ date }) => date));
  return [...days, ...reportings.map(({ date }) => date)].sort().at(-1) ?? "";
}

export function planCover(snapshot: Snapshot, subtitle: string): Block {
  const { diagnostic, plan } = snapshot;
  const date = planDate(snapshot);
  return {
    kind: "cover",
    title: plan.title,
    subtitle,
    lines: [
      [planVersion(snapshot), date && `as at ${dayWords(date)}`].filter(Boolean).join(" · "),
      diagnostic.authority,
    ].filter(Boolean),
  };
}

/** What the colours mean in this plan. */
export const keyTable = ({ preset }: Pick<Plan, "preset">): TableSpec => ({
  caption: "What the colours mean",
  description: "Each colour of progress with its meaning in this plan.",
  header: ["Progress", "Meaning"],
  rows: rags.map((rag) => [{ rag, text: "" }, ragPresets[preset][rag]]),
  widths: [1, 5],
});
