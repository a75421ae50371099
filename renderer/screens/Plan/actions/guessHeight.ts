import type { GridRow } from "./gridRows.ts";

/** Shares of the width as the style sheet gives them, and the least that it leaves. */
const shares = { task: 0.14, output: 0.16, outcome: 0.14, resources: 0.12, milestones: 0.12 };
const perLetter = 6.3;
const line = 18;

/** About how high a row will be, by the longest of its texts; what is drawn is measured. */
export function guessHeight(row: GridRow | undefined, width: number): number {
  if (!row || row.kind === "band") return 40;
  const { task } = row.action;
  const texts = row.output
    ? { ...pick(row.output), task: row.opens ? task : "" }
    : { task: row.opens ? task : "" };
  const lines = Object.entries(texts).map(([column, text]) => {
    const letters = (Math.max(1000, width) * shares[column as keyof typeof shares]) / perLetter;
    return Math.ceil(text.length / letters);
  });
  return Math.min(12, Math.max(1, ...lines)) * line + 15;
}

const pick = ({
  output,
  outcome,
  resources,
  milestones,
}: Record<Exclude<keyof typeof shares, "task">, string>) => ({
  output,
  outcome,
  resources,
  milestones,
});
