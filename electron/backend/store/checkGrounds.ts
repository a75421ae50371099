import { type Counted, type CountedNote, heldOf } from "../../../shared/domain/analysis/counted.ts";
import type { Grounds, NotToPrint, Quoted } from "../../../shared/domain/checks/grounds.ts";
import type { NameSources } from "../../../shared/domain/checks/knownNames.ts";
import { type TextFinder, textFinder } from "../../../shared/domain/checks/textFinder.ts";
import { type ThemeFacts, themeFacts } from "../../../shared/domain/checks/themeFacts.ts";
import { runsFinder } from "../../../shared/domain/checks/wordsKept.ts";
import type { Stakeholder } from "../../../shared/domain/stakeholder.ts";
import type { Sql } from "../db/sql.ts";
import { readCounted } from "./analysis.ts";
import { getDiagnostic } from "./diagnostic.ts";
import { listStakeholders } from "./stakeholder.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/** Everything that the checks look at, as it is now. */
export function readGrounds(store: Store): Grounds {
  const counted = readCounted(store);
  const stakeholders = listStakeholders(store);
  const interviewed = new Set(counted.people.map(({ id }) => id));
  const { notes, themes } = factsOf(counted);
  const { diagnostic, strata } = getDiagnostic(store);
  return {
    notes,
    themeFacts: themes,
    quoted: new Map(
      // What was taken back is not among the notes that are counted.
      readQuoted(store).flatMap((note) => (notes.has(note.id) ? [[note.id, note]] : [])),
    ),
    notToPrint: readNotToPrint(store, counted.notes),
    runsOfNote: runsOf(store.sql),
    held: heldOf(counted),
    present: new Map(counted.interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds])),
    people: new Map(stakeholders.map((person) => [person.id, person])),
    respondents: stakeholders.filter(({ id }) => interviewed.has(id)),
    strata: new Map(strata.map(({ id, name }) => [id, name])),
    themes: new Map(
      store.sql
        .all<{ id: string; parentId: string | null; name: string }>(
          "SELECT id, parentId, name FROM theme",
        )
        .map((theme) => [theme.id, theme]),
    ),
    finder: finderOf(store, stakeholders, [diagnostic.authority, diagnostic.area]),
  };
}

type QuotedRow = Omit<Quoted, "unattributed"> & { unattributed: number };

/** Notes on the record that a key message quotes. */
const readQuoted = ({ sql }: Store): Quoted[] =>
  sql
    .all<QuotedRow>(
      `SELECT id, text, interviewId, speakerId, stratumId, unattributed FROM note
       WHERE offRecord = 0 AND id IN (SELECT noteId FROM evidence WHERE quoted = 1)`,
    )
    .map((note) => ({ ...note, unattributed: note.unattributed === 1 }));

/** Found by id: that is quicker than to look at every note for the few that are off the record or were taken back. */
function readNotToPrint(store: Store, notes: readonly CountedNote[]): NotToPrint[] {
  const gone = withdrawnNotes(store);
  const offRecord = notes.flatMap((note) => (note.offRecord ? [note.id] : []));
  const takenBack = new Set(gone);
  return store.sql
    .all<Pick<NotToPrint, "id" | "text">>(
      "SELECT id, text FROM note WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq",
      JSON.stringify([...gone, ...offRecord]),
    )
    .map((note) => ({ ...note, takenBack: takenBack.has(note.id) }));
}

/** The runs of notes that were found, of each open file. */
const keptRuns = new WeakMap<Sql, Grounds["runsOfNote"]>();

function runsOf(sql: Sql): Grounds["runsOfNote"] {
  const finder = keptRuns.get(sql) ?? runsFinder();
  keptRuns.set(sql, finder);
  return finder;
}

type NoteFacts = {
  notes: ReadonlyMap<string, CountedNote>;
  themes: ReadonlyMap<string, ThemeFacts>;
};
/** What was worked out of the notes last; what is counted of them is another list as soon as one changes. */
const keptFacts = new WeakMap<readonly CountedNote[], NoteFacts>();

function factsOf(counted: Counted): NoteFacts {
  const known = keptFacts.get(counted.notes);
  if (known) return known;
  const notes = new Map(counted.notes.map((note) => [note.id, note]));
  const facts = { notes, themes: themeFacts(counted) };
  keptFacts.set(counted.notes, facts);
  return facts;
}

/** The finder that was made last for each open file, and from what. */
const keptFinders = new WeakMap<Sql, { made: string; finder: TextFinder }>();

function finderOf(
  { sql }: Store,
  stakeholders: readonly Stakeholder[],
  everywhere: readonly string[],
): TextFinder {
  const sources: NameSources = {
    people: stakeholders.map(({ id, name, role, organisation }) => ({
      ...{ id, name, role, organisation },
    })),
    attendees: sql.all("SELECT name, organisation FROM attendee WHERE stakeholderId IS NULL"),
    places: sql
      .all<{ place: string }>(
        "SELECT name AS place FROM area UNION SELECT place FROM interview UNION SELECT place FROM workshop",
      )
      .map(({ place }) => place),
    everywhere,
  };
  const made = JSON.stringify(sources);
  const known = keptFinders.get(sql);
  if (known?.made === made) return known.finder;
  const finder = textFinder(sources);
  keptFinders.set(sql, { made, finder });
  return finder;
}
