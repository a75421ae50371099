import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** The framework matrix: its cells, what is written in them and what that rests on. */
export function matrix({ ask, refusal }: Way): void {
  test("a cell counts its notes, holds a summary and says what that rests on", async () => {
    const { strata } = await ask("diagnostic.get", {});
    const stratumId = strata[0]?.id ?? "";
    const { id: stakeholderId } = await ask("stakeholder.add", { stratumId });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [stakeholderId] });
    await ask("interview.start", { id: interviewId });
    const parent = await ask("theme.add", { name: "Transport (matrix)" });
    const { id: themeId } = await ask("theme.add", { name: "Buses", parentId: parent.id });
    const said = { interviewId, themes: [{ id: themeId }] };
    const first = await ask("note.add", { ...said, text: "The bus is late" });
    const secret = await ask("note.add", { ...said, text: "The bus is dear", offRecord: true });

    const cell = { themeId, stakeholderId };
    const at = async (rows: "people" | "strata", rowId: string, theme: string) =>
      (await ask("matrix.get", { rows })).rows
        .find(({ id }) => id === rowId)
        ?.cells.find((each) => each.themeId === theme);
    const free = { confined: false, sealed: false, silent: false };
    const empty = { notes: 2, offRecord: 1, text: "", rests: 0, elsewhere: 0, ...free };
    expect(await at("people", stakeholderId, themeId)).toEqual({ themeId, ...empty });
    expect(await at("people", stakeholderId, parent.id)).toEqual({ themeId: parent.id, ...empty });
    expect((await at("strata", stratumId, themeId))?.notes).toBeGreaterThan(0);

    await ask("summary.set", { ...cell, text: "Buses are late" });
    await ask("summary.link", { ...cell, noteId: first.id });
    await ask("summary.link", { ...cell, noteId: first.id });
    const written = { notes: 2, offRecord: 1, text: "Buses are late" };
    expect(await at("people", stakeholderId, themeId)).toEqual({
      ...{ themeId, ...written, rests: 1, elsewhere: 0, ...free },
    });
    expect(await ask("summary.count", { stakeholderId })).toBe(1);
    expect(await ask("summary.count", { stratumId })).toBe(0);
    await ask("summary.link", { ...cell, noteId: secret.id });
    expect((await at("people", stakeholderId, themeId))?.confined).toBe(true);
    expect(await ask("summary.get", cell)).toEqual({
      ...{ text: "Buses are late", noteIds: [first.id, secret.id], elsewhere: [] },
    });
    await ask("tag.remove", { id: first.tags[0]?.id ?? "" });
    const { elsewhere } = await ask("summary.get", cell);
    expect(elsewhere.map(({ text }) => text)).toEqual(["The bus is late"]);
    // It rests on one note of the cell, and on one that is not of it any more.
    expect(await at("people", stakeholderId, themeId)).toMatchObject({ rests: 1, elsewhere: 1 });

    for (const { id: noteId } of [first, secret]) await ask("summary.unlink", { ...cell, noteId });
    await ask("summary.set", { ...cell, text: " " });
    expect(await at("people", stakeholderId, themeId)).toEqual({
      ...{ themeId, ...empty, notes: 1 },
    });
    const both = { themeId, stakeholderId, stratumId, text: "Of two" };
    expect((await refusal("summary.set", both)).message).toMatch(/a respondent or a stratum/);
    const gone = "018f0000-0000-7000-8000-000000000000";
    await refusal("summary.set", { themeId: gone, stratumId, text: "Of no theme" });
    await refusal("summary.link", { themeId, stratumId, noteId: gone });
  });
}
