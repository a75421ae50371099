import { z } from "zod";
import type { GridRow } from "../domain/grid.ts";
import * as note from "../domain/note.ts";
import { id, position } from "../domain/text.ts";
import * as theme from "../domain/theme.ts";
import { byId, command, none, nothing, patch, query, returns, sameField } from "./spec.ts";

/** A note's id in advance says that it is being typed, piece by piece. */
const typingOf = (noteId: string | undefined) => (noteId === undefined ? null : `note ${noteId}`);
/** What is done to a note while it is being typed is one step of undo with the note. */
const typing = z.boolean().optional();

/** What was said, and its themes. */
export const notesMethods = {
  "note.list": query(
    "The notes of one interview or workshop, in order; of one question only where one is named (null: of none)",
    note.notesOf,
    returns<note.Note[]>(),
  ),
  "note.tally": query(
    "How many notes each question has in one interview",
    z.object({ interviewId: id }),
    returns<note.Tally[]>(),
  ),
  "note.get": query("One note", byId, returns<note.Note>()),
  "note.find": query(
    "Notes that match filters and words",
    z.object({
      filter: note.noteFilter.default({}),
      order: z.enum(["newest", "oldest", "best"]).default("newest"),
      limit: z.number().int().min(1).max(1_000).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    returns<note.NoteHit[]>(),
  ),
  "note.count": query(
    "How many notes match",
    z.object({ filter: note.noteFilter.default({}) }),
    returns<number>(),
  ),
  "note.ids": query(
    "The ids of all notes that match",
    z.object({ filter: note.noteFilter.default({}) }),
    returns<string[]>(),
  ),
  "note.add": command("Add a note", note.noteAdd, returns<note.Note>(), (input) =>
    typingOf(input.id),
  ),
  "note.bring": command(
    "Bring in notes taken elsewhere",
    note.noteBring,
    returns<{ added: number }>(),
  ),
  "note.update": command(
    "Edit a note",
    patch(note.notePatch).extend({ typing }),
    nothing,
    sameField,
    (input) => (input.typing ? typingOf(input.id) : null),
  ),
  "note.remove": command("Delete a note", byId, nothing),
  "tag.add": command(
    "Tag notes",
    z.object({
      noteIds: z.array(id).min(1).max(200_000),
      theme: note.themeChoice,
      /** Both or neither; a passage needs exactly one note. */
      start: z.number().int().min(0).optional(),
      end: z.number().int().min(1).optional(),
      typing,
    }),
    returns<{ themeId: string; added: number }>(),
    undefined,
    (input) => (input.typing && input.noteIds.length === 1 ? typingOf(input.noteIds[0]) : null),
  ),
  "tag.remove": command("Take a tag off", byId, nothing),
  "evidence.grid": query(
    "Theme × stratum, by interviews",
    z.object({ onRecordOnly: z.boolean().default(false) }),
    returns<GridRow[]>(),
  ),
  "theme.list": query("The codebook", none, returns<theme.Theme[]>()),
  "theme.add": command("Add a theme", theme.themeAdd, returns<theme.Theme>()),
  "theme.update": command("Edit a theme", patch(theme.themePatch), nothing, sameField),
  "theme.move": command(
    "Move a theme",
    z.object({ id, parentId: id.nullable(), position }),
    nothing,
  ),
  "theme.merge": command("Merge themes", z.object({ from: id, into: id }), nothing),
  "theme.impact": query(
    "What deleting a theme would take along",
    byId,
    returns<theme.ThemeImpact>(),
  ),
  "theme.remove": command("Delete a theme", byId, nothing),
} as const;
