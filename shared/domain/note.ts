import { z } from "zod";
import { id, longText, requiredLine } from "./text.ts";

export const kinds = [
  "point",
  "quotation",
  "barrier",
  "good-practice",
  "idea",
  "document",
  "follow-up",
] as const;
export type Kind = (typeof kinds)[number];
export const kind = z.enum(kinds);
export const kindWords: Record<Kind, string> = {
  point: "Point",
  quotation: "Quotation",
  barrier: "Barrier",
  "good-practice": "Good practice",
  idea: "Idea",
  document: "Document",
  "follow-up": "Follow-up",
};

/** The link of a theme to a note (start and end null) or to a passage of it. */
export type Tag = {
  id: string;
  themeId: string;
  /** First UTF-16 code unit of the passage. */
  start: number | null;
  /** The code unit after its last. */
  end: number | null;
};

/** One thing said or seen, captured in an interview or a workshop, against a question or none. */
export type Note = {
  id: string;
  seq: number;
  /** Either this or `workshopId`. */
  interviewId: string | null;
  workshopId: string | null;
  questionId: string | null;
  /** How the question was worded then (`Question.wordings`); null or left out: as it stands. */
  wordingId?: string | null;
  speakerId: string | null;
  stratumId: string | null;
  /** Whoever said it, or may have said it, was deleted, so it is attributed to nobody. */
  unattributed?: boolean;
  kind: Kind;
  /** Off the record: never leaves this file. */
  offRecord: boolean;
  text: string;
  createdAt: string;
  /** Seconds talked when it was taken; null where the interview was not running. */
  moment: number | null;
  /** Where in a published source it comes from; "" for a note taken in the room. */
  sourceRef: string;
  tags: Tag[];
  /** The areas that it is about. */
  areaIds: string[];
};

/** What somebody said or showed, and not what the adviser means to do about it: only that is in a record. */
export const isOfRecord = ({ kind }: Pick<Note, "kind">): boolean => kind !== "follow-up";

/** The notes of one question in one interview. `lastSeq` is the newest one's. */
export type Tally = { questionId: string | null; notes: number; lastSeq: number };

/** What a note may say. */
export const noteText = longText.pipe(z.string().regex(/\S/, "needs some words"));

/** A theme to tag with: one that is there, or the name of one to make. */
export const themeChoice = z.union([z.object({ id }), z.object({ name: requiredLine })]);
export type ThemeChoice = z.infer<typeof themeChoice>;

/** Where notes are taken: in an interview or in a workshop. */
const takenIn = z.object({
  interviewId: id.nullable().default(null),
  workshopId: id.nullable().default(null),
});
type TakenIn = z.output<typeof takenIn>;
const inOnePlace = ({ interviewId, workshopId }: TakenIn) =>
  (interviewId === null) !== (workshopId === null);
const onePlace = { error: "needs an interview or a workshop" };

export const notesOf = takenIn
  .extend({ questionId: id.nullable().optional() })
  .refine(inOnePlace, onePlace);

const noteFields = takenIn.extend({
  /** Chosen by the caller so that a repeated call after a lost answer adds nothing twice. */
  id: id.optional(),
  questionId: id.nullable().default(null),
  text: noteText,
  kind: kind.default("point"),
  offRecord: z.boolean().default(false),
  speakerId: id.nullable().default(null),
  themes: z.array(themeChoice).max(50).default([]),
  areaIds: z.array(id).max(50).default([]),
});
export const noteAdd = noteFields.refine(inOnePlace, onePlace);
/** Notes that were taken elsewhere, brought into an interview in one step. */
export const noteBring = z.object({
  interviewId: id,
  notes: z
    .array(
      z.object({
        text: noteText,
        kind: kind.default("point"),
        questionId: id.nullable(),
        /** The earlier wording of that question under which it was taken. */
        wordingId: id.optional(),
      }),
    )
    .min(1)
    .max(10_000),
});
export const notePatch = z.object({
  text: noteText.optional(),
  questionId: id.nullable().optional(),
  kind: kind.optional(),
  offRecord: z.boolean().optional(),
  speakerId: id.nullable().optional(),
});

/** Filters of Evidence. They combine with and; within one list, with or. */
export const noteFilter = z.object({
  sectionId: id.optional(),
  /** null: notes that answer no question. */
  questionId: id.nullable().optional(),
  interviewId: id.optional(),
  workshopId: id.optional(),
  /** Said in any interview, or in any workshop. */
  takenIn: z.enum(["interview", "workshop"]).optional(),
  /** What this person said, or, where no speaker was noted, may have said in an interview. */
  respondentId: id.optional(),
  /** Includes the theme's children. */
  themeId: id.optional(),
  /** Tagged with this theme as well, its children included. */
  andThemeId: id.optional(),
  /** From interviews in which this theme was raised too, its children included. */
  besideThemeId: id.optional(),
  /** Tagged with one of these themes themselves. */
  themeIds: z.array(id).max(1_000).optional(),
  /** null: notes whose stratum is not known. */
  stratumId: id.nullable().optional(),
  /** null: notes that are about no area. */
  areaId: id.nullable().optional(),
  findingId: id.optional(),
  /** Leaves out the evidence of this one. */
  notFindingId: id.optional(),
  kind: kind.optional(),
  tagged: z.boolean().optional(),
  offRecord: z.boolean().optional(),
  /** Taken back by whoever said it. */
  withdrawn: z.boolean().optional(),
  /** Words that must all occur; the last one may be unfinished. */
  words: z.string().max(500).optional(),
});
export type NoteFilter = z.infer<typeof noteFilter>;
/** What is misspelt would ask for all notes, where they leave the file. */
export const exportFilter = noteFilter.strict();

/** Wraps a found word in `excerpt`; cleaned text never holds these characters. */
export const hitStart = "\u0002";
export const hitEnd = "\u0003";

/** A note that matched, with its text (shortened where long) and found words marked. */
export type NoteHit = Note & { excerpt: string };

/**
 * What was typed at the composer: a leading quotation mark makes the note a quotation.
 * The marks themselves go: documents and screen set them again.
 */
export function readComposed(text: string, chosen: Kind): { text: string; kind: Kind } {
  const trimmed = text.trim();
  const match = /^["“](.*?)["”]?$/su.exec(trimmed);
  return match
    ? { text: (match[1] ?? "").trim(), kind: "quotation" }
    : { text: trimmed, kind: chosen };
}
