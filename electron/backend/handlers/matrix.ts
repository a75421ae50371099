import type { matrixMethods } from "../../../shared/contract/matrix.ts";
import { matrixOf, peopleRows, strataRows } from "../../../shared/domain/analysis/matrix.ts";
import { cellFilter } from "../../../shared/domain/summary.ts";
import { readCounted } from "../store/analysis.ts";
import { noteIds } from "../store/find.ts";
import { getNote } from "../store/note.ts";
import * as summary from "../store/summary.ts";
import { readPresent } from "../store/summaryGrounds.ts";
import type { HandlersOf } from "./context.ts";

export const matrixHandlers: HandlersOf<typeof matrixMethods> = {
  "matrix.get": (store, { rows }) => {
    const counted = readCounted(store);
    const side = rows === "people" ? peopleRows(counted, readPresent(store)) : strataRows(counted);
    return matrixOf(counted, side, summary.listSummaries(store, rows));
  },
  "summary.get": (store, cell) => {
    const found = summary.readSummary(store, cell);
    if (found.noteIds.length === 0) return { ...found, elsewhere: [] };
    const here = new Set(noteIds(store, cellFilter(cell)));
    const elsewhere = found.noteIds.filter((id) => !here.has(id)).map((id) => getNote(store, id));
    return { ...found, elsewhere };
  },
  "summary.count": (store, row) => summary.countSummaries(store, row),
  "summary.set": (store, input) => summary.setSummary(store, input),
  "summary.link": (store, input) => summary.linkSummary(store, input),
  "summary.unlink": (store, input) => summary.unlinkSummary(store, input),
};
