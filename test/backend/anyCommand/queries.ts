import type { queriesMethods } from "../../../shared/contract/queries.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

const saved = (backend: Parameters<typeof ask.areas>[0]) => backend.call("savedQuery.list", {});

export const queriesMakers: MakersOf<typeof queriesMethods> = {
  "savedQuery.add": (b, { one, text, flag }) => ({
    name: `Q${text}`,
    filter: flag ? { themeId: idOf(one(ask.themes(b))) ?? "" } : { words: `w${text}` },
  }),
  "savedQuery.update": (b, { one, text, flag }) => ({
    id: idOf(one(saved(b))),
    patch: flag ? { name: `Q${text}` } : { filter: { tagged: text === "" } },
  }),
  "savedQuery.move": (b, { one, place }) => ({ id: idOf(one(saved(b))), position: place }),
  "savedQuery.remove": (b, { one }) => ({ id: idOf(one(saved(b))) }),
};
