import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallGroupRule } from "../../shared/domain/smallGroups.ts";
import type { Rules } from "../../shared/domain/voting/round.ts";
import { newForTest } from "../tools/diagnostic.ts";

const oneDot: Rules = { method: "dots", dots: 1, cap: null, tie: "share" };
const groups = ["Residents", "Officers", "Councillors", "Faith"] as const;
type Group = (typeof groups)[number];

/** A round of dots on A and B in which, of each group, so many chose A and so many B. */
function vote(split: Partial<Record<Group, [number, number]>>, more: { hidden?: boolean } = {}) {
  const { backend } = newForTest();
  const strata = Object.fromEntries(
    groups.map((name) => [name, backend.call("stratum.add", { name }).id]),
  ) as Record<Group, string>;
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const { ids } = backend.call("option.add", {
    ...{ workshopId, options: [{ title: "A" }, { title: "B" }] },
  });
  const [a = "", b = ""] = ids;
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which?", rules: oneDot, optionIds: ids, ...more },
  });
  for (const group of groups)
    for (const [i, times] of (split[group] ?? []).entries())
      for (let n = 0; n < times; n++)
        backend.call("ballot.add", {
          ...{ roundId, stratumId: strata[group], marks: { [i === 0 ? a : b]: [1] } },
        });
  return { backend, strata, workshopId, roundId, a, b };
}
type Made = ReturnType<typeof vote>;

/** The groups that stand by themselves in the record, the result's table, and a slide of each. */
function shownOf({ backend, strata, workshopId, roundId }: Made) {
  const { blocks } = backend.call("report.get", {
    ...{ document: "workshop-record", subjectId: workshopId },
  });
  const record = blocks.flatMap((block) =>
    block.kind === "table" && block.table.caption.startsWith("Result of round")
      ? block.table.header
      : [],
  );
  const header = sheetOf(backend, "round-results", roundId).header.join();
  const slide = (stratumId: string | null) =>
    backend.call("slide.get", { ref: { kind: "result", roundId, stratumId } });
  const all = slide(null);
  return {
    record: groups.filter((name) => record.includes(name)),
    table: groups.filter((name) => header.includes(name)),
    slides: groups.filter((name) => slide(strata[name]).kind === "result"),
    segments: all.kind === "result" ? all.strata.map(({ name }) => name) : [],
  };
}

const sheetOf = (backend: Backend, sheet: "ballots" | "round-results", subjectId: string) => {
  const [made] = backend.call("sheet.get", { sheet, subjectId });
  if (!made) throw new Error(`no table ${sheet}`);
  return made;
};

const none = { record: [], table: [], slides: [], segments: [] };
const both: Group[] = ["Residents", "Officers"];

test("a small group is not what is left of everybody less the others, in no place", () => {
  expect(shownOf(vote({ Residents: [3, 2], Officers: [2, 2], Councillors: [0, 1] }))).toEqual(none);
});

test("two hidden groups of one person are no group that could hide either", () => {
  const split = { Residents: [5, 0], Officers: [4, 0] } satisfies Parameters<typeof vote>[0];
  expect(shownOf(vote({ ...split, Councillors: [0, 1], Faith: [0, 1] }))).toEqual(none);
  expect(shownOf(vote({ ...split, Councillors: [0, 1], Faith: [0, 2] }))).toEqual({
    ...{ record: both, table: both, slides: both, segments: [...both, "Others"] },
  });
});

test("a group is as large as its valid ballots, spoiled and abstaining ones left out", () => {
  const made = vote({ Residents: [4, 0], Councillors: [0, 1] });
  for (const state of ["spoiled", "abstained"] as const)
    made.backend.call("ballot.add", {
      ...{ roundId: made.roundId, stratumId: made.strata.Councillors, state },
    });
  expect(shownOf(made)).toEqual(none);
});

test("where nobody of a group voted validly, the turnout of the others would say so", () => {
  const made = vote({ Residents: [4, 0], Officers: [3, 0] });
  const { backend, roundId, strata } = made;
  backend.call("ballot.add", { roundId, stratumId: strata.Faith, state: "spoiled" });
  expect(shownOf(made)).toEqual(none);
});

test("the ballots of a small group are not the rows without a stratum, nor the last in order", () => {
  const { backend, roundId } = vote({ Residents: [2, 3], Officers: [2, 2], Councillors: [0, 1] });
  const { header, rows } = sheetOf(backend, "ballots", roundId);
  expect(header).toEqual(["Group", "People", "State", "1 A", "2 B"]);
  expect(rows.slice(0, -1)).toEqual([
    ...Array.from({ length: 6 }, () => ["", 1, "Valid", "", "1 dot"]),
    ...Array.from({ length: 4 }, () => ["", 1, "Valid", "1 dot", ""]),
  ]);
  expect(rows.at(-1)?.[0]).toBe(smallGroupRule);
});

test("ballots keep their numbers and strata where every group is large", () => {
  const { backend, roundId } = vote({ Residents: [0, 3], Officers: [3, 0] });
  const { header, rows } = sheetOf(backend, "ballots", roundId);
  expect(header.slice(0, 3)).toEqual(["Number", "Group", "Stratum"]);
  expect(rows.map((row) => [row[0], row[2]])).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => [number, number < 4 ? "Residents" : "Officers"]),
  );
});

test("counts of few people, and few papers beside counts, are put together and add up", () => {
  const { backend, roundId, strata, a, b } = vote({ Councillors: [0, 1] });
  const table = (label: string, people: number, split: [number, number]) =>
    backend.call("ballot.add", {
      ...{ roundId, kind: "count", label, people, stratumId: strata.Residents },
      marks: { [a]: [split[0]], [b]: [split[1]] },
    });
  table("Table 1", 5, [4, 1]);
  table("Table 2", 1, [1, 0]);
  const { rows } = sheetOf(backend, "ballots", roundId);
  expect(rows).toEqual([
    ["Put together", 7, "Valid", "5", "2"],
    [smallGroupRule, null, null, null, null],
  ]);
  table("Table 3", 4, [4, 0]);
  table("Table 4", 9, [0, 9]);
  expect(sheetOf(backend, "ballots", roundId).rows.slice(0, -1)).toEqual([
    ["Put together", 6, "Valid", "5", "1"],
    ["Table 1", 5, "Valid", "4", "1"],
    ["Table 4", 9, "Valid", "0", "9"],
  ]);
});

test("the ballots of a hidden round are in no table before it is closed", () => {
  const { backend, roundId } = vote({ Residents: [3, 2] }, { hidden: true });
  expect(() => sheetOf(backend, "ballots", roundId)).toThrow(
    expect.objectContaining({ code: "conflict" }),
  );
  backend.call("round.close", { id: roundId });
  expect(sheetOf(backend, "ballots", roundId).rows).toHaveLength(5);
});
