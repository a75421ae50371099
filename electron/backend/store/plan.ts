import { fundingIn } from "../../../shared/domain/plan/funding.ts";
import { fuzzyDate } from "../../../shared/domain/plan/fuzzyDate.ts";
import type {
  Action,
  BudgetLine,
  Objective,
  Output,
  OutputFields,
  Plan,
  PlanFront,
} from "../../../shared/domain/plan/plan.ts";
import { inOrder, withProgress } from "../../../shared/domain/plan/progress.ts";
import type { RagChange } from "../../../shared/domain/plan/rag.ts";
import { addOrdered, demand, notFound, type Store, toColumns } from "./store.ts";

const blankFront: PlanFront = {
  title: "Action plan",
  version: "",
  status: "",
  author: "",
  preset: "progress",
};
const blankOutput: OutputFields = {
  output: "",
  byWhen: "",
  outcome: "",
  resources: "",
  funding: null,
  milestones: "",
  leads: [],
};

/** The whole plan: a front without a row has its defaults. */
export function readPlan(store: Store): Plan {
  const { sql } = store;
  const front = sql.get<PlanFront>("SELECT title, version, status, author, preset FROM plan");
  const mandates = Map.groupBy(
    sql.all<{ actionId: string; recommendationId: string }>(
      "SELECT actionId, recommendationId FROM mandate ORDER BY position, id",
    ),
    (row) => row.actionId,
  );
  const outputs = Map.groupBy(readOutputs(store), (row) => row.actionId);
  const actions = Map.groupBy(
    sql.all<Omit<Action, "recommendationIds" | "outputs"> & { objectiveId: string }>(
      'SELECT id, objectiveId, number, task FROM "action" ORDER BY position, id',
    ),
    (row) => row.objectiveId,
  );
  return {
    ...(front ?? blankFront),
    objectives: sql
      .all<Omit<Objective, "actions">>(
        "SELECT id, title, why, want, know FROM objective ORDER BY position, id",
      )
      .map((objective) => ({
        ...objective,
        actions: (actions.get(objective.id) ?? []).map(({ objectiveId: _, ...action }) => ({
          ...action,
          recommendationIds: (mandates.get(action.id) ?? []).map((row) => row.recommendationId),
          outputs: (outputs.get(action.id) ?? []).map(({ actionId: __, ...output }) => output),
        })),
      })),
  };
}

type OutputRow = Omit<Output, "leads" | "due" | "rag" | "state" | "changes"> & {
  actionId: string;
  leads: string;
};

function readOutputs({ sql }: Store): (Output & { actionId: string })[] {
  const changes = Map.groupBy(
    sql.all<RagChange & { outputId: string }>(
      "SELECT id, outputId, date, rag, state, reason, author FROM ragChange ORDER BY date, id",
    ),
    (row) => row.outputId,
  );
  return sql
    .all<OutputRow>(
      `SELECT id, actionId, output, byWhen, outcome, resources, funding, milestones, leads
       FROM output ORDER BY position, id`,
    )
    .map((row) =>
      withProgress(
        { ...row, leads: JSON.parse(row.leads) as string[], due: fuzzyDate(row.byWhen) },
        inOrder((changes.get(row.id) ?? []).map(({ outputId: _, ...change }) => change)),
      ),
    );
}

export function updatePlan(store: Store, patch: Partial<PlanFront>): null {
  const { sql } = store;
  const row = sql.get<{ id: string }>("SELECT id FROM plan");
  if (row) sql.update("plan", row.id, toColumns(patch));
  else if (Object.keys(patch).length > 0)
    sql.insert("plan", { id: store.newId(), ...blankFront, ...toColumns(patch) });
  return null;
}

/** Adds an action at the end of its objective, with the plan's next whole number where none is given. */
export function addAction(
  store: Store,
  {
    objectiveId,
    number,
    task = "",
  }: { objectiveId: string; number?: string | undefined; task?: string | undefined },
): { id: string } {
  demand(store, "objective", objectiveId);
  return addOrdered(store, "action", { objectiveId, number: number ?? nextNumber(store), task });
}

/** The whole number after the highest one in the plan. */
function nextNumber({ sql }: Store): string {
  const highest = sql
    .all<{ number: string }>('SELECT number FROM "action"')
    .map(({ number }) => Number(/^\d{1,9}/.exec(number)?.[0] ?? 0));
  return String(highest.reduce((most, each) => Math.max(most, each), 0) + 1);
}

/** Sets the recommendations that an action carries out, in order. */
export function setMandates(store: Store, actionId: string, recommendationIds: string[]): null {
  const { sql } = store;
  demand(store, "action", actionId);
  const wanted = [...new Set(recommendationIds)];
  sql.run(
    "DELETE FROM mandate WHERE actionId = ? AND recommendationId NOT IN (SELECT value FROM json_each(?))",
    actionId,
    JSON.stringify(wanted),
  );
  for (const [position, recommendationId] of wanted.entries()) {
    demand(store, "recommendation", recommendationId);
    const row = sql.get<{ id: string }>(
      "SELECT id FROM mandate WHERE actionId = ? AND recommendationId = ?",
      actionId,
      recommendationId,
    );
    if (row) sql.update("mandate", row.id, { position });
    else sql.insert("mandate", { id: store.newId(), actionId, recommendationId, position });
  }
  return null;
}

type OutputPatch = { [K in keyof OutputFields]?: OutputFields[K] | undefined };

export function addOutput(store: Store, actionId: string, fields: OutputPatch): { id: string } {
  demand(store, "action", actionId);
  const funding = fields.funding === undefined ? fundingIn(fields.resources ?? "") : fields.funding;
  const output = { ...blankOutput, ...fields, funding };
  return addOrdered(store, "output", { actionId, ...outputColumns(output) });
}

export function updateOutput(store: Store, id: string, patch: OutputPatch): null {
  const row = store.sql.get<Pick<OutputFields, "resources" | "funding">>(
    "SELECT resources, funding FROM output WHERE id = ?",
    id,
  );
  if (!row) throw notFound("output");
  store.sql.update("output", id, outputColumns({ ...patch, ...fundingOf(row, patch) }));
  return null;
}

/**
 * Where the words say how it is funded, that is what holds, and it changes with the words: also while they are
 * being typed. What somebody chose otherwise is not changed by what the words say.
 */
function fundingOf(
  before: Pick<OutputFields, "resources" | "funding">,
  patch: OutputPatch,
): Pick<OutputPatch, "funding"> {
  if (patch.resources === undefined || patch.funding !== undefined) return {};
  const chosen = before.funding !== null && before.funding !== fundingIn(before.resources);
  return chosen ? {} : { funding: fundingIn(patch.resources) };
}

/** Leads are JSON in the file. */
const outputColumns = ({ leads, ...fields }: OutputPatch) =>
  toColumns({ ...fields, ...(leads && { leads: JSON.stringify(leads) }) });

/** Records progress. Several changes on one day are allowed: the one added last holds. */
export function addRag(
  store: Store,
  outputId: string,
  change: Omit<RagChange, "id">,
): { id: string } {
  demand(store, "output", outputId);
  const id = store.newId();
  store.sql.insert("ragChange", { id, outputId, ...toColumns(change) });
  return { id };
}

export function listBudget({ sql }: Store): BudgetLine[] {
  return sql.all<BudgetLine>(
    "SELECT id, item, unitCost, quantity, recommendationId FROM budget ORDER BY position, id",
  );
}
