import type { Mode } from "../interview.ts";
import type { Kind, Tag } from "../note.ts";
import type { Attribution } from "../stakeholder.ts";
import type { About } from "./about.ts";
import type { Left } from "./left.ts";
import type { RefiCode } from "./refi.ts";

/** A project as a diagnostic will have it. What refers to another thing does so by that thing's GUID. */
export type Imported = {
  title: string;
  description: string;
  about: Partial<About>;
  codes: RefiCode[];
  strata: string[];
  people: ImportedPerson[];
  meetings: ImportedMeeting[];
  memos: ImportedMemo[];
  left: Left;
};
export type ImportedPerson = {
  guid: string;
  /** null where it is not one of ours (R07): then the next free one is given. */
  code: string | null;
  name: string;
  role: string;
  organisation: string;
  stratum: string;
  attribution: Attribution | null;
  remarks: string;
};
export type ImportedMeeting = {
  guid: string;
  kind: "interview" | "workshop";
  /** A workshop's title. */
  name: string;
  /** An interview's own number; null where it has none yet. */
  number: number | null;
  mode: Mode | null;
  date: string;
  startedAt: string | null;
  endedAt: string | null;
  people: string[];
  notes: ImportedNote[];
};
export type ImportedNote = {
  /** null where it gets a new one. */
  guid: string | null;
  text: string;
  kind: Kind;
  createdAt: string | null;
  moment: number | null;
  sourceRef: string;
  areas: { scheme: string; name: string }[];
  /** The speaker's GUID; of a file without cases, the code. */
  speaker: string | null;
  /** The GUIDs of the passages that are the whole of it. */
  wholes: string[];
  /** The question it stands under; null for none. */
  question: { number: string; text: string } | null;
  tags: (Pick<Tag, "start" | "end"> & { guid: string; codeGuid: string })[];
  memos: Omit<ImportedMemo, "on">[];
};
/** On a theme or a meeting; those on a note are with the note. */
export type ImportedMemo = {
  on: { kind: "theme" | "meeting"; guid: string };
  /** null where it gets a new one. */
  guid: string | null;
  text: string;
  createdAt: string | null;
};
