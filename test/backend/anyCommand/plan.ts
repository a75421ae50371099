import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { planMethods } from "../../../shared/contract/plan.ts";
import { planColumns } from "../../../shared/domain/plan/plan.ts";
import { rags } from "../../../shared/domain/plan/rag.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

const objectives = (backend: Backend) => backend.call("plan.get", {}).objectives;
const actions = (backend: Backend) => objectives(backend).flatMap((objective) => objective.actions);
const outputs = (backend: Backend) => actions(backend).flatMap((action) => action.outputs);
const changes = (backend: Backend) => outputs(backend).flatMap((output) => output.changes);
const budget = (backend: Backend) => backend.call("budget.list", {});

const dates = ["Jan '12", "On-going", "31/02/2012", "2011/12", ""];

export const planMakers: MakersOf<typeof planMethods> = {
  "plan.update": (_, { text, flag }) => ({
    patch: flag ? { title: `P${text}` } : { preset: "confidence", author: text },
  }),
  "plan.paste": (b, { one, text, flag, place }) => ({
    outputId: idOf(one(outputs(b))),
    column: planColumns[place * 2] ?? "number",
    cells: [
      [`${place}`, text, "R", "2012"],
      flag ? ["", "Ann; Ben", text] : ["9", text],
      [text, "", "", "", "", "", "", "green", "G"],
    ],
    date: "2009-03-31",
    author: text,
  }),
  "plan.import": (_, { text, flag, place }) => ({
    objectives: [
      {
        title: `B${text}`,
        actions: [
          {
            number: String(place),
            task: text,
            outputs: [
              {
                ...{ output: text, byWhen: dates[place] ?? "", outcome: "", resources: text },
                ...{ funding: null, milestones: "", leads: flag ? [`L${text}`] : [] },
                ...{ rag: flag ? ("amber" as const) : null, state: null },
              },
            ],
          },
        ],
      },
    ],
    replace: flag && place === 0,
    date: "2009-10-01",
  }),
  "objective.add": (_, { text }) => ({ title: `O${text}`, why: text }),
  "objective.update": (b, { one, text }) => ({
    id: idOf(one(objectives(b))),
    patch: { title: `O${text}`, know: text },
  }),
  "objective.move": (b, { one, place }) => ({ id: idOf(one(objectives(b))), position: place }),
  "objective.remove": (b, { one }) => ({ id: idOf(one(objectives(b))) }),
  "action.add": (b, { one, text, flag, place }) => ({
    objectiveId: idOf(one(objectives(b))),
    task: text,
    ...(flag && { number: text, position: place }),
  }),
  "action.update": (b, { one, text }) => ({ id: idOf(one(actions(b))), patch: { task: text } }),
  "action.setRecommendations": (b, { one }) => ({
    id: idOf(one(actions(b))),
    recommendationIds: [idOf(one(ask.recommendations(b))) ?? ""],
  }),
  "action.move": (b, { one, place }) => ({
    id: idOf(one(actions(b))),
    objectiveId: idOf(one(objectives(b))),
    position: place,
  }),
  "action.remove": (b, { one }) => ({ id: idOf(one(actions(b))) }),
  "output.add": (b, { one, text, flag, place }) => ({
    actionId: idOf(one(actions(b))),
    fields: flag ? { output: text, byWhen: dates[place] ?? "" } : {},
  }),
  "output.update": (b, { one, text, flag, place }) => ({
    id: idOf(one(outputs(b))),
    patch: flag ? { leads: [`L${text}`, "CVS"] } : { byWhen: dates[place] ?? "", funding: "part" },
  }),
  "output.move": (b, { one, place }) => ({
    id: idOf(one(outputs(b))),
    actionId: idOf(one(actions(b))),
    position: place,
  }),
  "output.remove": (b, { one }) => ({ id: idOf(one(outputs(b))) }),
  "rag.add": (b, { one, text, flag, place }) => ({
    outputId: idOf(one(outputs(b))),
    date: `2009-0${place + 1}-01`,
    rag: rags[place % 3] ?? null,
    state: flag ? "in-progress" : null,
    reason: text,
    author: "",
  }),
  "rag.update": (b, { one, text, place }) => ({
    id: idOf(one(changes(b))),
    patch: { reason: text, date: `2009-0${place + 1}-15` },
  }),
  "rag.remove": (b, { one }) => ({ id: idOf(one(changes(b))) }),
  "reporting.add": (_, { text, place }) => ({ date: `2009-0${place + 1}-28`, title: `K${text}` }),
  "reporting.remove": (b, { one }) => ({ id: idOf(one(b.call("reporting.list", {}))) }),
  "budget.add": (b, { one, text, flag, place }) => ({
    item: `I${text}`,
    ...(flag && {
      unitCost: place * 1_000,
      recommendationId: idOf(one(ask.recommendations(b))) ?? null,
    }),
  }),
  "budget.update": (b, { one, place }) => ({
    id: idOf(one(budget(b))),
    patch: { quantity: place, unitCost: 25_000 },
  }),
  "budget.move": (b, { one, place }) => ({ id: idOf(one(budget(b))), position: place }),
  "budget.remove": (b, { one }) => ({ id: idOf(one(budget(b))) }),
};
