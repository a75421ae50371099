import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";

/** A closed or open round of dots on two options, and how to enter a count in it. */
function inRound() {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const options = ["Buses", "Trams"].map((title) => ({ title }));
  const { ids: optionIds } = backend.call("option.add", { workshopId, options });
  const [a = "", b = ""] = optionIds;
  const rules = { method: "dots", dots: 5, cap: null } as const;
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which first?", rules, optionIds },
  });
  const [stratumId = "", other = ""] = backend
    .call("diagnostic.get", {})
    .strata.map(({ id }) => id);
  const count = (label: string, more: object = {}) =>
    backend.call("ballot.add", {
      ...{ roundId, kind: "count", label, people: 4, marks: { [a]: [3] }, stratumId, ...more },
    });
  return { backend, workshopId, roundId, a, b, stratumId, other, count };
}

test("people of one table or group are counted once: a second count of the same name is refused", () => {
  const { backend, roundId, other, count } = inRound();
  const hands = count("Show of hands");
  expect(() => count("Show of hands")).toThrow(/“Show of hands” of this group was entered already/);
  expect(() => count("show of HANDS")).toThrow(/entered already/);
  count("Show of hands", { stratumId: other });
  const table = count("Table 1", { stratumId: null });
  expect(() => count("Table 1", { stratumId: null })).toThrow(/entered already/);
  // Without a name nobody can tell them apart, so nothing is refused.
  count("", { stratumId: null });
  count("", { stratumId: null });
  expect(() =>
    backend.call("ballot.update", {
      id: table.id,
      patch: { label: "Show of hands", stratumId: other },
    }),
  ).toThrow(/entered already/);
  backend.call("ballot.update", { id: hands.id, patch: { label: "Show of hands", people: 5 } });
  expect(backend.call("round.get", { id: roundId }).entered).toBe(21);
});

test("the same count sent twice under one id is there once", () => {
  const { backend, roundId, count } = inRound();
  const { id } = count("Table 1");
  expect(count("Table 1", { id }).id).toBe(id);
  expect(backend.call("round.get", { id: roundId }).entered).toBe(4);
});

test("what a round agreed goes on the list once, in one step, in the order it came out", () => {
  const { backend, workshopId, roundId, a, b, count } = inRound();
  count("Table 1");
  count("Table 2", { marks: { [a]: [1], [b]: [7] } });
  const list = () => backend.call("workshop.get", { id: workshopId }).priorities;
  const put = (optionIds: string[]) =>
    backend.call("priority.addFromRound", { roundId, optionIds });
  expect(put([a, b, a]).ids).toHaveLength(2);
  expect(list()).toMatchObject([
    { text: "Trams", optionId: b, roundId, how: "Round 1, dot voting: 7 dots, first of two" },
    { text: "Buses", optionId: a, roundId, how: "Round 1, dot voting: 4 dots, second of two" },
  ]);
  expect(put([b, a]).ids).toEqual([]);
  expect(list()).toHaveLength(2);
  backend.call("history.undo", {});
  expect(list()).toEqual([]);
  backend.call("history.redo", {});
  expect(list()).toHaveLength(2);
});
