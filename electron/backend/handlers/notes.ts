import type { notesMethods } from "../../../shared/contract/notes.ts";
import { bringNotes } from "../store/broughtNotes.ts";
import * as find from "../store/find.ts";
import { themeGrid } from "../store/grid.ts";
import * as note from "../store/note.ts";
import { removeRow } from "../store/store.ts";
import { sealSummaries } from "../store/summaryGrounds.ts";
import { addTags } from "../store/tag.ts";
import * as theme from "../store/theme.ts";
import { mergeThemes } from "../store/themeMerge.ts";
import type { HandlersOf } from "./context.ts";

export const notesHandlers: HandlersOf<typeof notesMethods> = {
  "note.list": (store, input) => note.listNotes(store, input),
  "note.tally": (store, { interviewId }) => note.tallyNotes(store, interviewId),
  "note.get": (store, { id }) => note.getNote(store, id),
  "note.find": (store, page) => find.findNotes(store, page),
  "note.count": (store, { filter }) => find.countNotes(store, filter),
  "note.ids": (store, { filter }) => find.noteIds(store, filter),
  "note.add": (store, input) => note.addNote(store, input),
  "note.bring": (store, input) => bringNotes(store, input),
  "note.update": (store, { id, patch }) => note.updateNote(store, id, patch),
  "note.remove": (store, { id }) => {
    sealSummaries(store, { id });
    return removeRow(store, "note", id);
  },
  "tag.add": (store, input) => addTags(store, input),
  "tag.remove": (store, { id }) => removeRow(store, "tag", id),
  "evidence.grid": (store, { onRecordOnly }) => themeGrid(store, onRecordOnly),
  "theme.list": (store) => theme.listThemes(store),
  "theme.add": (store, input) => theme.addTheme(store, input),
  "theme.update": (store, { id, patch }) => theme.updateTheme(store, id, patch),
  "theme.move": (store, { id, parentId, position }) =>
    theme.moveTheme(store, id, parentId, position),
  "theme.merge": (store, { from, into }) => mergeThemes(store, from, into),
  "theme.impact": (store, { id }) => theme.themeImpact(store, id),
  "theme.remove": (store, { id }) => removeRow(store, "theme", id),
};
