import type { recordsMethods } from "../../../shared/contract/records.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const recordsMakers: MakersOf<typeof recordsMethods> = {
  "correction.add": (b, { one, text, flag, place }) => {
    const note = one(ask.notes(b).filter(({ interviewId }) => interviewId !== null));
    return {
      interviewId: note?.interviewId ?? undefined,
      noteId: flag ? (note?.id ?? null) : null,
      date: `2010-03-0${place + 1}`,
      text: `C${text}`,
    };
  },
  "correction.remove": (b, { one }) => {
    const made = ask
      .interviews(b)
      .flatMap(({ id: interviewId }) => b.call("correction.list", { interviewId }));
    return { id: idOf(one(made)) };
  },
};
