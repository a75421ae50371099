import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { Input } from "../../shared/contract.ts";
import { newForTest } from "../tools/diagnostic.ts";

/** A workshop with three options and a round of dots on them. */
function inRound(more: Partial<Input<"round.add">> = {}) {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const options = ["Buses", "Trams", "Parks"].map((title) => ({ title }));
  const { ids: optionIds } = backend.call("option.add", { workshopId, options });
  const [a = "", b = "", c = ""] = optionIds;
  const rules = { method: "dots", dots: 5, cap: 2 } as const;
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which first?", rules, optionIds, ...more },
  });
  const round = () => backend.call("round.get", { id: roundId });
  const vote = (ballot: Partial<Input<"ballot.add">> = {}) =>
    backend.call("ballot.add", { roundId, marks: { [a]: [2] }, ...ballot });
  return { backend, workshopId, roundId, a, b, c, round, vote };
}

/** Does something, takes it back and does it again: one step, nothing else touched. */
function expectOneStep(backend: Backend, work: () => void): void {
  const all = () =>
    backend
      .call("workshop.list", {})
      .map(({ id }) => [
        backend.call("option.list", { workshopId: id }),
        backend
          .call("round.list", { workshopId: id })
          .map((round) => [
            backend.call("round.get", { id: round.id }),
            backend.call("round.result", { id: round.id }),
          ]),
      ]);
  const before = all();
  work();
  const after = all();
  expect(after).not.toEqual(before);
  backend.call("history.undo", {});
  expect(all()).toEqual(before);
  backend.call("history.redo", {});
  expect(all()).toEqual(after);
}

test.each(["a ballot", "a correction", "a merge", "a split", "a carrying over", "a round"])(
  "undo takes back %s in one step",
  (what) => {
    const { backend, workshopId, a, b, c, vote, round } = inRound();
    vote();
    const { id: next } = backend.call("workshop.add", { title: "Next" });
    const [ballot] = round().ballots;
    const works: Record<string, () => unknown> = {
      "a ballot": () => vote({ marks: { [a]: [2], [b]: [2], [c]: [1] } }),
      "a correction": () =>
        backend.call("ballot.update", { id: ballot?.id ?? "", patch: { state: "spoiled" } }),
      "a merge": () => backend.call("option.merge", { ids: [a, b, c], title: "All" }),
      "a split": () => backend.call("option.split", { id: b, titles: ["T1", "T2", "T3"] }),
      "a carrying over": () =>
        backend.call("option.carry", { workshopId: next, optionIds: [a, b, c] }),
      "a round": () =>
        backend.call("round.add", {
          ...{ workshopId, title: "Again", rules: { method: "moscow" }, optionIds: [c, a] },
          insteadOfId: round().id,
        }),
    };
    expectOneStep(backend, () => works[what]?.());
  },
);

