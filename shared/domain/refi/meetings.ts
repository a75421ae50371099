import { modeWords } from "../interview.ts";
import type { Note, Tag } from "../note.ts";
import type { Stakeholder } from "../stakeholder.ts";
import type { Exchangeable } from "./fromSnapshot.ts";
import { secondGuid } from "./guid.ts";
import { layOut } from "./layout.ts";
import { writeLabel } from "./noteLabel.ts";
import type { RefiSelection, RefiSource } from "./refi.ts";

/** An interview or a workshop with at least one note that may leave the file. */
export type Meeting = {
  id: string;
  kind: "interview" | "workshop";
  name: string;
  description: string;
  startedAt: string | null;
  endedAt: string | null;
  /** Who was there and did not withdraw. */
  people: Stakeholder[];
  notes: Note[];
};

/** Every interview and workshop that something can be said of, in order. */
export function meetingsOf(from: Exchangeable): Meeting[] {
  const notes = Map.groupBy(from.notes, (note) => note.interviewId ?? note.workshopId);
  const known = from.stakeholders.filter(({ consent }) => consent !== "withdrawn");
  const interviews = from.interviews.map((interview): Meeting => {
    const people = known.filter(({ id }) => interview.stakeholderIds.includes(id));
    const codes = people.map(({ code }) => code).join(", ");
    return {
      id: interview.id,
      kind: "interview",
      name: `Interview ${interview.number}${codes && ` (${codes})`}`,
      description: modeWords[interview.mode],
      startedAt: interview.startedAt,
      endedAt: interview.endedAt,
      people,
      notes: notes.get(interview.id) ?? [],
    };
  });
  const workshops = from.workshops.map(
    (workshop): Meeting => ({
      id: workshop.id,
      kind: "workshop",
      name: workshop.title,
      description: workshop.date,
      startedAt: null,
      endedAt: null,
      people: [],
      notes: notes.get(workshop.id) ?? [],
    }),
  );
  return [...interviews, ...workshops].filter((meeting) => meeting.notes.length > 0);
}

/**
 * A meeting as one text: its notes in order, set apart by an empty line, each run of notes on one question under
 * that question. A note is a passage with the note's own id, and so is each passage of it that was tagged.
 */
export function meetingSource(
  meeting: Meeting,
  from: Exchangeable,
  noteRefs: (id: string) => string[],
): RefiSource {
  const questions = new Map(
    from.frameworks
      .flatMap(({ sections }) => sections)
      .flatMap((section) => section.questions)
      .map((question) => [question.id, question]),
  );
  const codes = new Map(from.stakeholders.map(({ id, code }) => [id, code]));
  const pieces = meeting.notes.flatMap((note, at) => {
    const piece = { noteId: note.id, text: note.text };
    const before = meeting.notes[at - 1]?.questionId ?? null;
    if (note.questionId === before) return [piece];
    const question = questions.get(note.questionId ?? "");
    const heading = question ? `${question.number} ${question.text}` : "Without a question";
    return [{ heading }, piece];
  });
  const { text, placed } = layOut(pieces);
  const notes = new Map(meeting.notes.map((note) => [note.id, note]));
  const selections = placed.flatMap(({ noteId, start, end }) => {
    const note = notes.get(noteId);
    if (!note) return [];
    const label = writeLabel({
      ...note,
      speaker: codes.get(note.speakerId ?? "") ?? "",
      question: questions.get(note.questionId ?? "")?.number ?? "",
      areas: from.areas.filter(({ id }) => note.areaIds.includes(id)),
    });
    const whole: RefiSelection = {
      ...{ guid: note.id, name: "", description: label, start, end, createdAt: note.createdAt },
      codings: note.tags.filter((tag) => tag.start === null).map(codingOf),
      noteRefs: noteRefs(note.id),
    };
    return [whole, ...passagesOf(note, start)];
  });
  const { id: guid, name, description, startedAt: createdAt, endedAt: modifiedAt } = meeting;
  const times = { createdAt, modifiedAt };
  return {
    guid,
    name,
    description,
    text,
    ...times,
    selections,
    codings: [],
    noteRefs: noteRefs(guid),
  };
}

const codingOf = ({ id, themeId }: Tag) => ({ guid: id, codeGuid: themeId });

/** The tagged passages of a note; themes on the same words share one. */
function passagesOf(note: Note, at: number): RefiSelection[] {
  const tags = note.tags.flatMap((tag) => {
    const { start, end } = tag;
    return start === null || end === null
      ? []
      : [{ tag, start, end: Math.min(end, note.text.length) }];
  });
  const places = Map.groupBy(tags, ({ start, end }) => `${start} ${end}`);
  return [...places.values()].flatMap(([first, ...others]) =>
    first && first.start < first.end
      ? [
          {
            ...{ guid: secondGuid(first.tag.id), name: "", description: "" },
            ...{ start: at + first.start, end: at + first.end, createdAt: null },
            codings: [first, ...others].map(({ tag }) => codingOf(tag)),
            noteRefs: [],
          },
        ]
      : [],
  );
}
