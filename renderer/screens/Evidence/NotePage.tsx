import { useQuery } from "../../api/useQuery.ts";
import { NoteLine } from "./NoteLine.tsx";
import { type Listing, pageOf, pageSize } from "./notePages.ts";
import type { Names } from "./useNames.ts";

type Props = {
  page: number;
  total: number;
  height: number;
  listing: Listing;
  names: Names;
  active: number;
  selected: ReadonlySet<string>;
};

/** A page of notes, asked for when it comes near the screen. */
export function NotePage({ page, total, height, listing, names, active, selected }: Props) {
  const hits = useQuery("note.find", pageOf(listing, page), { keep: true }).data;
  const first = page * pageSize;
  return hits
    ?.slice(0, Math.max(0, total - first))
    .map((hit, i) => (
      <NoteLine
        key={hit.id}
        index={first + i}
        total={total}
        height={height}
        hit={hit}
        names={names}
        active={first + i === active}
        selected={selected.has(hit.id)}
      />
    ));
}
