import { useEffect, useMemo, useRef } from "react";
import { composedFields, type Outgoing } from "../../../shared/domain/composer.ts";
import type { Note, ThemeChoice } from "../../../shared/domain/note.ts";
import { keepSame } from "../../api/same.ts";
import { outboxOf, useOutbox } from "./outboxes.ts";

/** A note as a row: `unsaved` while the diagnostic does not hold it as it stands. */
export type Row = { note: Note; unsaved: boolean };

/** Milliseconds in which the list has surely been asked again. */
const settling = 3_000;

/** The theme id that stands for a theme which has only a name yet. */
export const unmade = "new:";

/**
 * The notes to show: those of the diagnostic without the one being composed, and those on their way into it.
 * Notes that did not change keep their identity, whatever came or went around them.
 */
export function useRows(here: string, stored: readonly Note[]): readonly Row[] {
  const { entries, failure } = useOutbox(here);
  const last = useRef<ReadonlyMap<string, Row>>(new Map());
  const before = useRef<readonly Outgoing[]>([]);
  const kept = keepSame(
    before.current,
    entries.filter((entry) => entry.kept),
  );
  before.current = kept;
  const composing = entries.find((entry) => !entry.kept)?.draft.id;
  const failed = failure !== null;
  const rows = useMemo(() => {
    const outgoing = new Map(kept.map((entry) => [entry.draft.id, entry]));
    const next: Row[] = [];
    for (const note of stored) {
      if (note.id === composing) continue;
      const was = last.current.get(note.id);
      const entry = outgoing.get(note.id);
      outgoing.delete(note.id);
      // Thousands come by here at each save, nearly all of them as they were.
      if (!entry && was?.note === note && !was.unsaved) next.push(was);
      else next.push(keepSame(was, entry ? rowOf(entry, failed, note) : { note, unsaved: false }));
    }
    for (const [id, entry] of outgoing)
      next.push(keepSame(last.current.get(id), rowOf(entry, failed)));
    last.current = new Map(next.map((row) => [row.note.id, row]));
    return next;
  }, [stored, kept, composing, failed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept may agree with the list only later
  useEffect(() => {
    const shown = new Map(stored.map((note) => [note.id, note]));
    const outbox = outboxOf(here);
    outbox.release((entry) => agrees(entry, shown.get(entry.draft.id)));
    // Changed or deleted elsewhere in that moment: then the list is right.
    const timer = setTimeout(() => outbox.release(() => true), settling);
    return () => clearTimeout(timer);
  }, [here, stored, kept]);
  return rows;
}

/** What the list says is what was kept; only then does the list take over. */
function agrees({ draft, stored }: Outgoing, note: Note | undefined): boolean {
  const fields = composedFields(draft);
  return (
    note !== undefined &&
    note.text === fields.text &&
    note.kind === fields.kind &&
    note.tags.length >= (stored?.tagged.length ?? 0)
  );
}

function rowOf({ draft }: Outgoing, unsaved: boolean, note?: Note): Row {
  const rest = { seq: 0, moment: null, stratumId: null, sourceRef: "" };
  return {
    unsaved,
    note: {
      ...rest,
      createdAt: draft.begunAt,
      id: draft.id,
      interviewId: draft.interviewId,
      workshopId: draft.workshopId,
      ...note,
      ...composedFields(draft),
      areaIds: draft.areaIds,
      tags: draft.themes.map((theme) => tagOf(theme)),
    },
  };
}

function tagOf(theme: ThemeChoice) {
  const themeId = "id" in theme ? theme.id : unmade + theme.name;
  return { id: themeId, themeId, start: null, end: null };
}
