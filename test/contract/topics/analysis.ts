import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Counting what was said: tables, coverage, saturation, contrast, and the notes behind each figure. */
export function analysis({ ask }: Way): void {
  test("a theme is counted by stratum, by kind and beside another, and its figures open their notes", async () => {
    const { strata } = await ask("diagnostic.get", {});
    const stratumId = strata[0]?.id ?? "";
    const person = await ask("stakeholder.add", { stratumId });
    const { id } = await ask("interview.add", { stakeholderIds: [person.id] });
    await ask("interview.start", { id });
    const [framework] = await ask("framework.list", {});
    const questionId = framework?.sections[0]?.questions[0]?.id ?? "";
    const themes = [{ name: "Buses (analysis)" }, { name: "Parks (analysis)" }];
    const said = { interviewId: id, questionId, speakerId: person.id, text: "Buses and parks" };
    const note = await ask("note.add", { ...said, kind: "barrier", themes });
    await ask("note.add", { ...said, offRecord: true, themes: themes.slice(0, 1) });
    const [buses = "", parks = ""] = note.tags.map(({ themeId }) => themeId);

    const figure = async (across: "stratum" | "kind" | "theme", key: string, more = {}) => {
      const table = await ask("analysis.cross", { across, by: "notes", ...more });
      const place = table.columns.findIndex((column) => column.key === key);
      return table.rows.find(({ themeId }) => themeId === buses)?.counts[place];
    };
    expect(await figure("stratum", stratumId)).toBe(2);
    expect(await figure("stratum", stratumId, { onRecordOnly: true })).toBe(1);
    expect(await figure("stratum", stratumId, { by: "interviews" })).toBe(1);
    expect(await figure("kind", "barrier")).toBe(1);
    expect(await figure("theme", parks)).toBe(1);
    const count = (filter: object) => ask("note.count", { filter: { themeId: buses, ...filter } });
    expect(await count({ andThemeId: parks })).toBe(1);
    expect(await count({ besideThemeId: parks, takenIn: "interview" })).toBe(2);
    expect(await count({ respondentId: person.id, withdrawn: false })).toBe(2);
    expect(await count({ themeIds: [parks], questionId: null })).toBe(0);

    const coverage = await ask("analysis.coverage", {});
    const place = coverage.respondents.findIndex((each) => each.id === person.id);
    const row = coverage.rows.find((each) => each.questionId === questionId);
    expect(row?.cells[place]).toEqual({ state: "asked", notes: 2, focus: false, outside: false });
    const held = await ask("analysis.saturation", {});
    const own = held.find(({ interviewId }) => interviewId === id);
    expect(own?.newThemeIds).toEqual([buses, parks]);
    const contrast = await ask("analysis.contrast", {});
    expect(contrast.themes.find((each) => each.id === parks)?.raised[0]).toBe(1);

    await ask("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
    expect(await figure("stratum", stratumId)).toBe(0);
    expect(await count({ withdrawn: false })).toBe(0);
    expect(await count({ withdrawn: true })).toBe(2);
  });
}
