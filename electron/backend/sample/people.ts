import type {
  SampleInterview,
  SampleStakeholder,
} from "../../../shared/domain/sample/fieldwork.ts";
import { addInterview, setQuestion } from "../store/interview.ts";
import { addStakeholder, updateStakeholder } from "../store/stakeholder.ts";
import type { Store } from "../store/store.ts";
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
    const { key, stakeholders, minutes, focus, states, ...rest } = interview;
    const { promisedMinutes, mode, place, rescheduled } = rest;
    const start = startOf(interview);
    const startedAt = new Date(start).toISOString();
    const endedAt = new Date(start + minutes * 60_000).toISOString();
    const { id } = addInterview(store, keys.ofAll(stakeholders), {
      ...{ plannedAt: startedAt, startedAt, endedAt, promisedMinutes, mode, place, rescheduled },
    });
    keys.set(key, id);
    for (const number of focus)
      setQuestion(store, { interviewId: id, questionId: keys.of(number), focus: true });
    for (const [number, state] of Object.entries(states))
      setQuestion(store, { interviewId: id, questionId: keys.of(number), state });
  }
}
