import type { Recommendation } from "../../../../shared/domain/finding.ts";
import { call } from "../../../api/client.ts";
import { command } from "../../../api/useCommand.ts";
import { tellPlace } from "../../../components/tellPlace.ts";
import { sayDone } from "../../../state/history.ts";

export type FieldName = "title" | "rationale" | "responsible" | "reportBack";

/** A recommendation has a title always: an emptied one is not kept until it has words again. */
export async function saveField(id: string, name: FieldName, text: string): Promise<void> {
  if (name === "title" && text.trim() === "") return;
  await call("recommendation.update", { id, patch: { [name]: text } });
}

/** Moves a recommendation one up or down. @returns whether it moved */
export async function shiftRecommendation(
  list: readonly Recommendation[],
  id: string,
  by: 1 | -1,
): Promise<boolean> {
  const position = list.findIndex((each) => each.id === id) + by;
  if (position < 0 || position >= list.length) return false;
  const done = (await command("recommendation.move", { id, position })) !== undefined;
  if (done) tellPlace(position, list.length);
  return done;
}

/** @returns whether it is gone */
export async function removeRecommendation(id: string): Promise<boolean> {
  const done = (await command("recommendation.remove", { id })) !== undefined;
  if (done) sayDone("Recommendation deleted");
  return done;
}
