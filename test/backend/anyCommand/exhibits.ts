import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { exhibitsMethods } from "../../../shared/contract/exhibits.ts";
import { exhibitSheets } from "../../../shared/report/exhibits/exhibitSheets.ts";
import { idOf, type MakersOf } from "./choice.ts";

const exhibits = (backend: Backend) => backend.call("exhibit.list", {});

export const exhibitsMakers: MakersOf<typeof exhibitsMethods> = {
  "exhibit.add": (_, { one }) => ({ sheet: one(exhibitSheets) }),
  "exhibit.update": (b, { one, text }) => ({
    id: idOf(one(exhibits(b))),
    patch: { caption: text },
  }),
  "exhibit.move": (b, { one, place }) => ({ id: idOf(one(exhibits(b))), position: place }),
  "exhibit.remove": (b, { one }) => ({ id: idOf(one(exhibits(b))) }),
};
