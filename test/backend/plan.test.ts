import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";

/** A plan of one objective, one action and one output. */
function withOutput() {
  const { backend, machine } = newForTest(Date.UTC(2015, 0));
  const { id: objectiveId } = backend.call("objective.add", { title: "Involve people" });
  const { id: actionId } = backend.call("action.add", { objectiveId, task: "Hold events" });
  const { id: outputId } = backend.call("output.add", { actionId, fields: { output: "Events" } });
  const output = () => backend.call("plan.get", {}).objectives[0]?.actions[0]?.outputs[0];
  const say = (date: string, rag: "red" | "amber" | "green" | null, reason = "") =>
    backend.call("rag.add", { outputId, date, rag, state: null, reason, author: "" });
  return { backend, machine, objectiveId, actionId, outputId, output, say };
}

test("progress of a day that is still to come is refused, in whatever way it comes", () => {
  const { backend, outputId, say } = withOutput();
  const date = "2015-01-02";
  const { id } = say("2015-01-01", "green");
  const output = { output: "A map", byWhen: "", outcome: "", resources: "", milestones: "" };
  const rest = { funding: null, leads: [] as string[], rag: "red" as const, state: null };
  for (const attempt of [
    () => say(date, "red"),
    () => backend.call("rag.update", { id, patch: { date } }),
    () => backend.call("plan.paste", { outputId, column: "rag", cells: [["R"]], date, author: "" }),
    () =>
      backend.call("plan.import", {
        objectives: [
          { title: "A", actions: [{ number: "", task: "", outputs: [{ ...output, ...rest }] }] },
        ],
        date,
      }),
  ])
    expect(attempt).toThrow("Progress cannot be recorded for a day that is still to come.");
  backend.call("rag.update", { id, patch: { reason: "Held" } });
});

test("a plan that nobody has written yet has a title and a key to its colours", () => {
  const { backend } = newForTest(Date.UTC(2015, 0));
  expect(backend.call("plan.get", {})).toEqual({
    ...{ title: "Action plan", version: "", status: "", author: "", preset: "progress" },
    objectives: [],
  });
  backend.call("plan.update", { patch: { version: "V3", author: "Policy officer" } });
  expect(backend.call("plan.get", {})).toMatchObject({ title: "Action plan", version: "V3" });
  backend.call("plan.update", { patch: { preset: "confidence" } });
  expect(backend.call("plan.get", {})).toMatchObject({ version: "V3", preset: "confidence" });
});

test("an action without a number gets the next whole one of the plan, in whichever objective", () => {
  const { backend, objectiveId } = withOutput();
  const numbers = () =>
    backend
      .call("plan.get", {})
      .objectives.flatMap(({ actions }) => actions.map(({ number }) => number));
  const { id: other } = backend.call("objective.add", { title: "Support councillors" });
  backend.call("action.add", { objectiveId: other, number: "7a" });
  backend.call("action.add", { objectiveId });
  backend.call("action.add", { objectiveId: other, number: "" });
  expect(numbers()).toEqual(["1", "8", "7a", ""]);
});

test("an output keeps its date as written, with the last day that it can mean", () => {
  const { backend, outputId, output } = withOutput();
  backend.call("output.update", {
    id: outputId,
    patch: { byWhen: "Jan '12", leads: ["Policy officer", "CVS"], funding: "part" },
  });
  expect(output()).toMatchObject({
    due: { text: "Jan '12", by: "2012-01-31", precision: "month" },
    leads: ["Policy officer", "CVS"],
    funding: "part",
  });
  backend.call("output.update", { id: outputId, patch: { byWhen: "31/02/2012" } });
  expect(output()).toMatchObject({
    byWhen: "31/02/2012",
    due: { text: "31/02/2012", by: "", precision: "unread" },
    leads: ["Policy officer", "CVS"],
  });
});

test("the latest change by its date holds, and of one day the one added last", () => {
  const { backend, output, say } = withOutput();
  expect(output()).toMatchObject({ rag: null, state: null, changes: [] });
  say("2012-01-10", "amber");
  say("2011-12-01", "red");
  expect(output()?.rag).toBe("amber");
  const { id } = say("2012-01-10", "green", "Held three");
  expect(output()?.rag).toBe("green");
  expect(output()?.changes.map((change) => change.rag)).toEqual(["red", "amber", "green"]);
  backend.call("rag.update", { id, patch: { date: "2011-11-01" } });
  expect(output()?.rag).toBe("amber");
  backend.call("rag.remove", { id });
  backend.call("history.undo", {});
  expect(output()?.changes[0]).toMatchObject({ id, rag: "green", reason: "Held three" });
});

