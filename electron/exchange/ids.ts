import { cleanText, id as isId } from "../../shared/domain/text.ts";

/** The ids that the things of a project get here: their own where they may be kept, and each but once. */
export type Ids = {
  /** The id for something new. */
  give: (guid: string | null) => string;
  /** The id that was given for a GUID of one kind of thing; null where there is none. */
  of: (kind: Kind, guid: string | null) => string | null;
  set: (kind: Kind, guid: string, id: string) => void;
};
type Kind = "person" | "theme" | "meeting";

export function createIds(newId: () => string): Ids {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  return {
    give: (guid) => {
      const isFree = guid !== null && !taken.has(guid) && isId.safeParse(guid).success;
      const id = isFree ? guid : newId();
      taken.add(id);
      return id;
    },
    of: (kind, guid) => given.get(`${kind} ${guid}`) ?? null,
    set: (kind, guid, id) => void given.set(`${kind} ${guid}`, id),
  };
}

/** A text as a field of one line takes it. */
export const oneLine = (text: string): string =>
  cleanText(text).replace(/\s+/g, " ").trim().slice(0, 2_000).toWellFormed();
