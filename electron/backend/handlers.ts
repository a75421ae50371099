import type { Method, Output, Parsed } from "../../shared/contract.ts";
import { AppError } from "../../shared/errors.ts";
import { diagnosticReport } from "../../shared/report/diagnosticReport.ts";
import type { Journal } from "./db/journal.ts";
import * as diagnostic from "./store/diagnostic.ts";
import * as find from "./store/find.ts";
import * as finding from "./store/finding.ts";
import { listFrameworks } from "./store/framework.ts";
import { themeGrid } from "./store/grid.ts";
import { changesOf, helpOf } from "./store/history.ts";
import * as interview from "./store/interview.ts";
import * as note from "./store/note.ts";
import { readSnapshot } from "./store/snapshot.ts";
import * as stakeholder from "./store/stakeholder.ts";
import {
  addOrdered,
  demand,
  moveOrdered,
  removeRow,
  type Store,
  updateRow,
} from "./store/store.ts";
import { addTags } from "./store/tag.ts";
import * as theme from "./store/theme.ts";

export type Context = Store & { journal: Journal };
type Handlers = { [M in Method]: (context: Context, input: Parsed<M>) => Output<M> };

function replayed(method: string | null, what: string): { help: string } {
  if (method === null) throw new AppError("nothing-to-undo", `There is nothing to ${what}.`);
  return { help: helpOf(method) };
}

