import type { Plan, Reporting, ReportingDetail } from "../../../shared/domain/plan/plan.ts";
import { planOn } from "../../../shared/domain/plan/progress.ts";
import { readPlan } from "./plan.ts";
import { notFound, type Store } from "./store.ts";

/** Oldest first; of one day, in the order in which they were kept. */
export function listReportings({ sql }: Store): Reporting[] {
  return sql.all<Reporting>("SELECT id, date, title FROM reporting ORDER BY date, id");
}

export function getReporting({ sql }: Store, id: string): ReportingDetail {
  const row = sql.get<Reporting & { plan: string }>(
    "SELECT id, date, title, plan FROM reporting WHERE id = ?",
    id,
  );
  if (!row) throw notFound("reporting date");
  return { ...row, plan: JSON.parse(row.plan) as Plan };
}

/** Keeps the plan with the colours of that date: what is changed later no longer changes it. */
export function addReporting(store: Store, input: { date: string; title: string }): { id: string } {
  const id = store.newId();
  const plan = JSON.stringify(planOn(readPlan(store), input.date));
  store.sql.insert("reporting", { id, ...input, plan });
  return { id };
}
