import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** What the projector shows. */
export function slides({ ask, refusal }: Way): void {
  const show = (ref: Parameters<typeof ask<"slide.get">>[1]["ref"]) => ask("slide.get", { ref });

  test("one thing at a time", async () => {
    const { id: headingId } = await ask("heading.add", { title: "Culture" });
    const { id: findingId } = await ask("finding.add", { headingId, statement: "It matters" });
    const { id: workshopId } = await ask("workshop.add", { title: "A hall" });
    await ask("workshop.update", { id: workshopId, patch: { date: "2010-03-30", start: "09:30" } });
    const fields = { time: "10:00", minutes: null, title: "Welcome", note: "Wait for the mayor" };
    const { id: itemId } = await ask("agenda.add", { workshopId, fields });
    const priority = { text: "Buses first", how: "", optionId: null, roundId: null };
    await ask("priority.add", { workshopId, fields: priority });
    const options = [{ title: "Buses" }, { title: "Parks" }];
    const { ids: optionIds } = await ask("option.add", { workshopId, options });
    const { id: roundId } = await ask("round.add", {
      ...{ workshopId, title: "Which first?", optionIds, hidden: true },
      rules: { method: "dots", dots: 3, cap: null },
    });
    await ask("ballot.add", { roundId, marks: { [optionIds[1] ?? ""]: [3] } });

    expect(await show({ kind: "blank" })).toEqual({ kind: "blank" });
    expect(await show({ kind: "title", workshopId })).toEqual({
      ...{ kind: "title", title: "A hall" },
      lines: ["30 March 2010, 09:30", "A council"],
    });
    expect(await show({ kind: "agenda", workshopId, itemId })).toEqual({
      ...{ kind: "agenda", title: "A hall" },
      items: [{ time: "10:00", title: "Welcome", now: true }],
    });
    expect(await show({ kind: "heading", headingId })).toMatchObject({ items: ["It matters"] });
    expect(await show({ kind: "finding", findingId })).toEqual({
      ...{ kind: "statement", title: "Culture", text: "It matters", aside: "" },
    });
    expect(await show({ kind: "options", workshopId })).toMatchObject({
      items: ["Buses", "Parks"],
    });
    expect(await show({ kind: "priorities", workshopId })).toMatchObject({
      items: ["Buses first"],
    });

    const running = {
      ...{ kind: "round", title: "Which first?", rule: "Dot voting · 3 dots each" },
      ...{ options: ["Buses", "Parks"], entered: 1, present: 0 },
    };
    expect(await show({ kind: "round", roundId })).toEqual(running);
    expect(await show({ kind: "result", roundId })).toEqual(running);
    await ask("round.close", { id: roundId });
    expect(await show({ kind: "result", roundId })).toEqual({
      ...{ kind: "result", title: "Which first?", rule: "Dot voting · 3 dots each" },
      bars: true,
      ...{ turnout: "1 person, 1 ballot, none spoiled", tie: "Equal totals share a place." },
      rows: [
        { title: "Parks", place: 1, words: "3 dots", score: 3, support: 1, segments: [] },
        { title: "Buses", place: 2, words: "0 dots", score: 0, support: 0, segments: [] },
      ],
      ...{ strata: [], only: "" },
    });
    await refusal("slide.get", { ref: { kind: "round", roundId: workshopId } });
    await refusal("slide.get", { ref: { kind: "finding", findingId: headingId } });
    await refusal("slide.get", { ref: { kind: "heading", headingId: findingId } });
  });
}
