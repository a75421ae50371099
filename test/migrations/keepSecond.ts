import type { Backend } from "../../electron/backend/createBackend.ts";
import type { Backing } from "../../shared/domain/finding.ts";

/** What schema 2 brought: a workshop with two options, of which one came of merging, and a closed round. */
export function keepWorkshop(backend: Backend, findingId: string): Backing {
  const { id: workshopId } = backend.call("workshop.add", { title: "Kept workshop" });
  const stratumId = backend.call("diagnostic.get", {}).strata[0]?.id ?? null;
  const agenda = { time: "10:00", minutes: 20, title: "Welcome", note: "Kept agenda note" };
  backend.call("agenda.add", { workshopId, fields: agenda });
  backend.call("attendee.add", { workshopId, name: "Kept person", stratumId });
  backend.call("headcount.set", { workshopId, stratumId: null, people: 4 });
  backend.call("gap.add", { workshopId, fields: { vision: "Kept vision" } });
  backend.call("note.add", {
    workshopId,
    text: "Said in the hall",
    themes: [{ name: "Kept theme" }],
  });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [{ title: "Buses", findingId }, { title: "Trams" }, { title: "Parks" }],
  });
  const merged = backend.call("option.merge", { ids: ids.slice(0, 2), title: "Transport" });
  const optionIds = [merged.id, ids[2] ?? ""];
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Kept round", optionIds },
    rules: { method: "dots", dots: 3, cap: 2 },
  });
  backend.call("ballot.add", { roundId, stratumId, marks: { [merged.id]: [2] } });
  backend.call("round.close", { id: roundId });
  const priority = { text: "Kept priority", how: "By dots", optionId: merged.id, roundId };
  backend.call("priority.add", { workshopId, fields: priority });
  return { roundId, optionId: merged.id };
}

/** And a plan with one output whose colour changed once, a reporting date and a budget line. */
export function keepPlan(backend: Backend): { actionId: string } {
  backend.call("plan.update", { patch: { title: "Kept plan" } });
  const { id: objectiveId } = backend.call("objective.add", { title: "Kept objective" });
  const { id: actionId } = backend.call("action.add", { objectiveId, task: "Kept task" });
  const fields = { output: "Kept output", byWhen: "Jan '12", leads: ["Kept lead"] };
  const { id: outputId } = backend.call("output.add", { actionId, fields });
  const author = "Kept author";
  const change = { outputId, state: null, author };
  backend.call("rag.add", { ...change, date: "2009-10-01", rag: "red", reason: "Not begun" });
  backend.call("rag.add", { ...change, date: "2010-01-10", rag: "green", reason: "Kept reason" });
  backend.call("reporting.add", { date: "2010-01-31", title: "Kept report" });
  backend.call("budget.add", { item: "Kept item", unitCost: 25_000, quantity: 7 });
  return { actionId };
}
