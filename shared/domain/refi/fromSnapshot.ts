import type { Snapshot } from "../../report/snapshot.ts";
import type { Memo } from "../memo.ts";
import type { Theme } from "../theme.ts";
import { writeAbout } from "./about.ts";
import { casesOf, variablesOf } from "./cases.ts";
import { writeDefinition } from "./definition.ts";
import { type Meeting, meetingSource, meetingsOf } from "./meetings.ts";
import type { RefiCode, RefiNote, RefiProject } from "./refi.ts";
import { aboutNote, meetingSets, userGuid } from "./vocabulary.ts";

/** What a project file is made of: a snapshot holds nothing that may not leave the file. */
export type Exchangeable = Pick<
  Snapshot,
  | "diagnostic"
  | "strata"
  | "stakeholders"
  | "frameworks"
  | "interviews"
  | "workshops"
  | "themes"
  | "areas"
  | "notes"
> & { memos: Memo[] };

/**
 * A diagnostic as a project for other programs. Each interview and workshop is one text with its notes in order.
 * Whoever withdrew is not in it, nor is a memo on a note that is not.
 */
export function projectFrom(from: Exchangeable, { cases }: { cases: boolean }): RefiProject {
  const noteIds = new Set(from.notes.map(({ id }) => id));
  const meetings = meetingsOf(from);
  const meetingIds = new Set(meetings.map(({ id }) => id));
  const memos = from.memos.filter(({ themeId, noteId, interviewId }) =>
    noteId ? noteIds.has(noteId) : themeId !== null || meetingIds.has(interviewId ?? ""),
  );
  const memosOn = Map.groupBy(
    memos,
    ({ themeId, noteId, interviewId }) => themeId ?? noteId ?? interviewId ?? "",
  );
  const noteRefs = (id: string) => (memosOn.get(id) ?? []).map((memo) => memo.id);
  const written = cases ? casesOf(from, meetings) : [];
  return {
    name: from.diagnostic.title,
    origin: "",
    description: from.diagnostic.description,
    createdAt: null,
    user: { guid: userGuid, name: from.diagnostic.adviser || "Adviser" },
    codes: codesFrom(from.themes, noteRefs),
    variables: variablesOf(written),
    cases: written,
    sources: meetings.map((meeting) => meetingSource(meeting, from, noteRefs)),
    notes: [
      { ...aboutNote, text: writeAbout(from.diagnostic), createdAt: null },
      ...memos.map(noteFrom),
    ],
    sets: (["interview", "workshop"] as const).flatMap((kind) => setOf(meetings, kind)),
    noteRefs: [aboutNote.guid],
  };
}

/** The codebook alone; memos are left to the project. */
export const codesFrom = (
  themes: readonly Pick<
    Theme,
    "id" | "parentId" | "name" | "definition" | "inclusion" | "exclusion" | "colour"
  >[],
  noteRefs: (themeId: string) => string[] = () => [],
): RefiCode[] =>
  themes.map((theme) => ({
    guid: theme.id,
    parentGuid: theme.parentId,
    name: theme.name,
    description: writeDefinition(theme),
    colour: theme.colour,
    noteRefs: noteRefs(theme.id),
  }));

const noteFrom = ({ id, text, createdAt }: Memo): RefiNote => ({
  guid: id,
  name: "Memo",
  text,
  createdAt,
});

function setOf(meetings: readonly Meeting[], kind: Meeting["kind"]) {
  const sourceGuids = meetings.filter((each) => each.kind === kind).map(({ id }) => id);
  const set = kind === "interview" ? meetingSets.interviews : meetingSets.workshops;
  return sourceGuids.length > 0 ? [{ ...set, codeGuids: [], sourceGuids, noteGuids: [] }] : [];
}
