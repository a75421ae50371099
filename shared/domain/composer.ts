import type { z } from "zod";
import type { areaNotes } from "./area.ts";
import type { Kind, Note, noteAdd, notePatch, ThemeChoice } from "./note.ts";
import { readComposed } from "./note.ts";
import { cleanText } from "./text.ts";

/** A note while it is being composed. Its id is made with its first character and stays. */
export type Draft = {
  id: string;
  /** Either this or `workshopId`. */
  interviewId: string | null;
  workshopId: string | null;
  questionId: string | null;
  text: string;
  kind: Kind;
  offRecord: boolean;
  speakerId: string | null;
  themes: ThemeChoice[];
  /** What it is about. */
  areaIds: string[];
  /** When its first character was typed. */
  begunAt: string;
};

/** A theme that the stored note is tagged with, and how it was chosen where that is known. */
type Tagged = { choice: ThemeChoice; themeId: string };
type Fields = Pick<Note, "questionId" | "text" | "kind" | "offRecord" | "speakerId">;
/** What the diagnostic is known to hold of a draft; null where it holds nothing. */
export type Stored = (Fields & { tagged: Tagged[]; areaIds: string[] }) | null;

/** A draft on its way into the diagnostic. */
export type Outgoing = {
  draft: Draft;
  stored: Stored;
  /** Finished with Enter; else it is still in the composer. */
  kept: boolean;
  /** A call failed, and may have done its work all the same: `stored` is a guess. */
  doubt: boolean;
};

/** One call that brings what is stored nearer to what was typed. */
export type Step =
  | { method: "note.get"; input: { id: string } }
  | { method: "note.add"; input: z.input<typeof noteAdd> }
  | {
      method: "note.update";
      input: { id: string; patch: z.input<typeof notePatch>; typing: true };
    }
  | { method: "note.remove"; input: { id: string } }
  | { method: "tag.add"; input: { noteIds: [string]; theme: ThemeChoice; typing: true } }
  | { method: "area.setNotes"; input: z.input<typeof areaNotes> & { noteIds: [string] } }
  /** Takes the theme off the note; there may be no such tag any more. */
  | { method: "untag"; input: { id: string; themeId: string } };

/** The draft as the note it would be: quotation marks read, ends trimmed, characters cleaned. */
export function composedFields(draft: Draft): Fields {
  const { text, kind } = readComposed(cleanText(draft.text), draft.kind);
  const { questionId, offRecord, speakerId } = draft;
  return { questionId, text, kind, offRecord, speakerId };
}

export const isBlank = (draft: Draft): boolean => composedFields(draft).text === "";

/** The same choice, whatever its letters' case. */
export const sameTheme = (one: ThemeChoice, other: ThemeChoice): boolean =>
  "id" in one
    ? "id" in other && one.id === other.id
    : "name" in other && one.name.toLowerCase() === other.name.toLowerCase();

/**
 * The next call that is needed so that the diagnostic holds what the draft says; null where it does.
 * Every step may be repeated after a lost answer without doing anything twice.
 */
export function nextStep({ draft, stored, kept, doubt }: Outgoing): Step | null {
  const { id, interviewId, workshopId, themes, areaIds } = draft;
  if (doubt) return { method: "note.get", input: { id } };
  const fields = composedFields(draft);
  if (!stored) {
    if (fields.text === "") return null;
    // Until it is finished a theme may be taken back, for which its own call has to say what it is.
    const along = { themes: kept ? themes : [], areaIds };
    return { method: "note.add", input: { id, interviewId, workshopId, ...fields, ...along } };
  }
  if (fields.text === "") return { method: "note.remove", input: { id } };
  const patch = changes(stored, fields);
  if (Object.keys(patch).length > 0)
    return { method: "note.update", input: { id, patch, typing: true } };
  const into = areaIds.filter((areaId) => !stored.areaIds.includes(areaId));
  const outOf = stored.areaIds.filter((areaId) => !areaIds.includes(areaId));
  if (into.length + outOf.length > 0)
    return { method: "area.setNotes", input: { noteIds: [id], into, outOf, typing: true } };
  const has = (theme: ThemeChoice) => stored.tagged.some((tag) => sameTheme(tag.choice, theme));
  const missing = themes.find((theme) => !has(theme));
  if (missing) return { method: "tag.add", input: { noteIds: [id], theme: missing, typing: true } };
  const extra = stored.tagged.find((tag) => !themes.some((theme) => sameTheme(tag.choice, theme)));
  return extra ? { method: "untag", input: { id, themeId: extra.themeId } } : null;
}

function changes(before: Fields, after: Fields): z.input<typeof notePatch> {
  const names = ["text", "questionId", "kind", "offRecord", "speakerId"] as const;
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}

/** What a call answered, as far as it matters here. */
export type Answer = { note?: Note | null; themeId?: string };

/** What is stored after a step went through. */
export function afterStep(stored: Stored, step: Step, answer: Answer): Stored {
  switch (step.method) {
    case "note.get":
    case "note.add":
      return answer.note ? asStored(answer.note, step) : null;
    case "note.remove":
      return null;
    case "note.update":
      return stored && { ...stored, ...(step.input.patch as Partial<Fields>) };
    case "untag":
      return stored && { ...stored, tagged: others(stored, step.input.themeId) };
    case "area.setNotes": {
      const { into = [], outOf = [] } = step.input;
      const left = stored?.areaIds.filter((areaId) => !outOf.includes(areaId)) ?? [];
      return stored && { ...stored, areaIds: [...left, ...into] };
    }
    case "tag.add": {
      const themeId = answer.themeId ?? "";
      const tag = { choice: step.input.theme, themeId };
      return stored && { ...stored, tagged: [...others(stored, themeId), tag] };
    }
  }
}

const others = (stored: NonNullable<Stored>, themeId: string): Tagged[] =>
  stored.tagged.filter((tag) => tag.themeId !== themeId);

/** The answer counts, not what was sent: an earlier call whose answer was lost may have made the note. */
function asStored(note: Note, step: Step): Stored {
  const { questionId, text, kind, offRecord, speakerId } = note;
  const sent =
    step.method === "note.add" && note.tags.length > 0 ? (step.input.themes ?? []) : null;
  const tagged = sent
    ? sent.map((choice) => ({ choice, themeId: "id" in choice ? choice.id : "" }))
    : note.tags
        .filter((tag) => tag.start === null)
        .map(({ themeId }) => ({ choice: { id: themeId }, themeId }));
  return { questionId, text, kind, offRecord, speakerId, tagged, areaIds: note.areaIds };
}
