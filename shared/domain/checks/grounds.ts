import type { CountedNote } from "../analysis/counted.ts";
import type { Evidence, Finding } from "../finding.ts";
import type { Note } from "../note.ts";
import type { Stakeholder } from "../stakeholder.ts";
import type { HeldInterview } from "../strength.ts";
import type { Theme } from "../theme.ts";
import type { TextFinder } from "./textFinder.ts";
import type { ThemeFacts } from "./themeFacts.ts";

/** A note that a key message quotes and that may be printed. */
export type Quoted = Pick<
  Note,
  "id" | "text" | "interviewId" | "speakerId" | "stratumId" | "unattributed"
>;

/** A note that no document may show: it was taken back, or else it is off the record. */
export type NotToPrint = Pick<Note, "id" | "text"> & { takenBack: boolean };

/** What the checks look at, read once for all of them. */
export type Grounds = {
  /** Those that may be counted, off the record or not, by id. */
  notes: ReadonlyMap<string, CountedNote>;
  themeFacts: ReadonlyMap<string, ThemeFacts>;
  quoted: ReadonlyMap<string, Quoted>;
  /** In the order in which they were taken. */
  notToPrint: readonly NotToPrint[];
  /** The runs of words by which a note is known again. */
  runsOfNote: (text: string) => Uint32Array;
  held: readonly HeldInterview[];
  /** Who was in each interview that was held. */
  present: ReadonlyMap<string, readonly string[]>;
  people: ReadonlyMap<string, Stakeholder>;
  /** Who was interviewed and did not withdraw. */
  respondents: readonly Stakeholder[];
  /** id → name, in the order of the sample frame. */
  strata: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, Pick<Theme, "id" | "parentId" | "name">>;
  finder: TextFinder;
};

/** The notes that a key message quotes and that may be printed, each once, in order. */
export const quotedOf = (
  { evidence }: Pick<Finding, "evidence">,
  { quoted }: Pick<Grounds, "quoted">,
): Quoted[] =>
  evidence.flatMap((entry: Evidence) => (entry.quoted && quoted.get(entry.noteId)) || []);
