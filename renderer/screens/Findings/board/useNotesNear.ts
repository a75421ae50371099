import { useCallback, useMemo, useRef, useState } from "react";
import type { BoardNote } from "../../../../shared/domain/cluster.ts";
import { useQuery } from "../../../api/useQuery.ts";
import type { Part } from "./place.ts";
import type { useBoard } from "./useBoard.ts";

type Span = { first: number; last: number };
const top: Span = { first: 0, last: 20 };

export type NotesNear = {
  /** A note as it was read last; undefined until then. */
  get: (id: string) => BoardNote | undefined;
  /** Told by each list which of its rows are drawn. */
  onDrawn: Record<Part, (first: number, last: number) => void>;
};

/** The notes of the rows that are drawn. Where one goes to another place, what was read of it goes along. */
export function useNotesNear({ pileKeys, rows }: ReturnType<typeof useBoard>): NotesNear {
  const [spans, setSpans] = useState<Record<Part, Span>>({ pile: top, clusters: top });
  const noteIds = [
    ...pileKeys.slice(spans.pile.first, spans.pile.last + 1),
    ...rows
      .slice(spans.clusters.first, spans.clusters.last + 1)
      .flatMap(({ noteId }) => noteId ?? []),
  ];
  const answer = useQuery("cluster.notes", { noteIds }, { keep: true }).data;
  const before = useRef<ReadonlyMap<string, BoardNote>>(new Map());
  const known = useMemo(() => {
    const now = new Map(before.current);
    for (const note of answer ?? []) now.set(note.id, note);
    before.current = now;
    return now;
  }, [answer]);
  const drawn = useCallback(
    (part: Part) => (first: number, last: number) => {
      setSpans((spans) => {
        const { [part]: span } = spans;
        return span.first === first && span.last === last
          ? spans
          : { ...spans, [part]: { first, last } };
      });
    },
    [],
  );
  const onDrawn = useMemo(() => ({ pile: drawn("pile"), clusters: drawn("clusters") }), [drawn]);
  return { get: (id) => known.get(id), onDrawn };
}
