import type { Theme } from "../../../shared/domain/theme.ts";
import { command } from "../../api/useCommand.ts";
import { tellPlace } from "../../components/tellPlace.ts";

export type Step = "up" | "down" | "nest" | "unnest";
export type TreeAction = Step | "edit" | "add" | "add-below" | "merge" | "remove";

/** The keys of a row in the tree. */
export const treeKeys: Record<string, TreeAction> = {
  "Alt+ArrowUp": "up",
  "Alt+ArrowDown": "down",
  "Alt+ArrowRight": "nest",
  "Alt+ArrowLeft": "unnest",
  Enter: "edit",
  N: "add",
  "Shift+N": "add-below",
  M: "merge",
  Delete: "remove",
};

/** Moves a theme one step in the tree; where it cannot go further, nothing happens. */
export async function move(themes: readonly Theme[], theme: Theme, step: Step): Promise<void> {
  const beside = (parentId: string | null) => themes.filter((each) => each.parentId === parentId);
  const siblings = beside(theme.parentId);
  const place = siblings.findIndex((each) => each.id === theme.id);
  const parent = themes.find((each) => each.id === theme.parentId);
  const to = async (parentId: string | null, position: number) => {
    const there = beside(parentId).length + (parentId === theme.parentId ? 0 : 1);
    const group = themes.find((each) => each.id === parentId)?.name;
    if ((await command("theme.move", { id: theme.id, parentId, position })) !== undefined)
      tellPlace(position, there, group);
  };
  if (step === "up" && place > 0) await to(theme.parentId, place - 1);
  if (step === "down" && place < siblings.length - 1) await to(theme.parentId, place + 1);
  const before = siblings[place - 1];
  if (step === "nest" && before) await to(before.id, beside(before.id).length);
  if (step === "unnest" && parent) {
    const parents = beside(parent.parentId);
    await to(parent.parentId, parents.findIndex((each) => each.id === parent.id) + 1);
  }
}
