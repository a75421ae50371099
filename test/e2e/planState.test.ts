import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { columnOf, goToActions, press, writePlan } from "./steps/plan.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

test("where the colour says how far it is, nothing stays complete beside another colour", async () => {
  const file = writePlan(join(folderForTest(), "Plan.soundings"), ["Rooms", "Keys"]);
  const backend = createBackend(file, createTestMachine());
  const [rooms, keys] =
    backend.call("plan.get", {}).objectives[0]?.actions.flatMap(({ outputs }) => outputs) ?? [];
  for (const output of [rooms, keys])
    backend.call("rag.add", {
      ...{ outputId: output?.id ?? "", date: "2009-03-31", rag: "green", state: "complete" },
      ...{ reason: "", author: "" },
    });
  backend.close();
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  const cells = columnOf(page, "Progress");
  const dialog = page.getByRole("dialog", { name: "Progress" });
  await goToActions(page);
  await expect.poll(() => cells.filter({ hasText: /complete/i }).count()).toBe(2);

  // By the letter of a colour.
  await press(page, "ArrowDown", "End", "r");
  await dialog.getByLabel("Reason").and(page.locator(":focus")).waitFor();
  await press(page, "Enter");
  await dialog.waitFor({ state: "detached" });
  await cells.first().getByText(/Red/).first().waitFor();
  expect(await cells.first().textContent()).not.toMatch(/complete/i);

  // By the form: the state that is there can be seen, and goes with the colour.
  await press(page, "Control+Home", "ArrowDown", "ArrowDown", "End", "Enter");
  const state = dialog.getByRole("combobox", { name: "State" });
  await expect.poll(() => state.inputValue()).toBe("complete");
  await dialog.getByRole("radio", { name: /^Amber/ }).check();
  await expect.poll(() => state.inputValue()).toBe("");
  await dialog.getByRole("button", { name: "Keep" }).click();
  await dialog.waitFor({ state: "detached" });
  await cells.last().getByText(/Amber/).first().waitFor();
  expect(await cells.last().textContent()).not.toMatch(/complete/i);
  window.expectAllWell();
});
