import { z } from "zod";
import { noteText } from "./note.ts";
import { day, id } from "./text.ts";

export const correctionAdd = z.object({
  interviewId: id,
  /** null: a remark on the record that concerns no single statement. */
  noteId: id.nullable().default(null),
  date: day.pipe(z.string().min(1, "needs a date")),
  text: noteText,
});

/** What a respondent, having read the record of an interview, asked to have put otherwise. */
export type Correction = {
  id: string;
  interviewId: string;
  /** null for a remark. */
  noteId: string | null;
  /** The day on which they asked for it. */
  date: string;
  /** What the statement said before; "" for a remark. */
  was: string;
  text: string;
  createdAt: string;
};
/** `offRecord`: the statement is off the record now, so no document says it. */
export type ListedCorrection = Correction & { offRecord: boolean };

/** A statement of an interview's record, by the number that it has there. */
export type Statement = { number: number; noteId: string; text: string };
