import type { notesMethods } from "../../../shared/contract/notes.ts";
import { kinds } from "../../../shared/domain/note.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

export const notesMakers: MakersOf<typeof notesMethods> = {
  "note.bring": (b, { one, text }) => ({
    interviewId: idOf(one(ask.interviews(b))),
    notes: [
      { text: `E${text}`, questionId: idOf(one(ask.questions(b))) ?? null },
      { text: `F${text}`, kind: "quotation", questionId: null },
    ],
  }),
  "note.add": (b, { one, text, flag, place }) => ({
    ...(place === 4
      ? { workshopId: idOf(one(ask.workshops(b))) }
      : { interviewId: idOf(one(ask.interviews(b))) }),
    questionId: idOf(one(ask.questions(b))) ?? null,
    speakerId: flag ? (idOf(one(ask.people(b))) ?? null) : null,
    text: `N${text}`,
    kind: kinds[place % kinds.length] ?? "point",
    offRecord: place === 1,
    themes: place < 2 ? [{ name: `theme ${place}` }] : [],
  }),
  "note.update": (b, { one, text, flag, place }) => ({
    id: idOf(one(ask.notes(b))),
    patch: {
      ...(flag ? { text: `${text}N` } : { questionId: idOf(one(ask.questions(b))) ?? null }),
      ...(place === 0 && { speakerId: idOf(one(ask.people(b))) ?? null }),
      ...(place === 1 && { offRecord: flag }),
    },
  }),
  "note.remove": (b, { one }) => ({ id: idOf(one(ask.notes(b))) }),
  "tag.add": (b, { one, flag, place }) => {
    const [first, second] = [one(ask.notes(b)), one(ask.notes(b))];
    const theme = flag ? { id: idOf(one(ask.themes(b))) ?? "" } : { name: `theme ${place}` };
    const noteIds = [first?.id, second?.id].filter((id) => id !== undefined);
    return place % 2 === 0
      ? { noteIds, theme }
      : {
          noteIds: noteIds.slice(0, 1),
          theme,
          start: 0,
          end: Math.min(place + 1, first?.text.length ?? 1),
        };
  },
  "tag.remove": (b, { one }) => ({ id: idOf(one(ask.notes(b).flatMap((note) => note.tags))) }),
  "theme.add": (b, { one, text, flag }) => ({
    name: `H${text}`,
    parentId: flag ? (idOf(one(ask.themes(b))) ?? null) : null,
  }),
  "theme.update": (b, { one, text }) => ({
    id: idOf(one(ask.themes(b))),
    patch: { name: `H${text}`, definition: text },
  }),
  "theme.move": (b, { one, flag, place }) => ({
    id: idOf(one(ask.themes(b))),
    parentId: flag ? null : (idOf(one(ask.themes(b))) ?? null),
    position: place,
  }),
  "theme.merge": (b, { one }) => ({
    from: idOf(one(ask.themes(b))),
    into: idOf(one(ask.themes(b))),
  }),
  "theme.remove": (b, { one }) => ({ id: idOf(one(ask.themes(b))) }),
};
