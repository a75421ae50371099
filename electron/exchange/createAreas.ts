import type { ImportedNote } from "../../shared/domain/refi/imported.ts";
import { addOrdered, type Store } from "../backend/store/store.ts";
import { oneLine } from "./ids.ts";

/** Puts imported notes into the areas that they name; each area is made the first time it is named. */
export function createAreas(store: Store) {
  const known = new Map<string, string>();
  const idOf = (scheme: string, name: string): string => {
    const key = `${scheme}\n${name}`.toLocaleLowerCase("en-GB");
    const id = known.get(key) ?? addOrdered(store, "area", { scheme, name }).id;
    known.set(key, id);
    return id;
  };
  return (noteId: string, areas: ImportedNote["areas"]): void => {
    const ids = areas.flatMap((area) => {
      const [scheme, name] = [oneLine(area.scheme), oneLine(area.name)];
      return scheme && name ? [idOf(scheme, name)] : [];
    });
    for (const areaId of new Set(ids))
      store.sql.insert("noteArea", { id: store.newId(), noteId, areaId });
  };
}
