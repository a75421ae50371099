import { notesOfCells } from "../../../shared/domain/analysis/cellNotes.ts";
import { type CellOf, isOfSilent } from "../../../shared/domain/summary.ts";
import { readCounted } from "./analysis.ts";
import { readNotes } from "./countedNotes.ts";
import type { Store } from "./store.ts";
import { withdrawnNotes } from "./withdrawn.ts";

/** What a summary rests on. */
type Grounds = {
  ticked: readonly string[];
  /** The notes ticked, or where none is, all of the cell. */
  noteIds: readonly string[];
  /** One of them is off the record or was taken back, or was and is deleted. */
  confined: boolean;
  sealed: boolean;
  /** One of them is, or may be, of somebody who is not for attribution. */
  silent: boolean;
};
type Cell = CellOf & { id: string; sealed: number };

const readCells = ({ sql }: Store): Cell[] =>
  sql.all("SELECT id, themeId, stakeholderId, stratumId, sealed FROM summary");

/** The notes ticked for each summary, in the order in which they were taken. */
function readTicks({ sql }: Store): Map<string, string[]> {
  const ticks = sql.all<{ summaryId: string; noteId: string }>(
    "SELECT summaryId, noteId FROM summaryNote CROSS JOIN note ON note.id = noteId ORDER BY note.seq",
  );
  const groups = Map.groupBy(ticks, ({ summaryId }) => summaryId);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ noteId }) => noteId)]));
}

/** Who was in each interview. */
export const readPresent = ({ sql }: Store): Map<string, string[]> =>
  new Map(
    sql
      .all<{ interviewId: string; ids: string }>(
        "SELECT interviewId, group_concat(stakeholderId) AS ids FROM participation GROUP BY interviewId",
      )
      .map(({ interviewId, ids }) => [interviewId, ids.split(",")]),
  );

/** What each summary rests on, and whether something of that keeps it from leaving the file. */
export function readGrounds(store: Store): Map<string, Grounds> {
  const cells = readCells(store);
  const ticks = readTicks(store);
  const { gone, confined: kept, isSilent } = readKeepers(store);
  const open = cells.filter(({ id }) => !ticks.has(id));
  const { notes, themes } = open.length > 0 ? readCounted(store) : { notes: [], themes: [] };
  const all = open.length > 0 ? [...notes, ...readNotes(store, gone)] : [];
  const whole = notesOfCells(open, all, themes, readPresent(store));
  return new Map(
    cells.map((cell) => {
      const { id, sealed } = cell;
      const ticked = ticks.get(id) ?? [];
      const noteIds = ticks.get(id) ?? whole.get(id) ?? [];
      const confined = sealed === 1 || noteIds.some((noteId) => kept.has(noteId));
      const silent = noteIds.some((noteId) => isSilent(noteId, cell));
      return [id, { ticked, noteIds, confined, sealed: sealed === 1, silent }];
    }),
  );
}

type Where = { id: string } | { interviewId: string } | { workshopId: string };

/**
 * Notes are about to be deleted. A summary that one of them keeps from leaving the file, as off the record, taken
 * back or not for attribution, is kept for good: nothing would tell any more what its words came from.
 */
export function sealSummaries(store: Store, where: Where): void {
  const { sql } = store;
  const [column = "", value = ""] = Object.entries(where)[0] ?? [];
  const going = sql
    .all<{ id: string }>(`SELECT id FROM note WHERE "${column}" = ?`, value)
    .map(({ id }) => id);
  const open = readCells(store).filter(({ sealed }) => sealed === 0);
  if (going.length === 0 || open.length === 0) return;
  const notes = readNotes(store, going);
  const ticks = readTicks(store);
  const themes = sql.all<{ id: string; parentId: string | null }>("SELECT id, parentId FROM theme");
  const unticked = open.filter(({ id }) => !ticks.has(id));
  const whole = notesOfCells(unticked, notes, themes, readPresent(store));
  const { confined, isSilent } = readKeepers(store);
  for (const cell of open) {
    const rests = new Set(ticks.get(cell.id) ?? whole.get(cell.id));
    if (going.some((id) => rests.has(id) && (confined.has(id) || isSilent(id, cell))))
      sql.update("summary", cell.id, { sealed: 1 });
  }
}

type Voiced = Parameters<typeof isOfSilent>[0] & { id: string };

/** Which notes keep what rests on them from leaving the file. */
function readKeepers({ sql }: Store) {
  const idsOf = (text: string) => sql.all<{ id: string }>(text).map(({ id }) => id);
  const gone = withdrawnNotes({ sql });
  const silent = new Set(idsOf("SELECT id FROM stakeholder WHERE attribution = 'none'"));
  const unattributed = new Set(
    idsOf(
      `SELECT DISTINCT interviewId AS id FROM participation p JOIN stakeholder s ON s.id = p.stakeholderId
       WHERE s.attribution = 'none'`,
    ),
  );
  const voiced = sql.all<Omit<Voiced, "unattributed"> & { unattributed: number }>(
    `SELECT id, speakerId, interviewId, unattributed FROM note WHERE unattributed = 1
     UNION SELECT id, speakerId, interviewId, unattributed FROM note
       WHERE speakerId IN (SELECT value FROM json_each(?))
     UNION SELECT id, speakerId, interviewId, unattributed FROM note
       WHERE interviewId IN (SELECT value FROM json_each(?)) AND speakerId IS NULL`,
    ...[JSON.stringify([...silent]), JSON.stringify([...unattributed])],
  );
  const known = new Map(
    voiced.map((note) => [note.id, { ...note, unattributed: note.unattributed === 1 }]),
  );
  return {
    gone,
    /** Off the record or taken back. */
    confined: new Set([...gone, ...idsOf("SELECT id FROM note WHERE offRecord = 1")]),
    /** Of somebody who is not for attribution; they have no code on their own row either. */
    isSilent: (noteId: string, { stakeholderId }: CellOf): boolean => {
      const note = known.get(noteId);
      if (!note || (stakeholderId !== null && silent.has(stakeholderId))) return false;
      return isOfSilent(note, stakeholderId, (id) => silent.has(id), unattributed);
    },
  };
}