/** Every method of the contract, answered. The compiler demands each one. */
export const handlers: Handlers = {
  "diagnostic.get": (store) => diagnostic.getDiagnostic(store),
  "diagnostic.update": (store, { patch }) => diagnostic.updateDiagnostic(store, patch),
  "change.add": (store, fields) => addOrdered(store, "change", fields),
  "change.update": (store, { id, ...fields }) => updateRow(store, "change", id, fields, "line"),
  "change.remove": (store, { id }) => removeRow(store, "change", id, "line"),
  "indicator.add": (store, fields) => addOrdered(store, "indicator", fields),
  "indicator.update": (store, { id, ...fields }) => updateRow(store, "indicator", id, fields),
  "indicator.remove": (store, { id }) => removeRow(store, "indicator", id),
  "narrative.list": (store) => diagnostic.listNarratives(store),
  "narrative.set": (store, { key, text }) => diagnostic.setNarrative(store, key, text),
  "counts.get": (store) => diagnostic.getCounts(store),

  "stratum.add": (store, fields) => addOrdered(store, "stratum", fields),
  "stratum.rename": (store, { id, name }) => updateRow(store, "stratum", id, { name }),
  "stratum.remove": (store, { id }) => stakeholder.removeStratum(store, id),
  "stakeholder.list": (store) => stakeholder.listStakeholders(store),
  "stakeholder.add": (store, fields) => stakeholder.addStakeholder(store, fields),
  "stakeholder.update": (store, { id, patch }) => stakeholder.updateStakeholder(store, id, patch),
  "stakeholder.remove": (store, { id }) => stakeholder.removeStakeholder(store, id),

  "framework.list": (store) => listFrameworks(store),
  "interview.list": (store) => interview.listInterviews(store),
  "interview.get": (store, { id }) => interview.getInterview(store, id),
  "interview.add": (store, { stakeholderIds, fields }) =>
    interview.addInterview(store, stakeholderIds, fields),
  "interview.update": (store, { id, patch }) => updateRow(store, "interview", id, patch),
  "interview.setStakeholders": (store, { id, stakeholderIds }) =>
    interview.setStakeholders(store, id, stakeholderIds),
  "interview.remove": (store, { id }) => removeRow(store, "interview", id),
  "interview.start": (store, { id }) => interview.moveInterview(store, id, "start"),
  "interview.pause": (store, { id }) => interview.moveInterview(store, id, "pause"),
  "interview.resume": (store, { id }) => interview.moveInterview(store, id, "resume"),
  "interview.end": (store, { id, endedEarly }) =>
    interview.moveInterview(store, id, "end", endedEarly),
  "interview.setQuestion": (store, input) => interview.setQuestion(store, input),

  "note.list": (store, { interviewId, questionId }) =>
    note.listNotes(store, interviewId, questionId),
  "note.tally": (store, { interviewId }) => note.tallyNotes(store, interviewId),
  "note.get": (store, { id }) => note.getNote(store, id),
  "note.find": (store, page) => find.findNotes(store, page),
  "note.count": (store, { filter }) => find.countNotes(store, filter),
  "note.ids": (store, { filter }) => find.noteIds(store, filter),
  "note.add": (store, input) => note.addNote(store, input),
  "note.update": (store, { id, patch }) => note.updateNote(store, id, patch),
  "note.remove": (store, { id }) => removeRow(store, "note", id),
  "tag.add": (store, input) => addTags(store, input),
  "tag.remove": (store, { id }) => removeRow(store, "tag", id),
  "evidence.grid": (store, { onRecordOnly }) => themeGrid(store, onRecordOnly),

  "theme.list": (store) => theme.listThemes(store),
  "theme.add": (store, input) => theme.addTheme(store, input),
  "theme.update": (store, { id, patch }) => updateRow(store, "theme", id, patch),
  "theme.move": (store, { id, parentId, position }) =>
    theme.moveTheme(store, id, parentId, position),
  "theme.merge": (store, { from, into }) => theme.mergeThemes(store, from, into),
  "theme.impact": (store, { id }) => theme.themeImpact(store, id),
  "theme.remove": (store, { id }) => removeRow(store, "theme", id),

  "finding.list": (store) => finding.listFindings(store),
  "heading.add": (store, fields) => addOrdered(store, "heading", fields),
  "heading.rename": (store, { id, title }) => updateRow(store, "heading", id, { title }),
  "heading.move": (store, { id, position }) => moveOrdered(store, "heading", id, position),
  "heading.remove": (store, { id }) => removeRow(store, "heading", id),
  "finding.add": (store, { headingId, statement }) => {
    demand(store, "heading", headingId);
    return addOrdered(store, "finding", { headingId, statement, narrative: "", inProgress: false });
  },
  "finding.update": (store, { id, patch }) => finding.updateFinding(store, id, patch),
  "finding.move": (store, { id, headingId, position }) =>
    finding.moveFinding(store, id, headingId, position),
  "finding.remove": (store, { id }) => removeRow(store, "finding", id),
  "finding.notes": (store, { id }) => finding.findingNotes(store, id),
  "evidence.add": (store, input) => finding.addEvidence(store, input),
  "evidence.update": (store, { id, patch }) => updateRow(store, "evidence", id, patch),
  "evidence.remove": (store, { id }) => removeRow(store, "evidence", id),
  "recommendation.list": (store) => finding.listRecommendations(store),
  "recommendation.add": (store, { title }) =>
    addOrdered(store, "recommendation", { title, rationale: "", responsible: "", reportBack: "" }),
  "recommendation.update": (store, { id, patch }) => updateRow(store, "recommendation", id, patch),
  "recommendation.setFindings": (store, { id, findingIds }) =>
    finding.setBasis(store, id, findingIds),
  "recommendation.move": (store, { id, position }) =>
    moveOrdered(store, "recommendation", id, position),
  "recommendation.remove": (store, { id }) => removeRow(store, "recommendation", id),

  "report.get": (store) => diagnosticReport(readSnapshot(store)),
  "history.get": ({ journal }) => {
    const { undo, redo } = journal.next();
    return { undo: undo && helpOf(undo), redo: redo && helpOf(redo) };
  },
  "history.undo": ({ journal }) => replayed(journal.undo(), "undo"),
  "history.redo": ({ journal }) => replayed(journal.redo(), "redo again"),
  "history.of": (store, { id }) => changesOf(store, id),
};
