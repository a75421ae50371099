import { type Mode, modes, modeWords } from "../interview.ts";
import { day } from "../text.ts";
import { readAbout } from "./about.ts";
import { makeNotes } from "./foreignNotes.ts";
import type { Imported, ImportedMeeting, ImportedMemo, ImportedNote } from "./imported.ts";
import type { Left } from "./left.ts";
import { readOwnNotes } from "./ownNotes.ts";
import { readPeople } from "./people.ts";
import type { RefiNote, RefiProject, RefiSelection, RefiSource } from "./refi.ts";
import { demandNotes } from "./tooMuch.ts";
import { aboutNote, meetingSets } from "./vocabulary.ts";

/** A project as a diagnostic will have it, and what of it has no place there. */
export function importedFrom(project: RefiProject, before: Left): Imported {
  const left = { ...before };
  const notes = new Map(project.notes.map((note) => [note.guid, note]));
  const isKnown = new Set(project.codes.map(({ guid }) => guid));
  const sources = project.sources.map((source) => knownOnly(source, isKnown, left));
  const memosOf = (guids: readonly string[]) =>
    guids.flatMap((guid) => {
      const note = notes.get(guid);
      if (note) used.add(guid);
      return note?.text.trim() || note?.name
        ? [{ guid, text: wordsOf(note), createdAt: note.createdAt }]
        : [];
    });
  const used = new Set<string>();
  const about = notes.get(aboutNote.guid);
  if (about) used.add(about.guid);
  const memos: ImportedMemo[] = project.codes.flatMap(({ guid, noteRefs }) =>
    memosOf(noteRefs).map((memo) => ({ on: { kind: "theme" as const, guid }, ...memo })),
  );
  const meetings = sources.map((source): ImportedMeeting => {
    const made = notesOf(source, memosOf, left);
    const on = { kind: "meeting" as const, guid: source.guid };
    const ofSource = [...memosOf(source.noteRefs), ...made.memos];
    if (!made.own && source.description)
      ofSource.push({ guid: null, text: source.description, createdAt: source.createdAt });
    const meeting = meetingOf(source, project, made.own);
    // There are no memos on a workshop.
    if (meeting.kind === "workshop") left.memos += ofSource.length;
    else memos.push(...ofSource.map((memo) => ({ on, ...memo })));
    return { ...meeting, notes: made.notes };
  });
  demandNotes(meetings.flatMap((meeting) => meeting.notes));
  const people = readPeople(project, meetings, left);
  // What is about the whole project stands in its description.
  const ofProject = memosOf(project.noteRefs.filter((guid) => guid !== aboutNote.guid));
  left.memos += project.notes.filter(({ guid }) => !used.has(guid)).length;
  left.sets += project.sets.filter(
    ({ guid }) => guid !== meetingSets.interviews.guid && guid !== meetingSets.workshops.guid,
  ).length;
  return {
    title: project.name,
    description: [project.description, ...ofProject.map(({ text }) => text)]
      .filter(Boolean)
      .join("\n\n"),
    about: about ? readAbout(about.text) : {},
    codes: project.codes,
    ...{ ...people, meetings, memos, left },
  };
}

/** A source with the codings of codes that are in the codebook; others are told of. */
function knownOnly(source: RefiSource, known: ReadonlySet<string>, left: Left): RefiSource {
  const keep = <T extends { codeGuid: string }>(codings: T[]) => {
    const kept = codings.filter(({ codeGuid }) => known.has(codeGuid));
    left.codings += codings.length - kept.length;
    return kept;
  };
  return {
    ...source,
    codings: keep(source.codings),
    selections: source.selections.map((each) => ({ ...each, codings: keep(each.codings) })),
  };
}

/** What a memo says; its heading first, where it is one of its own. */
function wordsOf({ name, text }: RefiNote): string {
  const isHeading = name !== "" && name !== "Memo" && !text.startsWith(name);
  return [isHeading ? name : "", text.trim()].filter(Boolean).join("\n");
}

type Memo = Omit<ImportedMemo, "on">;
type MemosOf = (guids: readonly string[]) => Memo[];

function notesOf(
  source: RefiSource,
  memosOf: MemosOf,
  left: Left,
): { notes: ImportedNote[]; own: boolean; memos: Memo[] } {
  const own = readOwnNotes(source, ({ noteRefs }) => memosOf(noteRefs));
  if (own) return { notes: own, own: true, memos: [] };
  const ofSelection = ({ noteRefs, description, createdAt }: RefiSelection): Memo[] => [
    ...memosOf(noteRefs),
    ...(description ? [{ guid: null, text: description, createdAt }] : []),
  ];
  const { notes, whole, lost } = makeNotes(source, ofSelection);
  left.codings += lost.reduce((sum, { codings }) => sum + codings.length, 0);
  if (notes.length === 0) left.codings += source.codings.length;
  return { notes, own: false, memos: [...whole, ...lost].flatMap(ofSelection) };
}

function meetingOf(
  { guid, name, description, createdAt, modifiedAt }: RefiSource,
  { sets }: RefiProject,
  own: boolean,
): Omit<ImportedMeeting, "notes"> {
  const isWorkshop = sets.some(
    (set) => set.guid === meetingSets.workshops.guid && set.sourceGuids.includes(guid),
  );
  const kind = isWorkshop ? ("workshop" as const) : ("interview" as const);
  const number = own ? /^Interview (\d{1,6})/.exec(name)?.[1] : undefined;
  return {
    ...{ guid, kind, name, people: [], startedAt: createdAt },
    number: number ? Number(number) : null,
    mode: own
      ? (modes.find((mode): mode is Mode => modeWords[mode] === description) ?? null)
      : null,
    date: own && day.safeParse(description).success ? description : "",
    endedAt: own ? modifiedAt : createdAt,
  };
}
