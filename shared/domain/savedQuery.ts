import { z } from "zod";
import { type NoteFilter, noteFilter } from "./note.ts";
import { requiredLine } from "./text.ts";

/** The filters of Evidence under a name, to be asked again. */
export type SavedQuery = {
  id: string;
  name: string;
  filter: NoteFilter;
  /** How many notes match now; null where that was not asked. */
  notes: number | null;
  /** What the filter asks for by a record that was deleted since. */
  gone: IdField[];
  /** A part of it is not known to this program, and is left out. */
  incomplete: boolean;
};

/** The fields of a filter that name a record. */
export type IdField = {
  [K in keyof Required<NoteFilter>]: K extends `${string}Id` | `${string}Ids` ? K : never;
}[keyof NoteFilter];

const filter = noteFilter.refine((asked) => Object.keys(asked).length > 0, {
  error: "needs at least one filter",
});
export const savedQueryAdd = z.object({ name: requiredLine, filter });
export const savedQueryPatch = z.object({
  name: requiredLine.optional(),
  filter: filter.optional(),
});

/**
 * A filter as it is stored. A later program may know further fields, or further words in the fields that are
 * known: what is not understood is left out, and that is said.
 */
export function readFilter(stored: string): Pick<SavedQuery, "filter" | "incomplete"> {
  const asked = asRecord(stored);
  if (asked === null) return { filter: {}, incomplete: true };
  const known: [string, unknown][] = Object.entries(noteFilter.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(asked[key]);
    return read.success && read.data !== undefined ? [[key, read.data]] : [];
  });
  return {
    filter: Object.fromEntries(known) as NoteFilter,
    incomplete: known.length < Object.keys(asked).length,
  };
}

function asRecord(stored: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * A stored filter that asks for `into` where it asked for `from`; null where it did not. What is not known to this
 * program stays in it as it is.
 */
export function withOtherTheme(stored: string, from: string, into: string): string | null {
  const asked = asRecord(stored);
  if (asked === null) return null;
  const turned = Object.entries(asked).map(([key, value]): [string, unknown] => {
    if (!themeFields.has(key)) return [key, value];
    if (value === from) return [key, into];
    if (!Array.isArray(value) || !value.includes(from)) return [key, value];
    return [key, [...new Set(value.map((id) => (id === from ? into : id)))]];
  });
  const written = JSON.stringify(Object.fromEntries(turned));
  return written === JSON.stringify(asked) ? null : written;
}
const themeFields: ReadonlySet<string> = new Set<IdField>([
  "themeId",
  "andThemeId",
  "besideThemeId",
  "themeIds",
]);

/** Whether two filters ask for the same, in whatever order their fields were set. */
export const sameFilter = (one: NoteFilter, other: NoteFilter): boolean =>
  inOrder(one) === inOrder(other);
const inOrder = (asked: NoteFilter) =>
  JSON.stringify(Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1)));

const goneWords: Record<IdField, string> = {
  sectionId: "section",
  questionId: "question",
  interviewId: "interview",
  workshopId: "workshop",
  respondentId: "respondent",
  themeId: "theme",
  andThemeId: "second theme",
  besideThemeId: "theme of the same interview",
  themeIds: "theme",
  stratumId: "stratum",
  areaId: "area",
  findingId: "key message",
  notFindingId: "key message",
};

/** One sentence on what is wrong with a saved query; null where nothing is. */
export function troubleWords({ gone, incomplete }: Pick<SavedQuery, "gone" | "incomplete">) {
  const what = [...new Set(gone.map((field) => goneWords[field]))];
  if (what.length > 0)
    return `The ${list(what)} that it asks for ${what.length === 1 ? "was" : "were"} deleted.`;
  return incomplete
    ? "A newer version of Soundings kept it with filters that this one does not know, so more notes may match."
    : null;
}
const list = (words: readonly string[]) =>
  [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");

/** The filter without what it asks for by records that are gone. */
export const withoutGone = ({ filter: asked, gone }: Pick<SavedQuery, "filter" | "gone">) =>
  Object.fromEntries(
    Object.entries(asked).filter(([key]) => !gone.includes(key as IdField)),
  ) as NoteFilter;
