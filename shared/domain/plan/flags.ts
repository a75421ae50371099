import { dateProblem } from "./fuzzyDate.ts";
import type { Output, Plan } from "./plan.ts";
import { planRows } from "./progress.ts";
import type { RagPreset } from "./rag.ts";
import { longDay } from "./words.ts";

export type FlagKind = "overdue" | "no-lead" | "no-date" | "no-budget";
/** Something about an output that wants looking at: a word, and why. */
export type Flag = { outputId: string; kind: FlagKind; word: string; reason: string };

/**
 * Whether an output is known to be finished. A state of "complete" says so in either key. Where green means
 * "on target, or completed", green counts as finished only if it was said on or after the day the output was
 * due: before that it may as well mean "on target". Where the colour says how likely it is, only the state counts.
 */
export function isFinished(output: Output, preset: RagPreset): boolean {
  if (output.state === "complete") return true;
  const last = output.changes.at(-1);
  return (
    preset === "progress" &&
    output.rag === "green" &&
    output.due.by !== "" &&
    last !== undefined &&
    last.date >= output.due.by
  );
}

/** What wants looking at in the plan, in its order. `today` is YYYY-MM-DD. */
export const flags = (plan: Plan, today: string): Flag[] =>
  planRows(plan).flatMap(({ output }) => flagsOf(output, plan.preset, today));

/** Nothing is asked any more of an output that is finished. On-going is a date; a day is over after its end. */
function flagsOf(output: Output, preset: RagPreset, today: string): Flag[] {
  if (isFinished(output, preset)) return [];
  const found: Flag[] = [];
  const flag = (kind: FlagKind, word: string, reason: string) =>
    found.push({ outputId: output.id, kind, word, reason });
  const { due, rag, changes } = output;
  if (due.by !== "" && due.by < today) {
    const said = changes.at(-1)?.date;
    const green =
      preset === "progress" && rag === "green" && said
        ? ` Green was recorded on ${longDay(said)}, before that day, so it may only mean on target.`
        : "";
    flag("overdue", "Overdue", `It was due by ${longDay(due.by)} and is not complete.${green}`);
  }
  if (output.leads.length === 0) flag("no-lead", "No lead", "Nobody is named to lead it.");
  if (due.precision === "none") flag("no-date", "No date", "No date is stated.");
  if (due.precision === "unread") flag("no-date", "Date not understood", dateProblem(due.text));
  if (output.funding === "to-be-identified")
    flag("no-budget", "No budget", "Its funding is still to be identified.");
  else if (output.funding === null && output.resources.trim() === "")
    flag("no-budget", "No budget", "No resources are stated.");
  return found;
}
