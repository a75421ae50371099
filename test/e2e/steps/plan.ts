import type { Page } from "playwright-core";
import { createBackend } from "../../../electron/backend/createBackend.ts";
import type { Input } from "../../../shared/contract.ts";
import { planColumnWords } from "../../../shared/domain/plan/plan.ts";
import { writeNew } from "../../tools/diagnostic.ts";
import { createTestMachine } from "../../tools/machine.ts";
import { goTo } from "./diagnostic.ts";

type Objectives = Input<"plan.import">["objectives"];
type ColumnName = (typeof planColumnWords)[keyof typeof planColumnWords];

/** Writes a diagnostic whose plan has these outputs, a list for each action. */
export function writePlan(file: string, ...actions: (readonly string[])[]): string {
  const machine = createTestMachine(Date.now());
  const backend = createBackend(writeNew(file, machine), machine);
  const blank = { byWhen: "", outcome: "", resources: "", milestones: "" };
  const rest = { funding: null, leads: [], rag: null, state: null };
  const objectives: Objectives = [
    {
      title: "Support local groups",
      actions: actions.map((outputs, at) => ({
        number: String(at + 1),
        task: at === 0 ? "Open the town hall to groups" : "Tell people about it",
        outputs: outputs.map((output) => ({ output, ...blank, ...rest })),
      })),
    },
  ];
  backend.call("plan.import", { objectives, date: "2026-01-31" });
  backend.close();
  return file;
}

/** Goes to the table of actions. */
export async function goToActions(page: Page): Promise<void> {
  await goTo(page, "Action plan");
  await page.getByRole("tab", { name: "Actions", selected: true }).waitFor();
}

/** The cells of a column that are drawn, from the first output on. */
export function columnOf(page: Page, name: ColumnName) {
  const at = Object.values(planColumnWords).indexOf(name);
  return page
    .getByRole("grid", { name: "Action plan" })
    .locator(`td[data-column="${at}"]:not([colspan])`);
}

/** The cell that the keys act on. */
export const cellHere = (page: Page) => page.locator('td[data-here="true"]');

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
