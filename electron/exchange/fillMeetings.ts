import { interviewDefaults } from "../../shared/domain/interview.ts";
import type { ImportedMeeting, ImportedNote } from "../../shared/domain/refi/imported.ts";
import { setStakeholders } from "../backend/store/interview.ts";
import { addOrdered, type Store, toColumns } from "../backend/store/store.ts";
import { stratumFor } from "../backend/store/strata.ts";
import { createAreas } from "./createAreas.ts";
import { addMemo } from "./fillCodes.ts";
import { type Ids, oneLine } from "./ids.ts";

type Place = { interviewId: string | null; workshopId: string | null };

/** The texts as interviews and workshops with their notes. Interviews without a number get the next ones. */
export function fillMeetings(
  store: Store,
  meetings: readonly ImportedMeeting[],
  ids: Ids,
  onStep: (done: number) => void,
): void {
  const all = meetings.reduce((sum, { notes }) => sum + notes.length, 0);
  let filled = 0;
  const questions = new Map(
    store.sql
      .all<{ id: string; number: string; text: string }>("SELECT id, number, text FROM question")
      .map(({ id, number, text }) => [`${number} ${text}`, id]),
  );
  const putIntoAreas = createAreas(store);
  const numbers = new Set<number>();
  let highest = meetings.reduce((top, { number }) => Math.max(top, number ?? 0), 0);
  const numberFor = (own: number | null) => {
    const isFree = own !== null && own > 0 && !numbers.has(own);
    const number = isFree ? own : ++highest;
    numbers.add(number);
    return number;
  };
  for (const meeting of meetings) {
    const id = ids.give(meeting.guid);
    ids.set("meeting", meeting.guid, id);
    if (meeting.kind === "workshop") addWorkshop(store, id, meeting);
    else addInterview(store, id, numberFor(meeting.number), meeting, ids);
    const isWorkshop = meeting.kind === "workshop";
    const place = { interviewId: isWorkshop ? null : id, workshopId: isWorkshop ? id : null };
    for (const note of meeting.notes) {
      const question = note.question && `${note.question.number} ${note.question.text}`;
      const noteId = fillNote(store, place, questions.get(question ?? "") ?? null, note, ids);
      putIntoAreas(noteId, note.areas);
      onStep(++filled / all);
    }
  }
}

const addWorkshop = (store: Store, id: string, { name, date }: ImportedMeeting) =>
  addOrdered(store, "workshop", {
    ...{ id, title: oneLine(name) || "Workshop", date, start: "", end: "", place: "" },
    ...{ purposes: "", outputs: "", illustrative: "", feedsIntoId: null },
  });

/** What was said was said, so the interview was held; when, only the file can tell. */
function addInterview(
  store: Store,
  id: string,
  number: number,
  { startedAt, endedAt, mode, people }: ImportedMeeting,
  ids: Ids,
): void {
  const start = startedAt ?? new Date(store.now()).toISOString();
  const times = { startedAt: start, endedAt: endedAt ?? start };
  store.sql.insert("interview", {
    ...toColumns(interviewDefaults),
    ...{ id, number, ...times, mode: mode ?? interviewDefaults.mode },
  });
  setStakeholders(
    store,
    id,
    people.flatMap((guid) => ids.of("person", guid) ?? []),
  );
}

/** The id of the note. Written once, not corrected: each change of a note is journalled and indexed. */
function fillNote(
  store: Store,
  place: Place,
  questionId: string | null,
  note: ImportedNote,
  ids: Ids,
): string {
  const { text, kind, moment } = note;
  const id = ids.give(note.guid);
  const speakerId = ids.of("person", note.speaker);
  const stratumId = stratumFor(store, place.interviewId, speakerId);
  store.sql.insert("note", {
    ...{ id, ...place, questionId, speakerId, stratumId, kind, offRecord: 0, text, moment },
    createdAt: note.createdAt ?? new Date(store.now()).toISOString(),
    sourceRef: oneLine(note.sourceRef),
  });
  for (const { guid, codeGuid, start, end } of note.tags) {
    const themeId = ids.of("theme", codeGuid);
    if (themeId !== null)
      store.sql.insert("tag", {
        ...{ id: ids.give(guid), noteId: id, themeId, start, end },
        ...{ interviewId: place.interviewId, stratumId, offRecord: 0 },
      });
  }
  for (const memo of note.memos) addMemo(store, { noteId: id }, memo, ids);
  return id;
}
