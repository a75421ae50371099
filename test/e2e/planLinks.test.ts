import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goToActions, press } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

test("of two recommendations ticked before anything was drawn anew, both are linked", async () => {
  const file = writeNew(join(folderForTest(), "Links.soundings"));
  const backend = openForTest(file);
  for (const title of ["Run buses", "Open the hall"]) backend.call("recommendation.add", { title });
  const { id: objectiveId } = backend.call("objective.add", { title: "Get about" });
  const { id: actionId } = backend.call("action.add", { objectiveId, task: "Timetables" });
  backend.call("output.add", { actionId, fields: { output: "A timetable" } });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  await goToActions(page);
  await page.getByText("A timetable").click();
  await press(page, "Alt+Enter");
  const group = page.getByRole("group", { name: "Carries out" });
  const ticks = group.getByRole("checkbox");
  await ticks.nth(1).waitFor();
  await ticks.evaluateAll((boxes) => {
    for (const box of boxes) (box as HTMLInputElement).click();
  });
  await expect
    .poll(() => ticks.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)))
    .toEqual([true, true]);
  window.expectAllWell();
  await window.stopHost();
  const [objective] = openForTest(file).call("plan.get", {}).objectives;
  expect(objective?.actions[0]?.recommendationIds).toHaveLength(2);
});
