import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Filters that are kept under a name. */
export function queries({ ask, refusal }: Way): void {
  const names = async () => (await ask("savedQuery.list", {})).map(({ name }) => name);

  test("filters are kept, counted, renamed, changed, moved and deleted", async () => {
    const theme = await ask("theme.add", { name: "Kept queries" });
    const person = await ask("stakeholder.add", { role: "Chair", organisation: "Forum" });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [person.id] });
    for (const text of ["One", "Two"])
      await ask("note.add", { interviewId, text, themes: [{ id: theme.id }] });
    const first = { name: "On kept queries", filter: { themeId: theme.id } };
    const { id } = await ask("savedQuery.add", first);
    await ask("savedQuery.add", { name: "Barriers", filter: { kind: "barrier", interviewId } });
    const [saved] = await ask("savedQuery.list", {});
    expect(saved).toEqual({ ...{ ...first, id }, notes: 2, gone: [], incomplete: false });
    const some = await ask("savedQuery.list", { counted: 1 });
    expect(some.map(({ notes }) => notes)).toEqual([2, null]);
    const patch = { name: "Of this interview", filter: { interviewId } };
    await ask("savedQuery.update", { id, patch });
    await ask("savedQuery.move", { id, position: 1 });
    expect(await names()).toEqual(["Barriers", "Of this interview"]);
    expect((await refusal("savedQuery.add", { ...first, name: "BARRIERS" })).message).toMatch(
      /There is a saved query called “Barriers” already/,
    );
    expect((await refusal("savedQuery.add", { name: "All", filter: {} })).message).toMatch(
      /at least one filter/,
    );
    await ask("interview.remove", { id: interviewId });
    expect((await ask("savedQuery.list", {})).map(({ gone, notes }) => [gone, notes])).toEqual([
      [["interviewId"], 0],
      [["interviewId"], 0],
    ]);
    await ask("savedQuery.remove", { id });
    expect(await names()).toEqual(["Barriers"]);
  });
}
