import type { Appointment } from "../../../shared/domain/appointment.ts";
import { toCalendar } from "../../../shared/domain/calendar.ts";
import { type Interview, phase } from "../../../shared/domain/interview.ts";
import { AppError } from "../../../shared/errors.ts";
import { getDiagnostic } from "./diagnostic.ts";
import { getInterview, listInterviews } from "./interview.ts";
import { listStakeholders } from "./stakeholder.ts";
import { type Store, updateRow } from "./store.ts";

/** Every time that an interview was moved or called off, oldest first. */
export const listAppointments = ({ sql }: Store, interviewId: string): Appointment[] =>
  sql.all<Appointment>(
    "SELECT id, kind, fromAt, toAt, reason, createdAt FROM appointment WHERE interviewId = ? ORDER BY createdAt, id",
    interviewId,
  );

/** Moves an interview to another time and keeps why; one that was called off is on again. */
export function rescheduleInterview(
  store: Store,
  { id, plannedAt, reason }: { id: string; plannedAt: string; reason: string },
): null {
  const { plannedAt: before } = demandPlanned(store, id);
  keep(store, id, { kind: "moved", fromAt: before, toAt: plannedAt, reason });
  return updateRow(store, "interview", id, { plannedAt, rescheduled: true, cancelledAt: null });
}

/** Calls an interview off and keeps why. */
export function cancelInterview(
  store: Store,
  { id, reason }: { id: string; reason: string },
): null {
  const { plannedAt, cancelledAt } = demandPlanned(store, id);
  if (cancelledAt) throw new AppError("conflict", "This interview has been called off already.");
  keep(store, id, { kind: "cancelled", fromAt: plannedAt, toAt: null, reason });
  return updateRow(store, "interview", id, { cancelledAt: new Date(store.now()).toISOString() });
}

/** The planned interviews as a file for calendar programs. */
export function calendarOf(store: Store, { names }: { names: boolean }): string {
  const rows = store.sql.all<{ interviewId: string; times: number }>(
    "SELECT interviewId, count(*) AS times FROM appointment GROUP BY interviewId",
  );
  return toCalendar(listInterviews(store), listStakeholders(store), {
    title: getDiagnostic(store).diagnostic.title,
    now: store.now(),
    names,
    changes: new Map(rows.map(({ interviewId, times }) => [interviewId, times])),
  });
}

function demandPlanned(store: Store, id: string): Interview {
  const interview = getInterview(store, id);
  if (phase(interview) !== "planned")
    throw new AppError(
      "conflict",
      "This interview has been started already, so its date stays as it is.",
    );
  return interview;
}

function keep(store: Store, interviewId: string, change: Omit<Appointment, "id" | "createdAt">) {
  const createdAt = new Date(store.now()).toISOString();
  store.sql.insert("appointment", { id: store.newId(), interviewId, createdAt, ...change });
}