test("ballots typed one after the other are steps of their own", () => {
  const { backend, round, vote } = inRound();
  for (let n = 0; n < 5; n++) vote();
  expect(round().ballots.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  backend.call("history.undo", {});
  expect(round().ballots).toHaveLength(4);
  expect(vote().number).toBe(5);
});

test("a number is free again once its ballot is deleted or given another one", () => {
  const { backend, round, vote } = inRound();
  const first = vote({ number: 14 });
  expect(() => vote({ number: 14 })).toThrow("Ballot 14 was entered already.");
  const second = vote();
  const number = (id: string, to: number) =>
    backend.call("ballot.update", { id, patch: { number: to } });
  expect(() => number(second.id, 14)).toThrow("Ballot 14 was entered already.");
  number(first.id, 14);
  number(first.id, 3);
  number(second.id, 14);
  backend.call("ballot.remove", { id: first.id });
  expect(vote({ number: 3 }).number).toBe(3);
  expect(round().ballots.map((ballot) => ballot.number)).toEqual([3, 14]);
});

test("a correction is checked as a whole ballot is", () => {
  const { backend, a, b, c, vote } = inRound();
  const { id } = vote({ state: "spoiled", marks: { [a]: [9] } });
  const patch = (fields: Input<"ballot.update">["patch"]) =>
    backend.call("ballot.update", { id, patch: fields });
  expect(() => patch({ state: "valid" })).toThrow(/9 dots/);
  patch({ state: "valid", marks: { [a]: [2], [b]: [2], [c]: [1] } });
  expect(() => patch({ people: 2 })).toThrow(/one person/);
  expect(() => patch({ marks: { [a]: [2], [b]: [2], [c]: [2] } })).toThrow(/6 dots/);
  expect(() => patch({ stratumId: "01890a5d-ac96-774b-bcce-b302099a8057" })).toThrow(/stratum/);
});

test("the wording stands as it was voted on, and more people than are present may vote", () => {
  const { backend, a, b, round, vote } = inRound();
  backend.call("option.update", { id: a, patch: { title: "Coaches" } });
  const merged = backend.call("option.merge", { ids: [a, b], title: "Transport" });
  vote();
  expect(round().options.map(({ title }) => title)).toEqual(["Buses", "Trams", "Parks"]);
  expect(round()).toMatchObject({ entered: 1, present: [] });
  backend.call("option.remove", { id: merged.id });
  expect(() => backend.call("option.remove", { id: a })).toThrow(/put to the vote/);
});

test("an option that was made by mistake gives back what it was made of", () => {
  const { backend, workshopId } = inRound();
  const options = ["One", "Two", "Three"].map((title) => ({ title, detail: `${title} told` }));
  const { ids } = backend.call("option.add", { workshopId, options });
  const [one = "", two = "", three = ""] = ids;
  const retired = () =>
    backend
      .call("option.list", { workshopId })
      .filter((option) => option.retired)
      .map((option) => option.title);
  const { id: merged } = backend.call("option.merge", { ids: [one, two], title: "Both" });
  const { ids: parts } = backend.call("option.split", { id: three, titles: ["3a", "3b"] });
  const both = backend.call("option.list", { workshopId }).find(({ id }) => id === merged);
  expect(both?.detail).toBe("One told\n\nTwo told");
  expect(retired()).toEqual(["One", "Two", "Three"]);
  expect(() => backend.call("option.remove", { id: one })).toThrow(/came from this one/);
  backend.call("option.remove", { id: merged });
  expect(retired()).toEqual(["Three"]);
  for (const id of parts) backend.call("option.remove", { id });
  expect(retired()).toEqual([]);
});

test("a hidden result is told only while the round is closed", () => {
  const { backend, roundId, vote } = inRound({ hidden: true });
  vote();
  const result = () => backend.call("round.result", { id: roundId });
  expect(result()).toBeNull();
  backend.call("round.close", { id: roundId });
  expect(result()?.all.people).toBe(1);
  backend.call("round.reopen", { id: roundId });
  expect(result()).toBeNull();
});

test("a round without ballots has a result: every option, without a vote", () => {
  const { backend, roundId } = inRound();
  const result = backend.call("round.result", { id: roundId });
  expect(result?.all).toMatchObject({ people: 0, valid: 0 });
  expect(result?.all.rows.map(({ place, score }) => [place, score])).toEqual(
    Array.from({ length: 3 }, () => [1, 0]),
  );
  expect(result?.strata).toEqual([]);
});

test("a stratum that goes leaves its ballots, of nobody's stratum", () => {
  const { backend, roundId, round, vote } = inRound();
  const id = backend.call("diagnostic.get", {}).strata[1]?.id ?? "";
  vote({ stratumId: id });
  backend.call("stratum.remove", { id });
  expect(round().ballots).toMatchObject([{ stratumId: null }]);
  expect(backend.call("round.result", { id: roundId })?.strata).toMatchObject([
    { stratumId: null, tally: { people: 1 } },
  ]);
});
