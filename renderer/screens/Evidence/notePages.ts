import type { Output } from "../../../shared/contract.ts";
import type { NoteFilter, NoteHit } from "../../../shared/domain/note.ts";
import { call } from "../../api/client.ts";
import { keyOf, peek } from "../../api/queries.ts";

export const pageSize = 30;
export type Listing = { filter: NoteFilter; order: "newest" | "best" };

/** What is asked for one page of the list. */
export const pageOf = ({ filter, order }: Listing, page: number) => ({
  filter,
  order,
  limit: pageSize,
  offset: page * pageSize,
});

/** The note at a place of the list, where it has been read. */
export function hitAt(listing: Listing, index: number): NoteHit | undefined {
  const known = peek(keyOf("note.find", pageOf(listing, Math.floor(index / pageSize))));
  const hits = known.data as Output<"note.find"> | undefined;
  return hits?.[index % pageSize];
}

/** The note at a place of the list, read now where it was not yet: keys may be faster than the list. */
export async function noteAt(listing: Listing, index: number): Promise<NoteHit | undefined> {
  const known = hitAt(listing, index);
  if (known || index < 0) return known;
  const [hit] = await call("note.find", { ...listing, limit: 1, offset: index });
  return hit;
}

const most = 1_000;

/** The ids of the notes between two places, both included. */
export async function idsBetween(listing: Listing, a: number, b: number): Promise<string[]> {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const known = Array.from({ length: Math.min(last - first + 1, most) }, (_, i) =>
    hitAt(listing, first + i),
  );
  const read = known.flatMap((hit) => hit?.id ?? []);
  if (read.length === last - first + 1) return read;
  if (listing.order === "newest")
    return (await call("note.ids", { filter: listing.filter })).slice(first, last + 1);
  const ids: string[] = [];
  for (let offset = first; offset <= last; offset += most) {
    const limit = Math.min(most, last - offset + 1);
    const hits = await call("note.find", { ...listing, limit, offset });
    ids.push(...hits.map((hit) => hit.id));
  }
  return ids;
}
