import type { Exhibit } from "../../../shared/domain/exhibit.ts";
import { command } from "../../api/useCommand.ts";
import { tellPlace } from "../../components/tellPlace.ts";
import { sayDone } from "../../state/history.ts";

/** Moves a table of the report one up or down among the tables. */
export async function shiftExhibit(
  list: readonly Exhibit[],
  id: string,
  by: 1 | -1,
): Promise<void> {
  const position = list.findIndex((each) => each.id === id) + by;
  if (position < 0 || position >= list.length) return;
  if ((await command("exhibit.move", { id, position })) !== undefined)
    tellPlace(position, list.length, "the tables of the analysis");
}

/** @returns whether it is out of the report */
export async function removeExhibit(id: string): Promise<boolean> {
  const done = (await command("exhibit.remove", { id })) !== undefined;
  if (done) sayDone("Taken out of the report");
  return done;
}
