import type { Output as Answer, Parsed } from "../../../shared/contract.ts";
import { layPaste, type OutputCells } from "../../../shared/domain/plan/paste.ts";
import type { Output, Plan } from "../../../shared/domain/plan/plan.ts";
import { planRows } from "../../../shared/domain/plan/progress.ts";
import { type RagPreset, stateBeside } from "../../../shared/domain/plan/rag.ts";
import type { Progress } from "../../../shared/domain/plan/ragText.ts";
import { longDay, quoted } from "../../../shared/domain/plan/words.ts";
import { AppError } from "../../../shared/errors.ts";
import { addAction, addOutput, addRag, readPlan, updateOutput } from "./plan.ts";
import { notFound, type Store, updateRow } from "./store.ts";

type Given = Parsed<"plan.paste">;
type Laid = Given & { preset: RagPreset };

/**
 * Pastes cells into the plan: all of it or, where it is refused, nothing, and one step of undo.
 * `changed` counts the rows that are different now, `added` the new ones.
 */
export function pastePlan(store: Store, input: Given): Answer<"plan.paste"> {
  const outputId = input.outputId ?? firstOutput(store, input.actionId ?? "");
  const plan = readPlan(store);
  const pasted = layPaste(plan, { ...input, outputId });
  if (!pasted) throw notFound("output");
  const { problems } = pasted;
  const changed = new Set<string>();

  for (const [id, patch] of pasted.actions) updateRow(store, "action", id, patch);
  for (const { action, output } of planRows(plan)) {
    if (pasted.actions.has(action.id)) changed.add(output.id);
    const cells = pasted.outputs.get(output.id);
    if (cells && layOutput(store, output, cells, { ...input, preset: plan.preset }, problems))
      changed.add(output.id);
  }
  const { objectiveId, ...place } = lastPlace(plan);
  let { actionId } = place;
  for (const { action, cells } of pasted.added) {
    if (action) actionId = addAction(store, { objectiveId, ...action }).id;
    const { progress, ...fields } = cells;
    const { id } = addOutput(store, actionId, fields);
    if (progress?.rag || progress?.state) record(store, id, progress, input);
  }
  return { changed: changed.size, added: pasted.added.length, problems };
}

/** The first output of an action; made where it has none. */
function firstOutput(store: Store, actionId: string): string {
  const first = store.sql.get<{ id: string }>(
    "SELECT id FROM output WHERE actionId = ? ORDER BY position, id LIMIT 1",
    actionId,
  );
  return first?.id ?? addOutput(store, actionId, {}).id;
}

function lastPlace({ objectives }: Plan): { objectiveId: string; actionId: string } {
  const objective = objectives.findLast(({ actions }) =>
    actions.some(({ outputs }) => outputs.length > 0),
  );
  const action = objective?.actions.findLast(({ outputs }) => outputs.length > 0);
  if (!objective || !action) throw notFound("action");
  return { objectiveId: objective.id, actionId: action.id };
}

/** Lays cells over an output; whether anything is different then. */
function layOutput(
  store: Store,
  output: Output,
  { progress, ...fields }: OutputCells,
  input: Laid,
  problems: string[],
): boolean {
  const patch = Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(output[name as keyof typeof fields]),
    ),
  );
  if (Object.keys(patch).length > 0) updateOutput(store, output.id, patch);
  const isColoured =
    progress !== undefined && layProgress(store, output, progress, input, problems);
  return Object.keys(patch).length > 0 || isColoured;
}

/** A cell that names a colour only leaves the state as it was on that day where it is kept apart, and the other way round; a blank one clears both. */
function layProgress(
  store: Store,
  output: Output,
  { rag, state }: Progress,
  input: Laid,
  problems: string[],
): boolean {
  const held = output.changes.findLast((change) => change.date <= input.date);
  const isBlank = rag === null && state === null;
  const next: Progress = isBlank ? { rag, state } : withHeld({ rag, state }, held, input.preset);
  if (next.rag === (held?.rag ?? null) && next.state === (held?.state ?? null)) return false;
  record(store, output.id, next, input);
  const later = output.changes.at(-1);
  if (later && later.date > input.date)
    problems.push(
      `${quoted(output.output)} keeps its colour: progress of ${longDay(later.date)} is later than the pasted one.`,
    );
  return true;
}

function withHeld(
  { rag, state }: Progress,
  held: Progress | undefined,
  preset: RagPreset,
): Progress {
  const colour = rag ?? held?.rag ?? null;
  return { rag: colour, state: state ?? stateBeside(preset, held, colour) };
}

function record(store: Store, outputId: string, progress: Progress, { date, author }: Given): void {
  if (date === "")
    throw new AppError("invalid-input", "Pasted colours need a date from which they hold.");
  addRag(store, outputId, { date, ...progress, reason: "Pasted", author });
}
