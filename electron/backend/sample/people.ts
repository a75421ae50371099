import type {
  SampleInterview,
  SampleStakeholder,
} from "../../../shared/domain/sample/fieldwork.ts";
import { rescheduleInterview } from "../store/appointment.ts";
import { addCorrection } from "../store/correction.ts";
import { addInterview, setQuestion } from "../store/interview.ts";
import { getNote, updateNote } from "../store/note.ts";
import { addStakeholder, updateStakeholder } from "../store/stakeholder.ts";
import { type Store, updateRow } from "../store/store.ts";
import type { Keys } from "./keys.ts";

/** Everybody first, then who referred whom, because somebody may be referred by a person further down. */
export function fillPeople(store: Store, people: SampleStakeholder[], keys: Keys): void {
  for (const { key, stratum, referredBy: _, ...fields } of people)
    keys.set(key, addStakeholder(store, { ...fields, stratumId: keys.of(stratum) }).id);
  for (const { key, referredBy } of people)
    if (referredBy) updateStakeholder(store, keys.of(key), { referredById: keys.of(referredBy) });
}

/** Milliseconds since 1970; interviews were held in winter time, which is UTC. */
export const startOf = (interview: SampleInterview): number =>
  Date.parse(`${interview.date}T${interview.start}:00Z`);

export function fillInterviews(store: Store, interviews: SampleInterview[], keys: Keys): void {
  for (const interview of interviews) {
    const { key, stakeholders, minutes, focus, states, moved, record, ...rest } = interview;
    const { promisedMinutes, mode, place, documents, documentsPromised } = rest;
    const start = startOf(interview);
    const startedAt = new Date(start).toISOString();
    const endedAt = new Date(start + minutes * 60_000).toISOString();
    const plannedAt = moved ? `${moved.from}:00.000Z` : startedAt;
    const { id } = addInterview(store, keys.ofAll(stakeholders), {
      ...{ plannedAt, promisedMinutes, mode, place, rescheduled: rest.rescheduled },
      ...{ documents, documentsPromised, recordSentOn: record?.sent ?? "" },
      recordAgreedOn: record?.agreed ?? "",
    });
    if (moved) {
      const then = { ...store, now: () => Date.parse(plannedAt) - dayLong };
      rescheduleInterview(then, { id, plannedAt: startedAt, reason: moved.reason });
    }
    updateRow(store, "interview", id, { startedAt, endedAt });
    keys.set(key, id);
    for (const number of focus)
      setQuestion(store, { interviewId: id, questionId: keys.of(number), focus: true });
    for (const [number, state] of Object.entries(states))
      setQuestion(store, { interviewId: id, questionId: keys.of(number), state });
  }
}
const dayLong = 24 * 3_600_000;

/** What respondents asked to have put otherwise in the records of their interviews. */
export function fillCorrections(store: Store, interviews: SampleInterview[], keys: Keys): void {
  for (const { key, record } of interviews)
    for (const { note, date, was } of record?.corrections ?? []) {
      const noteId = keys.of(note);
      const { text } = getNote(store, noteId);
      updateNote(store, noteId, { text: was });
      addCorrection(store, { interviewId: keys.of(key), noteId, date, text });
    }
}
