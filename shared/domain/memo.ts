import { z } from "zod";
import { id, longText } from "./text.ts";

/** What a memo is on: exactly one of these. */
const owner = z
  .object({
    themeId: id.nullable().default(null),
    noteId: id.nullable().default(null),
    interviewId: id.nullable().default(null),
  })
  .refine((on) => Object.values(on).filter((each) => each !== null).length === 1, {
    error: "needs one theme, note or interview",
  });
const memoText = longText.pipe(z.string().regex(/\S/, "needs some words"));

export const memoOn = z.object({ on: owner.optional() });
export const memoAdd = z.object({
  /** Chosen by the caller so that a repeated call after a lost answer adds nothing twice. */
  id: id.optional(),
  on: owner,
  text: memoText,
});
export const memoPatch = z.object({ text: memoText.optional() });
export type MemoOwner = z.output<typeof owner>;

/** The adviser's own thought on a theme, a note or an interview. It goes with what it is on. */
export type Memo = MemoOwner & {
  id: string;
  text: string;
  createdAt: string;
  /** The machine it was written on, as the journal names it; "" where that is not known. */
  author: string;
  /** What it is on, in words: a theme's name, the beginning of a note, an interview's number. */
  about: string;
};

/** How many memos a note has, where it has some. */
export type NoteMemos = { noteId: string; memos: number };
