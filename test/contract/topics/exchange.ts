import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** To other programs and back. */
export function exchange({ ask, refusal }: Way): void {
  const code = { guid: "a", parentGuid: null, description: "", colour: null };

  test("a codebook is merged by name and place, as one step of undo", async () => {
    const trust = await ask("theme.add", { name: "Trust" });
    const codes = [
      { ...code, guid: "a", name: "trust", description: "Who is believed\nInclude: promises kept" },
      { ...code, guid: "b", parentGuid: "a", name: "In officers", colour: "#7b5ea7" },
      { ...code, guid: "c", name: "In officers" },
    ];
    expect(await ask("codebook.merge", { codes })).toEqual({ added: 2, completed: 1, kept: 0 });
    const themes = await ask("theme.list", {});
    const [below, beside] = themes.filter(({ name }) => name === "In officers");
    expect(themes.find(({ id }) => id === trust.id)).toMatchObject({
      ...{ name: "Trust", definition: "Who is believed", inclusion: "promises kept" },
    });
    expect([below?.parentId, beside?.parentId].sort()).toEqual([null, trust.id].sort());
    expect(await ask("codebook.merge", { codes })).toEqual({ added: 0, completed: 0, kept: 3 });
    await ask("history.undo", {});
    expect((await ask("theme.list", {})).filter(({ name }) => name === "In officers")).toEqual([]);
    await ask("theme.remove", { id: trust.id });
    const nameless = { codes: [{ ...code, name: "" }] };
    expect((await refusal("codebook.merge", nameless)).message).toMatch(/name/);
  });

  test("what goes to other programs holds the notes and the people by code", async () => {
    const person = await ask("stakeholder.add", { name: "Ada Byron", attribution: "sector" });
    const interview = await ask("interview.add", { stakeholderIds: [person.id] });
    const note = await ask("note.add", { interviewId: interview.id, text: "On the record" });
    await ask("note.add", { interviewId: interview.id, text: "Not for this", offRecord: true });
    const project = await ask("exchange.project", {});
    const source = project.sources.find(({ guid }) => guid === interview.id);
    expect(source?.text).toBe("On the record");
    expect(source?.selections.map(({ guid }) => guid)).toEqual([note.id]);
    expect(project.cases.find(({ guid }) => guid === person.id)?.name).toBe(person.code);
    expect(JSON.stringify(project)).not.toMatch(/Ada|Not for this/);
    expect((await ask("exchange.project", { cases: false })).cases).toEqual([]);
  });
}
