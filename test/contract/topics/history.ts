import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Undo, redo, and who changed what. */
export function history({ ask }: Way): void {
  test("what was done is undone and redone", async () => {
    const { id } = await ask("theme.add", { name: "Undone" });
    const isThere = async () => (await ask("theme.list", {})).some((each) => each.id === id);
    expect((await ask("history.get", {})).undo).toBe("Add a theme");
    expect(await ask("history.undo", {})).toEqual({ help: "Add a theme" });
    expect(await isThere()).toBe(false);
    expect((await ask("history.get", {})).redo).toBe("Add a theme");
    expect(await ask("history.redo", {})).toEqual({ help: "Add a theme" });
    expect(await isThere()).toBe(true);
  });

  test("undo brings back what went along", async () => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    const note = await ask("note.add", {
      interviewId,
      questionId: null,
      text: "Nobody told us",
      themes: [{ name: "Undone" }],
    });
    await ask("interview.remove", { id: interviewId });
    await ask("history.undo", {});
    expect(await ask("note.list", { interviewId })).toEqual([note]);
  });

  test("a record says who changed it and what it said before", async () => {
    const { id } = await ask("theme.add", { name: "Before" });
    await ask("theme.update", { id, patch: { name: "After" } });
    const [last, first] = await ask("history.of", { id });
    expect(last).toMatchObject({ before: { name: "Before" }, after: { name: "After" } });
    expect(first).toMatchObject({ help: "Add a theme", before: null });
    expect(last?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(last?.device).not.toBe("");
  });
}
