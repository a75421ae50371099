import { useEffect } from "react";
import type { NoteFilter, NoteHit } from "../../../shared/domain/note.ts";
import { useQuery } from "../../api/useQuery.ts";
import { NoteLine } from "./NoteLine.tsx";
import type { Names } from "./useNames.ts";

export const pageSize = 50;
/** Every row has the same height, in pixels, so that a hundred thousand need not be measured. */
export const rowHeight = 62;

type Props = {
  page: number;
  total: number;
  filter: NoteFilter;
  order: "newest" | "best";
  names: Names;
  active: number;
  selected: ReadonlySet<string>;
  /** Tells which note stands at a place. */
  learn: (index: number, hit: NoteHit) => void;
  onActive: (index: number) => void;
  onToggle: (id: string) => void;
  onOpen: (index: number) => void;
};

/** Fifty notes, asked for when they come near the screen. */
export function NotePage({
  page,
  total,
  filter,
  order,
  names,
  active,
  selected,
  learn,
  ...on
}: Props) {
  const offset = page * pageSize;
  const hits = useQuery(
    "note.find",
    { filter, order, limit: pageSize, offset },
    { keep: true },
  ).data;
  useEffect(() => {
    hits?.forEach((hit, i) => {
      learn(offset + i, hit);
    });
  }, [hits, learn, offset]);
  return hits?.map((hit, i) => {
    const index = offset + i;
    return (
      <NoteLine
        key={hit.id}
        index={index}
        total={total}
        hit={hit}
        names={names}
        active={index === active}
        selected={selected.has(hit.id)}
        {...on}
      />
    );
  });
}
