/**
 * A project as REFI-QDA 1.5 has it, as far as Soundings carries it. Ids are in lower case without braces, and
 * positions in UTF-16 code units, the end not included; the files' own form is only in readProject and writeProject.
 */
export type RefiProject = {
  name: string;
  /** The program that wrote it. */
  origin: string;
  description: string;
  createdAt: string | null;
  user: { guid: string; name: string } | null;
  codes: RefiCode[];
  variables: RefiVariable[];
  cases: RefiCase[];
  sources: RefiSource[];
  notes: RefiNote[];
  sets: RefiSet[];
  /** Notes about the project as a whole. */
  noteRefs: string[];
};

/** An entry of a codebook; each stands after the one it is below. */
export type RefiCode = {
  guid: string;
  parentGuid: string | null;
  name: string;
  description: string;
  colour: string | null;
  noteRefs: string[];
};
export type RefiVariable = { guid: string; name: string };
export type RefiValue = { variableGuid: string; text: string };
export type RefiCase = {
  guid: string;
  name: string;
  description: string;
  values: RefiValue[];
  sourceGuids: string[];
  selectionGuids: string[];
};
export type RefiCoding = { guid: string; codeGuid: string };
export type RefiSelection = {
  guid: string;
  name: string;
  description: string;
  start: number;
  end: number;
  createdAt: string | null;
  codings: RefiCoding[];
  noteRefs: string[];
};
/** A text. `codings` are those of the text as a whole. */
export type RefiSource = {
  guid: string;
  name: string;
  description: string;
  text: string;
  createdAt: string | null;
  modifiedAt: string | null;
  selections: RefiSelection[];
  codings: RefiCoding[];
  noteRefs: string[];
};
/** What other programs call a memo or an annotation. */
export type RefiNote = { guid: string; name: string; text: string; createdAt: string | null };
export type RefiSet = {
  guid: string;
  name: string;
  codeGuids: string[];
  sourceGuids: string[];
  noteGuids: string[];
};

/** What Soundings says it is; what follows is its version. */
export const ourOrigin = "Soundings";
