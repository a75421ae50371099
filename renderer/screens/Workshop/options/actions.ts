import type { Option } from "../../../../shared/domain/workshop/option.ts";
import { command } from "../../../api/useCommand.ts";
import { focusLater } from "../../../components/focusLater.ts";
import { counted } from "../../../components/format.ts";
import { tellPlace } from "../../../components/tellPlace.ts";
import { sayDone } from "../../../state/history.ts";

/** The main control of an option's row. */
export const optionRow = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-option="${id}"]`);
export const newOption = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-new-option]");

/** Adds what was typed. @returns whether it was added */
export async function addOption(workshopId: string, title: string): Promise<boolean> {
  return (await command("option.add", { workshopId, options: [{ title }] })) !== undefined;
}

/** Moves an option one up or down among those that are put to the vote. */
export async function shiftOption(
  options: readonly Option[],
  id: string,
  by: 1 | -1,
): Promise<void> {
  const position = options.findIndex((option) => option.id === id) + by;
  if (position < 0 || position >= options.length) return;
  if ((await command("option.move", { id, position })) !== undefined)
    tellPlace(position, options.length);
}

export async function removeOptions(ids: readonly string[]): Promise<void> {
  let done = 0;
  for (const id of ids) if ((await command("option.remove", { id })) !== undefined) done += 1;
  if (done > 0) sayDone(done === 1 ? "Option deleted" : `${counted(done, "option")} deleted`);
}

/** Makes one option of several; they are kept for the record. @returns whether it was done */
export async function mergeOptions(ids: string[], title: string): Promise<boolean> {
  const made = await command("option.merge", { ids, title });
  if (!made) return false;
  sayDone(`${counted(ids.length, "option")} merged`);
  focusLater(() => optionRow(made.id));
  return true;
}

/** Makes several options of one. @returns whether it was done */
export async function splitOption(id: string, titles: string[]): Promise<boolean> {
  const made = await command("option.split", { id, titles });
  if (!made) return false;
  sayDone(`Option split in ${titles.length}`);
  const [first] = made.ids;
  if (first) focusLater(() => optionRow(first));
  return true;
}
