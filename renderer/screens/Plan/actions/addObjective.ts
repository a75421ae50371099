import { command } from "../../../api/useCommand.ts";

/** Adds an objective at the plan's end. @returns whether it was added */
export async function addObjective(title: string, onAdded: (id: string) => void): Promise<boolean> {
  const made = await command("objective.add", { title });
  if (made) onAdded(made.id);
  return made !== undefined;
}
