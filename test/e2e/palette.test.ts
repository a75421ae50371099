import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { needChromium } from "../tools/need.ts";
import { openWindow } from "./window.ts";

/** The worked example with one thing of each kind that it has none of; what to type for each kind, and what is found. */
function fill(file: string) {
  const machine = createTestMachine(Date.UTC(2010, 5, 1));
  const backend = createBackend(file, machine);
  const [note] = backend.call("note.find", { order: "oldest", limit: 1 });
  const [interview] = backend.call("interview.list", {});
  const [workshop] = backend.call("workshop.list", {});
  const workshopId = workshop?.id ?? "";
  backend.call("note.add", { interviewId: interview?.id ?? "", text: "Zucchini for everybody" });
  backend.call("memo.add", { on: { noteId: note?.id ?? "" }, text: "Zanzibar on a note" });
  backend.call("memo.add", { on: { interviewId: interview?.id ?? "" }, text: "Zebra on a talk" });
  backend.call("area.add", { scheme: "Wards", name: "Zenith ward" });
  backend.call("savedQuery.add", { name: "Zephyr query", filter: { kind: "barrier" } });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [{ title: "Zigzag lanes" }, { title: "Zoo trips" }],
  });
  const rules = { method: "approval", tie: "share" } as const;
  const round = { workshopId, title: "Zodiac or not?", rules, optionIds: ids };
  backend.call("round.add", round);
  const { id: objectiveId } = backend.call("objective.add", { title: "Zealous councils" });
  const { id: actionId } = backend.call("action.add", {
    ...{ objectiveId, number: "77", task: "Zip up the plan" },
  });
  backend.call("output.add", { actionId, fields: { output: "Zinc plates" } });
  backend.call("recommendation.add", { title: "Zoom in on trust" });
  const { id: headingId } = backend.call("heading.add", { title: "Zones" });
  backend.call("finding.add", { headingId, statement: "Zeal is there" });
  const [person] = backend.call("stakeholder.list", {});
  const patch = { name: "Zelda Zeiss", organisation: "Zebedee Trust" };
  backend.call("stakeholder.update", { id: person?.id ?? "", patch });
  backend.close();
  return { workshop, code: person?.code ?? "" };
}

test("the palette finds a thing of every kind by its words, and goes there", async (context) => {
  needChromium(context);
  const file = writeSample(join(folderForTest(), "Sample.soundings"));
  const { workshop, code } = fill(file);
  const window = await openWindow({ file });
  onTestFinished(window.close);
  const { page } = window;
  const field = page.getByRole("combobox", { name: "Go to anything" });
  /** What is chosen: its group, its words. */
  const search = async (words: string, group: string) => {
    await page.keyboard.press("Control+k");
    await field.fill(words);
    const line = page.getByRole("group", { name: group, exact: true }).getByRole("option").first();
    await line.waitFor();
    return line;
  };
  const step = () => page.evaluate(() => (history.state as { step?: number } | null)?.step ?? 0);
  const title = (name: string | RegExp) => page.getByRole("heading", { name, level: 1 }).waitFor();
  await title("Overview");

  const kinds: [group: string, words: string, screen: string | RegExp][] = [
    ["Stakeholders", code, "Stakeholders"],
    ["Stakeholders", "zelda", "Stakeholders"],
    ["Stakeholders", "zebedee", "Stakeholders"],
    ["Questions", "2.14", "Evidence"],
    ["Themes", "visibility and surgeries", "Evidence"],
    ["Areas", "zenith", "Evidence"],
    ["Saved queries", "zephyr", "Evidence"],
    ["Headings", "zones", "Findings"],
    ["Findings", "zeal is", "Findings"],
    ["Rounds", "zodiac", /Zodiac or not\?/],
    ["Options", "zigzag", workshop?.title ?? ""],
    ["Recommendations", "zoom in", "Action plan"],
    ["Objectives", "zealous", "Action plan"],
    ["Actions", "77", "Action plan"],
    ["Outputs", "zinc", "Action plan"],
    ["Memos", "zebra", /Interview 1|R\d+/],
    ["Memos", "zanzibar", /Interview \d+|R\d+/],
    ["Documents", "evidence chain", "Report"],
    ["Screens", "saturation", "Analysis"],
    ["Screens", "board", "Findings"],
    ["Screens", "budget", "Action plan"],
    ["Workshops", workshop?.title ?? "", workshop?.title ?? ""],
    ["Commands", "new theme", "Themes"],
    ["Interviews", "interview 3", /Interview 3|R\d+/],
    ["Notes", "zucchini", /Interview 1|R\d+/],
  ];
  for (const [group, words, screen] of kinds) {
    const before = await step();
    await (await search(words, group)).click();
    await field.waitFor({ state: "detached" });
    await title(screen).catch((cause: unknown) => {
      throw new Error(`${group}: ${words}`, { cause });
    });
    // It went there, and did not only stay.
    expect([words, await step()]).toEqual([words, before + 1]);
  }

  // In an interview, its own questions come before those in general, and lead to where notes are typed.
  await (await search("2.14", "Questions of this interview")).click();
  await page.locator("#composer:focus").waitFor();

  const table = await search("themes by stratum", "Tables");
  await table.click();
  await page.getByRole("dialog", { name: /Where to write/ }).waitFor();
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await field.fill(code);
  await page.getByRole("option", { name: new RegExp(`^${code}`), selected: true }).waitFor();
  const groups = await page.getByRole("listbox", { name: "Found" }).getByRole("group").all();
  expect(await groups[0]?.getAttribute("aria-label")).toBe("Stakeholders");
  window.expectAllWell();
});
