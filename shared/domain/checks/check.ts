import { z } from "zod";
import type { NoteFilter } from "../note.ts";
import { id, requiredLine } from "../text.ts";

/** What is looked for in key messages and themes all the time, what must not be printed first. */
export const checkKinds = [
  "off-record-words",
  "withdrawn-words",
  "off-record-quoted",
  "withdrawn-used",
  "no-evidence",
  "identifies",
  "small-group",
  "name",
  "place",
  "limits",
  "left-out",
  "one-stratum",
  "unused-theme",
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** What the findings of each kind have in common. */
export const checkWords: Record<CheckKind, string> = {
  "off-record-words": "Words of notes off the record",
  "withdrawn-words": "Words that were taken back",
  "off-record-quoted": "Off the record, and quoted",
  "withdrawn-used": "Of respondents who withdrew",
  "no-evidence": "Without evidence",
  identifies: "Quotations that point at one person",
  "small-group": "Quotations of a small group",
  name: "With a name or contact details in them",
  place: "Quotations with a place in them",
  limits: "Quotations with limits to their consent",
  "left-out": "Notes that say otherwise, not weighed",
  "one-stratum": "From one stratum only",
  "unused-theme": "Raised by many, in no key message",
};

/** What one check found. */
export type Raised = {
  kind: CheckKind;
  /** Names the thing, in plain words. */
  text: string;
  /** What it rests on, in any order: when one of these changes, it is another check. */
  facts: readonly string[];
  /** The quotation that it is about. */
  noteId?: string;
  /** The notes it speaks of, as Evidence finds them. */
  filter?: NoteFilter;
};

/** That somebody looked at it and means to leave it as it is. */
export type Considered = { id: string; reason: string; createdAt: string };

/** Something to look at before the findings are handed over, about a key message or about a theme. */
export type Check = {
  kind: CheckKind;
  /** The same for as long as its facts are: what is considered comes back when they change. */
  key: string;
  text: string;
  findingId: string | null;
  themeId: string | null;
  noteId: string | null;
  /** How the quotation begins. */
  quotation: string | null;
  filter: NoteFilter | null;
  considered: Considered | null;
};

/** Still to be looked at. */
export const isOpen = (check: Check): boolean => check.considered === null;

export const considerInput = z
  .object({
    findingId: id.nullable().default(null),
    themeId: id.nullable().default(null),
    /** `key` of the check. */
    check: z.string().min(1).max(100),
    reason: requiredLine,
  })
  .refine(({ findingId, themeId }) => (findingId === null) !== (themeId === null), {
    error: "needs a key message or a theme",
  });
