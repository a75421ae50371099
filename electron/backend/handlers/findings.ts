import type { findingsMethods } from "../../../shared/contract/findings.ts";
import * as finding from "../store/finding.ts";
import * as recommendation from "../store/recommendation.ts";
import { addOrdered, demand, moveOrdered, removeRow, updateRow } from "../store/store.ts";
import type { HandlersOf } from "./context.ts";

export const findingsHandlers: HandlersOf<typeof findingsMethods> = {
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
  "recommendation.list": (store) => recommendation.listRecommendations(store),
  "recommendation.add": (store, { title }) =>
    addOrdered(store, "recommendation", { title, rationale: "", responsible: "", reportBack: "" }),
  "recommendation.update": (store, { id, patch }) => updateRow(store, "recommendation", id, patch),
  "recommendation.setFindings": (store, { id, findingIds }) =>
    recommendation.setBasis(store, id, findingIds),
  "recommendation.setBackings": (store, { id, backings }) =>
    recommendation.setBackings(store, id, backings),
  "recommendation.move": (store, { id, position }) =>
    moveOrdered(store, "recommendation", id, position),
  "recommendation.remove": (store, { id }) => removeRow(store, "recommendation", id),
};
