import { joinLeads } from "./cells.ts";
import type { Plan } from "./plan.ts";
import { type PlanRow, planRows } from "./progress.ts";
import { outputStateWords, ragWords } from "./rag.ts";

export type PlanChangeKind = "new" | "gone" | "colour" | "state" | "date" | "lead";
/** One thing that is different between two states of a plan, in words. */
export type PlanChange = {
  outputId: string;
  kind: PlanChangeKind;
  /** The action's number, "" where it has none. */
  number: string;
  output: string;
  /** "Red (R) to Green (G)". */
  words: string;
  /** Of a colour or a state: the reason given with the latest change, "" where none was. */
  reason: string;
};

/** What changed from one state of the plan to a later one, in the later one's order; what is gone comes last. */
export function changesBetween(before: Plan, after: Plan): PlanChange[] {
  const old = new Map(planRows(before).map((row) => [row.output.id, row]));
  const now = planRows(after);
  const there = new Set(now.map((row) => row.output.id));
  return [
    ...now.flatMap((row) => {
      const was = old.get(row.output.id);
      return was ? differences(was, row) : [change(row, "new", "New in the plan")];
    }),
    ...[...old.values()]
      .filter((row) => !there.has(row.output.id))
      .map((row) => change(row, "gone", "No longer in the plan")),
  ];
}

const change = (
  { action, output }: PlanRow,
  kind: PlanChangeKind,
  words: string,
  reason = "",
): PlanChange => ({
  ...{ outputId: output.id, kind, number: action.number, output: output.output, words, reason },
});

function differences(was: PlanRow, now: PlanRow): PlanChange[] {
  const found: PlanChange[] = [];
  const [a, b] = [was.output, now.output];
  const compare = (kind: PlanChangeKind, from: string, to: string, reason?: string) => {
    if (from !== to)
      found.push(change(now, kind, `${from || "None stated"} to ${to || "none stated"}`, reason));
  };
  const reason = b.changes.at(-1)?.reason ?? "";
  compare("colour", a.rag ? ragWords[a.rag] : "", b.rag ? ragWords[b.rag] : "", reason);
  const stateOf = (state: typeof a.state) => (state ? outputStateWords[state] : "");
  compare("state", stateOf(a.state), stateOf(b.state), reason);
  compare("date", a.byWhen, b.byWhen);
  compare("lead", joinLeads(a.leads), joinLeads(b.leads));
  return found;
}