test("a reporting date keeps the plan as it stood, whatever happens later", () => {
  const { backend, outputId, say } = withOutput();
  say("2011-12-01", "red");
  say("2012-04-01", "green");
  const { id } = backend.call("reporting.add", { date: "2012-03-31", title: "Year end" });
  const kept = () =>
    backend.call("reporting.get", { id }).plan.objectives[0]?.actions[0]?.outputs[0];
  expect(kept()).toMatchObject({ rag: "red", output: "Events" });
  expect(kept()?.changes).toHaveLength(1);
  backend.call("output.update", { id: outputId, patch: { output: "Events and visits" } });
  say("2012-01-01", "amber");
  backend.call("output.remove", { id: outputId });
  expect(kept()).toMatchObject({ rag: "red", output: "Events" });
  backend.call("reporting.add", { date: "2011-10-01", title: "Before" });
  expect(backend.call("reporting.list", {}).map(({ title }) => title)).toEqual([
    "Before",
    "Year end",
  ]);
  expect(() => backend.call("reporting.get", { id: outputId })).toThrow(/reporting date/);
});

test("an action carries out recommendations in the order given, each once, and only those there", () => {
  const { backend, actionId } = withOutput();
  const add = (title: string) => backend.call("recommendation.add", { title }).id;
  const [first, second] = [add("One"), add("Two")];
  const set = (recommendationIds: string[]) =>
    backend.call("action.setRecommendations", { id: actionId, recommendationIds });
  const linked = () =>
    backend.call("plan.get", {}).objectives[0]?.actions[0]?.recommendationIds ?? [];
  set([second, first, second]);
  expect(linked()).toEqual([second, first]);
  set([first]);
  expect(linked()).toEqual([first]);
  expect(() => set([second, actionId])).toThrow(/recommendation is not there/);
  expect(linked()).toEqual([first]);
  backend.call("recommendation.remove", { id: first });
  expect(linked()).toEqual([]);
  backend.call("history.undo", {});
  expect(linked()).toEqual([first]);
});

test("what hangs on something that is gone is refused", () => {
  const { backend, actionId, outputId } = withOutput();
  backend.call("action.remove", { id: actionId });
  expect(() => backend.call("output.add", { actionId })).toThrow("That action is not there");
  expect(() => backend.call("output.update", { id: outputId, patch: { output: "X" } })).toThrow(
    "That output is not there",
  );
  expect(() =>
    backend.call("rag.add", {
      ...{ outputId, date: "2012-01-01", rag: "red", state: null, reason: "", author: "" },
    }),
  ).toThrow("That output is not there");
});

test("something new stands where it is put, and is there whole or not at all", () => {
  const { backend, objectiveId, actionId } = withOutput();
  const recommendation = backend.call("recommendation.add", { title: "One" }).id;
  const first = backend.call("action.add", {
    ...{ objectiveId, number: "0", position: 0, recommendationIds: [recommendation] },
  }).id;
  const actions = () => backend.call("plan.get", {}).objectives[0]?.actions ?? [];
  expect(actions().map(({ id }) => id)).toEqual([first, actionId]);
  expect(actions()[0]?.recommendationIds).toEqual([recommendation]);
  backend.call("output.add", { actionId, position: 0, fields: { output: "Before" } });
  expect(actions()[1]?.outputs.map(({ output }) => output)).toEqual(["Before", "Events"]);
  backend.call("history.undo", {});
  backend.call("history.undo", {});
  expect(actions().map(({ id }) => id)).toEqual([actionId]);
  expect(() =>
    backend.call("action.add", { objectiveId, recommendationIds: [objectiveId] }),
  ).toThrow(/recommendation is not there/);
  expect(actions()).toHaveLength(1);
});

test("of two reporting dates of one day the later one follows the first, and never the other way round", () => {
  const { backend, say } = withOutput();
  say("2011-12-01", "red");
  const keep = (title: string) => backend.call("reporting.add", { date: "2012-03-31", title }).id;
  const [morning, evening] = [keep("Morning"), keep("Evening")];
  const report = (subjectId: string) =>
    JSON.stringify(backend.call("report.get", { document: "progress-report", subjectId }));
  expect(report(morning)).toContain("First report");
  expect(report(morning)).not.toContain("Evening");
  expect(report(evening)).toContain("Changes since Morning");
});
