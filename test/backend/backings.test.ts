import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";

/** Two rounds of a workshop, each with an option of its own. */
function twoRounds() {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const { ids } = backend.call("option.add", {
    ...{ workshopId, options: [{ title: "Buses" }, { title: "Parks" }] },
  });
  const [a = "", b = ""] = ids;
  const start = (optionId: string, insteadOfId: string | null = null) =>
    backend.call("round.add", {
      ...{ workshopId, title: "Which?", optionIds: [optionId], insteadOfId },
      rules: { method: "dots", dots: 1, cap: null },
    }).id;
  return { backend, workshopId, a, b, start, first: start(a), second: start(b) };
}

const refused = expect.objectContaining({ code: "conflict" });

test("an option backs a recommendation only by a round in which it stood", () => {
  const { backend, a, b, first, second } = twoRounds();
  const { id } = backend.call("recommendation.add", { title: "Run buses" });
  const set = (backings: { roundId: string; optionId: string }[]) =>
    backend.call("recommendation.setBackings", { id, backings });
  const right = [{ roundId: first, optionId: a }];
  set(right);
  expect(() => set([...right, { roundId: second, optionId: a }])).toThrow(refused);
  expect(backend.call("recommendation.list", {})[0]?.backings).toEqual(right);
  set([...right, { roundId: second, optionId: b }]);
});

test("a priority rests on an option only by a round in which it stood", () => {
  const { backend, workshopId, a, b, first, second } = twoRounds();
  const fields = { text: "Buses first", how: "" };
  const add = (optionId: string, roundId: string) =>
    backend.call("priority.add", { workshopId, fields: { ...fields, optionId, roundId } });
  expect(() => add(b, first)).toThrow(refused);
  const { id } = add(a, first);
  const update = (patch: { roundId?: string; optionId?: string; text?: string }) =>
    backend.call("priority.update", { id, patch });
  expect(() => update({ roundId: second })).toThrow(refused);
  expect(() => update({ optionId: b })).toThrow(refused);
  update({ roundId: second, optionId: b });
  update({ text: "Parks first" });
});

test("only one round takes the place of another", () => {
  const { start, a, first } = twoRounds();
  const next = start(a, first);
  expect(() => start(a, first)).toThrow(refused);
  start(a, next);
});
