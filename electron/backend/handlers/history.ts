import type { historyMethods } from "../../../shared/contract/history.ts";
import { AppError } from "../../../shared/errors.ts";
import { buildSheets } from "../../../shared/report/sheets.ts";
import { listDocuments, readBriefings, readDocument } from "../store/documents.ts";
import { noteIds } from "../store/find.ts";
import { changesOf, helpOf } from "../store/history.ts";
import { readSnapshot } from "../store/snapshot.ts";
import type { HandlersOf } from "./context.ts";

function replayed(method: string | null, what: string): { help: string } {
  if (method === null) throw new AppError("nothing-to-undo", `There is nothing to ${what}.`);
  return { help: helpOf(method) };
}

export const historyHandlers: HandlersOf<typeof historyMethods> = {
  "document.list": (store) => listDocuments(store),
  "report.get": (store, { document, subjectId }) => readDocument(store, document, subjectId),
  "report.briefings": (store, { stakeholderIds }) => readBriefings(store, stakeholderIds),
  "sheet.get": (store, { sheet, subjectId, filter }) => {
    const chosen = filter && { filter, ids: new Set(noteIds(store, filter)) };
    return buildSheets(sheet, readSnapshot(store), subjectId, chosen);
  },
  "history.get": ({ journal }) => {
    const { undo, redo } = journal.next();
    return { undo: undo && helpOf(undo), redo: redo && helpOf(redo) };
  },
  "history.undo": ({ journal }) => replayed(journal.undo(), "undo"),
  "history.redo": ({ journal }) => replayed(journal.redo(), "redo again"),
  "history.of": (store, { id }) => changesOf(store, id),
};
