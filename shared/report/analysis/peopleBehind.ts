import type { Counted, CountedNote } from "../../domain/analysis/counted.ts";

/** The people behind what one table counts of a group; null where it counts nothing that anybody in particular said. */
export type TableOf = (key: string) => ReadonlySet<string> | null;

/**
 * Who said a note, or could have said it: its speaker, or where none was noted everybody in the interview. Nobody in
 * particular said what was said in a workshop by whom nobody noted.
 */
export function speakersOf({ interviews, people }: Counted): (note: CountedNote) => string[] {
  const known = new Set(people.map(({ id }) => id));
  const present = new Map(
    interviews.map(({ id, stakeholderIds }) => [
      id,
      stakeholderIds.filter((personId) => known.has(personId)),
    ]),
  );
  return ({ speakerId, interviewId }) =>
    speakerId === null ? (present.get(interviewId ?? "") ?? []) : [speakerId];
}

/** What tables by interviews count, and what tables by notes count: they are read beside each other. */
export const countedNotes = ({ notes }: Counted): (readonly CountedNote[])[] => [
  notes.filter(({ interviewId }) => interviewId !== null),
  notes,
];

/** The people behind each group of notes, in tables by interviews and in tables by notes. */
export function tablesOf(
  counted: Counted,
  keysOf: (note: CountedNote) => readonly string[],
): TableOf[] {
  const speakers = speakersOf(counted);
  return countedNotes(counted).map((notes) => {
    const groups = new Map<string, Set<string>>();
    for (const note of notes) {
      const said = speakers(note);
      if (said.length === 0) continue;
      for (const key of keysOf(note)) {
        const people = groups.get(key) ?? new Set();
        for (const id of said) people.add(id);
        groups.set(key, people);
      }
    }
    return (key) => groups.get(key) ?? null;
  });
}
