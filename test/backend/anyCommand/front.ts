import type { frontMethods } from "../../../shared/contract/front.ts";
import { idOf, type MakersOf } from "./choice.ts";

export const frontMakers: MakersOf<typeof frontMethods> = {
  "diagnostic.update": (_, { text, flag }) => ({
    patch: flag ? { title: `T${text}` } : { description: text, area: text },
  }),
  "change.add": (_, { text }) => ({
    version: text,
    date: "2010-03-30",
    change: text,
    approvedBy: "",
  }),
  "change.update": (b, { one, text }) => ({
    id: idOf(one(b.call("diagnostic.get", {}).changes)),
    change: text,
  }),
  "change.remove": (b, { one }) => ({ id: idOf(one(b.call("diagnostic.get", {}).changes)) }),
  "indicator.add": (_, { text }) => ({
    ...{ code: text, wording: text, survey: "", year: "", value: "", comparator: "" },
    ...{ target: "", targetDate: "", note: text },
  }),
  "indicator.update": (b, { one, text }) => ({
    id: idOf(one(b.call("diagnostic.get", {}).indicators)),
    value: text,
  }),
  "indicator.remove": (b, { one }) => ({ id: idOf(one(b.call("diagnostic.get", {}).indicators)) }),
  "narrative.set": (_, { one, text }) => ({
    key: one(["background", "summary", "challenges"] as const),
    text,
  }),
};
