import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { openForTest, writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { needChromium } from "../tools/need.ts";
import { goTo } from "./steps/diagnostic.ts";
import { openWindow } from "./window.ts";

beforeEach(needChromium);

const secrets = ["Secretname", "Secretbody", "Secretnote", "Secretagenda"];

/** A hall with two agenda items, a person, a note and a closed round. */
function hall(): string {
  const file = writeNew(join(folderForTest(), "Hall.soundings"));
  const backend = openForTest(file);
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  for (const title of ["Welcome", "The vote"])
    backend.call("agenda.add", {
      ...{ workshopId, fields: { time: "", minutes: 10, title, note: "Secretagenda" } },
    });
  const person = backend.call("stakeholder.add", {
    name: "Secretname",
    organisation: "Secretbody",
  });
  backend.call("attendee.add", { workshopId, stakeholderId: person.id, attended: true });
  backend.call("note.add", { workshopId, speakerId: person.id, text: "Secretnote" });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [{ title: "Buses" }, { title: "Parks" }],
  });
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "What comes first?", optionIds: ids },
    rules: { method: "dots", dots: 3, cap: null },
  });
  backend.call("ballot.add", { roundId, marks: { [ids[1] ?? ""]: [3] } });
  backend.call("round.close", { id: roundId });
  backend.close();
  return file;
}

test("the room sees one thing at a time, nothing in confidence, and keeps it when the program stops", async () => {
  const window = await openWindow({ file: hall() });
  onTestFinished(window.close);
  const { page } = window;
  await page.getByRole("heading", { name: "Overview", level: 1 }).waitFor();
  await goTo(page, "Workshops");
  await page.getByRole("button", { name: "Town hall" }).first().press("Enter");
  const bar = page.getByRole("region", { name: "For the room" });
  const opened = page.context().waitForEvent("page");
  await bar.getByRole("button", { name: "Open the room’s window" }).click();
  const room = await opened;
  const shown = room.getByRole("main");
  await page.keyboard.press("Alt+PageDown");
  await room.getByRole("heading", { name: "Town hall" }).waitFor();
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.press("Alt+PageDown");
  await room.locator("[aria-current=step]", { hasText: "Welcome" }).waitFor();
  const words: string[] = [];
  for (const end of ["The vote", "Options", "ballots in", "3 dots"]) {
    await page.keyboard.press("Alt+PageDown");
    await shown.getByText(end).first().waitFor();
    words.push((await shown.textContent()) ?? "");
  }
  for (const secret of secrets) expect(words.join("\n")).not.toContain(secret);
  await window.stopHost();
  await expect.poll(() => shown.textContent()).toContain("3 dots");
  expect(await room.getByRole("heading").textContent()).toBe("What comes first?");
  await page.getByText("Soundings no longer answers. Start it again.").waitFor();
});
