import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

const nobody = "01234567-89ab-7def-8123-456789abcdef";

/** Areas, and which notes are about them. */
export function areas({ ask, refusal }: Way): void {
  const names = async () =>
    (await ask("area.list", {})).map(({ scheme, name }) => `${scheme}: ${name}`);
  const named = async (wanted: string) =>
    (await ask("area.list", {})).find(({ name }) => name === wanted)?.id ?? "";

  test("areas stand in schemes, are renamed, moved and deleted", async () => {
    for (const [scheme, name] of [
      ["Renewal areas", "Riverside"],
      ["Hubs", "Lakeside"],
      ["Renewal areas", "Hilltop"],
      ["Renewal areas", "Docks"],
    ] as const)
      await ask("area.add", { scheme, name });
    expect(await names()).toEqual([
      "Renewal areas: Riverside",
      "Renewal areas: Hilltop",
      "Renewal areas: Docks",
      "Hubs: Lakeside",
    ]);
    await ask("area.move", { id: await named("Docks"), position: 0 });
    await ask("area.update", { id: await named("Hilltop"), patch: { name: "Hill" } });
    await ask("area.renameScheme", {
      ...{ id: await named("Docks"), name: "Neighbourhoods" },
    });
    expect(await names()).toEqual([
      "Neighbourhoods: Docks",
      "Neighbourhoods: Riverside",
      "Neighbourhoods: Hill",
      "Hubs: Lakeside",
    ]);
    const twice = await refusal("area.add", { scheme: "Hubs", name: "LAKESIDE" });
    expect(twice.message).toMatch(/“Lakeside” is an area of “Hubs” already/);
    const lakeside = { id: await named("Lakeside"), name: "Neighbourhoods" };
    const taken = await refusal("area.renameScheme", lakeside);
    expect(taken.message).toMatch(/There is a scheme called “Neighbourhoods” already/);
    await ask("area.remove", { id: await named("Hill") });
    expect(await names()).not.toContain("Neighbourhoods: Hill");
  });

  test("notes are put into areas and taken out in one step; merging keeps each note once", async () => {
    const person = await ask("stakeholder.add", { role: "Chair", organisation: "Forum" });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [person.id] });
    const [docks, riverside] = [await named("Docks"), await named("Riverside")];
    const first = await ask("note.add", { interviewId, text: "At the quay", areaIds: [docks] });
    const second = await ask("note.add", { interviewId, text: "By the water" });
    expect(first.areaIds).toEqual([docks]);
    expect(second.areaIds).toEqual([]);
    const noteIds = [first.id, second.id];
    const both = { noteIds, into: [docks, riverside] };
    expect(await ask("area.setNotes", both)).toEqual({ put: 3, taken: 0 });
    expect(await ask("area.tally", { noteIds })).toHaveLength(2);
    expect(await ask("area.tally", { noteIds })).toContainEqual({ areaId: docks, notes: 2 });
    expect((await ask("note.get", { id: second.id })).areaIds).toEqual([docks, riverside]);
    expect(await ask("note.count", { filter: { areaId: riverside } })).toBe(2);
    await ask("history.undo", {});
    expect(await ask("note.count", { filter: { areaId: docks } })).toBe(1);
    expect(await ask("note.count", { filter: { areaId: null, interviewId } })).toBe(1);
    await ask("history.redo", {});
    const out = { noteIds: [first.id], outOf: [docks] };
    expect(await ask("area.setNotes", out)).toEqual({ put: 0, taken: 1 });

    expect(await ask("area.merge", { from: docks, into: riverside })).toEqual({ moved: 0 });
    expect((await ask("note.get", { id: second.id })).areaIds).toEqual([riverside]);
    const again = await ask("area.add", { scheme: "Hubs", name: "Quay" });
    await ask("area.setNotes", { noteIds, into: [again.id] });
    await ask("area.setNotes", { noteIds: [first.id], outOf: [riverside] });
    expect(await ask("area.merge", { from: again.id, into: riverside })).toEqual({ moved: 1 });
    const count = (await ask("area.list", {})).find(({ id }) => id === riverside)?.noteCount;
    expect(count).toBe(2);
    const self = await refusal("area.merge", { from: riverside, into: riverside });
    expect(self.message).toMatch(/cannot be merged into itself/);
    for (const wrong of [{ noteIds: [nobody] }, { noteIds, into: [nobody] }])
      expect((await refusal("area.setNotes", wrong)).message).toMatch(/not there any more/);
    await ask("area.remove", { id: riverside });
    expect((await ask("note.get", { id: first.id })).areaIds).toEqual([]);
  });
}
