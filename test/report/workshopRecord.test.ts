import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { Input } from "../../shared/contract.ts";
import type { Block } from "../../shared/report/model.ts";
import { newForTest } from "../tools/diagnostic.ts";

/** A workshop with three options, of which the last stands in no round. */
function hall() {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const options = ["Buses", "Parks", "Trams"].map((title) => ({ title }));
  const { ids } = backend.call("option.add", { workshopId, options });
  const [a = "", b = "", c = ""] = ids;
  const start = (more: Partial<Input<"round.add">> = {}) =>
    backend.call("round.add", {
      ...{ workshopId, title: "Which?", optionIds: [a, b] },
      rules: { method: "dots", dots: 1, cap: null, tie: "share" },
      ...more,
    }).id;
  const vote = (roundId: string, marks: Record<string, number[]>, times = 1) => {
    for (let i = 0; i < times; i++) backend.call("ballot.add", { roundId, marks });
  };
  return { backend, workshopId, a, b, c, start, vote };
}

const blocksOf = (backend: Backend, subjectId: string): Block[] =>
  backend.call("report.get", { document: "workshop-record", subjectId }).blocks;
const words = (blocks: readonly Block[]) => JSON.stringify(blocks);
const tableOf = (blocks: readonly Block[], caption: string) => {
  const found = blocks.find(
    (block) => block.kind === "table" && block.table.caption.startsWith(caption),
  );
  if (found?.kind !== "table") throw new Error(`no table ${caption}`);
  return found.table;
};
const bulletsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "bullets" ? block.items : []));
const chainRefs = (backend: Backend) => {
  const [edges, nodes] = backend.call("sheet.get", { sheet: "evidence-chain", subjectId: null });
  return {
    edges: edges?.rows.filter(([link]) => link === "Note").map((row) => row[1]),
    nodes: nodes?.rows.filter((row) => row[1] === "Note").map((row) => row[2]),
    all: JSON.stringify([edges, nodes]),
  };
};

test("the chain's table says of a note what the document says, and no code of who wants none", () => {
  const { backend } = newForTest();
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const speak = (attribution: "none" | "role", own: boolean) => {
    const { id: speakerId } = backend.call("stakeholder.add", { attribution, role: "Clerk" });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
    backend.call("interview.start", { id: interviewId });
    const { id } = backend.call("note.add", {
      ...{ interviewId, text: "Said", speakerId: own ? speakerId : null },
    });
    backend.call("evidence.add", { findingId, noteIds: [id] });
  };
  speak("none", true);
  speak("none", false);
  speak("role", true);
  const { edges, nodes, all } = chainRefs(backend);
  expect(edges).toEqual(["Not attributed", "Not attributed", "Clerk"]);
  expect(nodes).toEqual(edges);
  expect(all).not.toMatch(/R0[1-3]/);
  expect(backend.call("chain.get", {}).nodes.map(({ code }) => code)).toContain("R01");
});

test("the adviser's follow-ups are not in a workshop's record", () => {
  const { backend, workshopId } = hall();
  const note = (kind: "point" | "follow-up", text: string) =>
    backend.call("note.add", { workshopId, kind, text });
  note("follow-up", "Ring Jane, she is afraid");
  expect(words(blocksOf(backend, workshopId))).not.toContain("What was said");
  note("point", "Nobody asks us");
  const record = words(blocksOf(backend, workshopId));
  expect(record).toContain("Nobody asks us");
  expect(record).not.toContain("Ring Jane");
});

test("an organisation is printed only of people who were asked and allow it", () => {
  const { backend, workshopId } = hall();
  const add = (attribution: "role" | "sector", organisation: string) => {
    const { id: stakeholderId } = backend.call("stakeholder.add", { attribution, organisation });
    backend.call("attendee.add", { workshopId, stakeholderId, attended: true });
  };
  add("role", "Parish council");
  add("sector", "Chamber of trade");
  backend.call("attendee.add", {
    ...{ workshopId, name: "Ann", organisation: "Women's refuge", attended: true },
  });
  const record = blocksOf(backend, workshopId);
  expect(words(record)).not.toMatch(/refuge|Chamber/);
  expect(bulletsOf(record)).toContain("Parish council");
});

test("a round that is open or replaced says so, and backs nothing", () => {
  const { backend, workshopId, a, start, vote } = hall();
  backend.call("headcount.set", { workshopId, stratumId: null, people: 5 });
  const roundId = start();
  vote(roundId, { [a]: [1] });
  const { id } = backend.call("recommendation.add", { title: "Run buses" });
  backend.call("recommendation.setBackings", { id, backings: [{ roundId, optionId: a }] });
  const backed = () =>
    JSON.stringify(
      backend.call("report.get", { document: "diagnostic-report", subjectId: null }),
    ).includes("place 1 of 2");
  const bullets = () => bulletsOf(blocksOf(backend, workshopId));
  expect(bullets()).toContain("Still open: 1 of 5 people answered so far.");
  expect(bullets()).toContain("The result is shown as it comes in.");
  expect(backed()).toBe(false);
  backend.call("round.close", { id: roundId });
  expect(bullets().join()).not.toContain("Still open");
  expect(backed()).toBe(true);
  start({ insteadOfId: roundId });
  expect(bullets()).toContain("Replaced by round 2.");
  const [sheet] = backend.call("sheet.get", { sheet: "round-results", subjectId: roundId });
  expect(sheet?.rows[0]?.at(-1)).toContain("Replaced by round 2.");
  expect(backed()).toBe(false);
});

test("options have in the result's tables the numbers by which they are spoken of", () => {
  const { backend, workshopId, a, b, start, vote } = hall();
  const roundId = start({ rules: { method: "gradients", tie: "share" } });
  vote(roundId, { [a]: [8], [b]: [1] });
  const blocks = blocksOf(backend, workshopId);
  expect(words(blocks)).toContain("Option 1 is blocked by 1 person.");
  const { header, rows, widths } = tableOf(blocks, "Result of round");
  expect(header.slice(0, 3)).toEqual(["Place", "Number", "Option"]);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["1", "2", "Parks"],
    ["2", "1", "Buses"],
  ]);
  expect(widths).toHaveLength(header.length);
  const [sheet] = backend.call("sheet.get", { sheet: "round-results", subjectId: roundId });
  expect(sheet?.header.slice(0, 3)).toEqual(["Place", "Number", "Option"]);
  expect(sheet?.rows.map((row) => row.slice(0, 3))).toEqual([
    [1, 2, "Parks"],
    [2, 1, "Buses"],
  ]);
});

test("an option that stood on no ballot was not put to the vote", () => {
  const { backend, workshopId, start } = hall();
  start();
  expect(tableOf(blocksOf(backend, workshopId), "Options").rows.map((row) => row[2])).toEqual([
    ...["Put to the vote", "Put to the vote", "Not put to the vote"],
  ]);
});

test("of a show of hands people are told, and no number of ballots, on slide and in record", () => {
  const { backend, workshopId, a, start } = hall();
  const roundId = start();
  backend.call("ballot.add", {
    ...{ roundId, kind: "count", label: "Hands", people: 30, marks: { [a]: [20] } },
  });
  backend.call("round.close", { id: roundId });
  const slide = backend.call("slide.get", { ref: { kind: "result", roundId } });
  expect(slide).toMatchObject({ turnout: "30 people, none spoiled" });
  expect(bulletsOf(blocksOf(backend, workshopId))).toContain("30 people, none spoiled.");
});
