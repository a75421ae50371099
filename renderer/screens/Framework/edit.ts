import { type QuestionStep, stepPlace } from "../../../shared/domain/frameworks/places.ts";
import { call } from "../../api/client.ts";
import { command } from "../../api/useCommand.ts";
import { tellPlace } from "../../components/tellPlace.ts";
import { flushAll } from "../../state/flush.ts";
import { sayDone } from "../../state/history.ts";
import { whenIdle } from "../../state/saving.ts";
import { tell } from "../../state/tell.ts";
import type { Row } from "./rows.ts";

export type TreeAction = QuestionStep | "edit" | "add" | "add-below" | "remove";

/** The keys of a line in the tree. */
export const treeKeys: Record<string, TreeAction> = {
  "Alt+ArrowUp": "up",
  "Alt+ArrowDown": "down",
  "Alt+ArrowRight": "nest",
  "Alt+ArrowLeft": "unnest",
  Enter: "edit",
  N: "add",
  S: "add-below",
  Delete: "remove",
};

let moving: Promise<unknown> = Promise.resolve();

/**
 * Moves a section or a question one step; where it cannot go further, nothing happens. A key that is pressed again
 * before the page has followed goes on from where the last one led.
 */
export function moveRow(frameworkId: string, id: string, step: QuestionStep): void {
  moving = moving.then(() => moveNow(frameworkId, id, step)).catch(() => {});
}

async function moveNow(frameworkId: string, id: string, step: QuestionStep): Promise<void> {
  const frameworks = await call("framework.list", {});
  const sections = frameworks.find((each) => each.id === frameworkId)?.sections ?? [];
  const question = sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (question) {
    const to = stepPlace(sections, question, step);
    if (to && (await command("question.move", { id, ...to })) !== undefined)
      await tellNumber(frameworkId, id);
    return;
  }
  const at = sections.findIndex((section) => section.id === id);
  const position = at + (step === "up" ? -1 : 1);
  if (at < 0 || (step !== "up" && step !== "down") || !sections[position]) return;
  if ((await command("section.move", { id, position })) !== undefined)
    tellPlace(position, sections.length);
}

/** Reads out where a question stands now: "1.4, in Getting involved". */
async function tellNumber(frameworkId: string, id: string): Promise<void> {
  const frameworks = await call("framework.list", {});
  for (const section of frameworks.find((each) => each.id === frameworkId)?.sections ?? [])
    for (const question of section.questions)
      if (question.id === id) tell(`${question.number}, in ${section.title}`);
}

/** Removes a section or a question with what is below it; says why where it stays. */
export async function removeRow({ id, number, section, question }: Row): Promise<void> {
  // What was typed last is a step before this one, so that undo takes back the removal alone.
  flushAll();
  await whenIdle();
  if (question) {
    if ((await command("question.remove", { id })) !== undefined)
      sayDone(`Question ${number} removed`);
  } else if ((await command("section.remove", { id })) !== undefined)
    sayDone(`Section “${section.title}” removed`);
}
