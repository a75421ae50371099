import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** The action plan: objectives, actions, outputs, their progress, and the budget. */
export function plan({ ask, refusal }: Way): void {
  const objective = async (title: string) => (await ask("objective.add", { title })).id;
  const found = async (id: string) =>
    (await ask("plan.get", {})).objectives.find((each) => each.id === id);

  test("its front is written", async () => {
    await ask("plan.update", { patch: { title: "Plan for the area", version: "V3" } });
    expect(await ask("plan.get", {})).toMatchObject({
      ...{ title: "Plan for the area", version: "V3", status: "", preset: "progress" },
    });
    expect((await refusal("plan.update", { patch: { preset: "rainbow" } })).message).toMatch(
      /must be one of/,
    );
  });

  test("objectives, actions and outputs are written, ordered and deleted", async () => {
    const [one, two] = [await objective("One"), await objective("Two")];
    await ask("objective.update", { id: one, patch: { want: "People take part" } });
    await ask("objective.move", { id: two, position: 0 });
    const order = (await ask("plan.get", {})).objectives.map(({ id }) => id);
    expect(order.indexOf(two)).toBeLessThan(order.indexOf(one));

    const first = (await ask("action.add", { objectiveId: one, number: "41", task: "Meet" })).id;
    const second = (await ask("action.add", { objectiveId: one })).id;
    await ask("action.update", { id: second, patch: { task: "Write down" } });
    await ask("action.move", { id: second, objectiveId: two, position: 0 });
    expect(await found(two)).toMatchObject({ actions: [{ number: "42", task: "Write down" }] });

    const fields = { output: "A leaflet", byWhen: "Jan '12", leads: ["CVS", "Policy officer"] };
    const output = (await ask("output.add", { actionId: first, fields })).id;
    const other = (await ask("output.add", { actionId: first })).id;
    await ask("output.update", { id: other, patch: { output: "A map", funding: "part" } });
    await ask("output.move", { id: other, actionId: first, position: 0 });
    expect(await found(one)).toMatchObject({
      want: "People take part",
      actions: [
        { outputs: [{ output: "A map" }, { ...fields, due: { by: "2012-01-31" }, rag: null }] },
      ],
    });
    await ask("output.remove", { id: output });
    await ask("action.remove", { id: second });
    await ask("objective.remove", { id: two });
    expect(await found(two)).toBeUndefined();
    expect((await found(one))?.actions[0]?.outputs.map(({ id }) => id)).toEqual([other]);
  });

  test("an action carries out recommendations", async () => {
    const objectiveId = await objective("Three");
    const { id } = await ask("action.add", { objectiveId });
    const recommendation = (await ask("recommendation.add", { title: "Meet more" })).id;
    await ask("action.setRecommendations", { id, recommendationIds: [recommendation] });
    expect((await found(objectiveId))?.actions[0]?.recommendationIds).toEqual([recommendation]);
    await ask("recommendation.remove", { id: recommendation });
  });

  test("progress is recorded, corrected, taken back, and kept on a reporting date", async () => {
    const objectiveId = await objective("Four");
    const { id: actionId } = await ask("action.add", { objectiveId });
    const { id: outputId } = await ask("output.add", { actionId });
    const change = { rag: "red", state: null, reason: "Nobody asked", author: "AO" } as const;
    const { id } = await ask("rag.add", { outputId, date: "2008-01-31", ...change });
    await ask("rag.update", { id, patch: { rag: "amber" } });
    const kept = (await ask("reporting.add", { date: "2008-03-31", title: "Year end" })).id;
    const later = (await ask("rag.add", { ...change, outputId, date: "2008-04-30" })).id;
    expect((await found(objectiveId))?.actions[0]?.outputs[0]).toMatchObject({
      rag: "red",
      changes: [
        { id, rag: "amber", reason: "Nobody asked" },
        { id: later, rag: "red" },
      ],
    });
    expect(await ask("reporting.list", {})).toEqual([
      { id: kept, date: "2008-03-31", title: "Year end" },
    ]);
    const then = (await ask("reporting.get", { id: kept })).plan.objectives.at(-1);
    expect(then?.actions[0]?.outputs[0]).toMatchObject({ rag: "amber", changes: [{ id }] });
    await ask("rag.remove", { id: later });
    expect((await found(objectiveId))?.actions[0]?.outputs[0]?.rag).toBe("amber");
    await ask("reporting.remove", { id: kept });
    expect(await ask("reporting.list", {})).toEqual([]);
    expect((await refusal("rag.add", { ...change, outputId, date: "2008-02-31" })).code).toBe(
      (await refusal("reporting.add", { date: "", title: "Never" })).code,
    );
  });

  test("a plan is imported after what is there, or in its place", async () => {
    const output = {
      ...{ output: "A panel", byWhen: "2012", outcome: "", resources: "", funding: null },
      ...{ milestones: "", leads: [], rag: "green" as const, state: null },
    };
    const actions = [{ number: "1", task: "Meet", outputs: [output, { ...output, rag: null }] }];
    const objectives = [{ title: "Imported", actions }];
    const before = (await ask("plan.get", {})).objectives.length;
    expect(await ask("plan.import", { objectives, date: "2007-10-01" })).toEqual({
      ...{ objectives: 1, actions: 1, outputs: 2 },
    });
    expect((await ask("plan.get", {})).objectives).toHaveLength(before + 1);
    await ask("plan.import", { objectives, date: "2007-10-01", replace: true, author: "AO" });
    expect((await ask("plan.get", {})).objectives).toMatchObject([
      { title: "Imported", actions: [{ outputs: [{ rag: "green" }, { rag: null, changes: [] }] }] },
    ]);
  });

  test("cells are pasted", async () => {
    const outputId =
      (await ask("plan.get", {})).objectives[0]?.actions[0]?.outputs[1]?.id ?? "missing";
    const cells = [
      ["A paste", "July 12"],
      ["One more", "31/02/2012"],
    ];
    await refusal("plan.paste", {
      ...{ column: "output", cells: [["A"]], date: "2012-03-31", author: "AO" },
    });
    const answer = await ask("plan.paste", {
      ...{ outputId, column: "output", cells, date: "2007-10-01", author: "" },
    });
    expect(answer).toMatchObject({ changed: 1, added: 1 });
    expect(answer.problems).toHaveLength(1);
    expect((await ask("plan.get", {})).objectives[0]?.actions[0]?.outputs).toMatchObject([
      { output: "A panel" },
      { output: "A paste", due: { by: "2012-07-31" } },
      { output: "One more", byWhen: "31/02/2012", due: { precision: "unread" } },
    ]);
  });

  test("a budget is written, ordered and deleted", async () => {
    const one = (await ask("budget.add", { item: "Training", unitCost: 25_000, quantity: 7 })).id;
    const two = (await ask("budget.add", { item: "Hall" })).id;
    await ask("budget.update", { id: two, patch: { unitCost: 5_050 } });
    await ask("budget.move", { id: two, position: 0 });
    expect(await ask("budget.list", {})).toEqual([
      { id: two, item: "Hall", unitCost: 5_050, quantity: 1, recommendationId: null },
      { id: one, item: "Training", unitCost: 25_000, quantity: 7, recommendationId: null },
    ]);
    await ask("budget.remove", { id: one });
    expect(await ask("budget.list", {})).toHaveLength(1);
    expect((await refusal("budget.add", { item: "Hall", unitCost: -1 })).message).toMatch(
      /at least/,
    );
  });
}
