import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** The codebook, and the grid of themes and strata. */
export function themes({ ask, refusal }: Way): void {
  const named = async (id: string) => (await ask("theme.list", {})).find((each) => each.id === id);

  test("a theme has a place, a definition and a colour", async () => {
    const parent = await ask("theme.add", { name: "Culture" });
    const child = await ask("theme.add", { name: "Habits", parentId: parent.id });
    expect(parent.colour).toMatch(/^#[0-9a-f]{6}$/);
    await ask("theme.update", { id: child.id, patch: { definition: "What is always done" } });
    expect(await named(child.id)).toMatchObject({
      parentId: parent.id,
      definition: "What is always done",
      noteCount: 0,
    });
    const patch = { inclusion: "Ways of working", exclusion: "Single decisions" };
    await ask("theme.update", { id: child.id, patch });
    expect(await named(child.id)).toMatchObject({ ...patch, exampleId: null });
    await ask("theme.move", { id: child.id, parentId: null, position: 0 });
    expect((await ask("theme.list", {}))[0]).toMatchObject({ id: child.id, parentId: null });
    await ask("theme.move", { id: child.id, parentId: parent.id, position: 0 });
    const loop = { id: parent.id, parentId: child.id, position: 0 };
    expect((await refusal("theme.move", loop)).message).toMatch(/below itself/);
  });

  test("merging keeps tags; deleting says what goes along; the grid counts interviews", async () => {
    const [stratum] = (await ask("diagnostic.get", {})).strata;
    const person = await ask("stakeholder.add", { stratumId: stratum?.id ?? null });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [person.id] });
    const note = await ask("note.add", {
      interviewId,
      questionId: null,
      text: "They promise and forget",
      themes: [{ name: "Promises" }],
    });
    const from = note.tags[0]?.themeId ?? "";
    const into = (await ask("theme.add", { name: "Trust (themes)" })).id;
    await ask("theme.merge", { from, into });
    expect(await named(from)).toBeUndefined();
    expect(await named(into)).toMatchObject({ noteCount: 1 });
    const row = async (onRecordOnly: boolean) =>
      (await ask("evidence.grid", { onRecordOnly })).find((each) => each.themeId === into);
    expect((await row(false))?.total).toBe(1);
    await ask("note.update", { id: note.id, patch: { offRecord: true } });
    expect((await row(true))?.total).toBe(0);
    expect(await ask("theme.impact", { id: into })).toMatchObject({ themes: 1, tags: 1, notes: 1 });
    await ask("theme.remove", { id: into });
    expect((await ask("note.get", { id: note.id })).tags).toEqual([]);
  });
}
