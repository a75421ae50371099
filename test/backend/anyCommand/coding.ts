import type { codingMethods } from "../../../shared/contract/coding.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const codingMakers: MakersOf<typeof codingMethods> = {
  "memo.add": (b, { one, text, place }) => {
    const owners = [ask.themes(b), ask.notes(b), ask.interviews(b)] as const;
    const kind = (["themeId", "noteId", "interviewId"] as const)[place % 3] ?? "themeId";
    const owner = idOf(one<{ id: string }>(owners[place % 3] ?? []));
    return { on: owner === undefined ? undefined : { [kind]: owner }, text: `M${text}` };
  },
  "memo.update": (b, { one, text }) => ({
    id: idOf(one(b.call("memo.list", {}))),
    patch: { text: `M${text}` },
  }),
  "memo.remove": (b, { one }) => ({ id: idOf(one(b.call("memo.list", {}))) }),
};
