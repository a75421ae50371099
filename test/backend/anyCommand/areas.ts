import type { areasMethods } from "../../../shared/contract/areas.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const areasMakers: MakersOf<typeof areasMethods> = {
  "area.add": (_, { text, place }) => ({ scheme: `Scheme ${place % 2}`, name: `A${text}` }),
  "area.update": (b, { one, text }) => ({
    id: idOf(one(ask.areas(b))),
    patch: { name: `A${text}` },
  }),
  "area.renameScheme": (b, { one, text }) => ({
    id: idOf(one(ask.areas(b))),
    name: `S${text}`,
  }),
  "area.move": (b, { one, place }) => ({ id: idOf(one(ask.areas(b))), position: place }),
  "area.merge": (b, { one }) => ({
    from: idOf(one(ask.areas(b))),
    into: idOf(one(ask.areas(b))),
  }),
  "area.remove": (b, { one }) => ({ id: idOf(one(ask.areas(b))) }),
  "area.setNotes": (b, { one, flag }) => {
    const areaIds = [idOf(one(ask.areas(b)))].filter((id) => id !== undefined);
    const noteIds = [one(ask.notes(b))?.id, one(ask.notes(b))?.id].filter((id) => id !== undefined);
    return { noteIds, [flag ? "into" : "outOf"]: areaIds };
  },
};
