import { expect, test } from "vitest";
import { newForTest } from "../tools/diagnostic.ts";

test("a head count out of all reason makes five hundred papers, and the document says so", () => {
  const { backend } = newForTest();
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const { ids: optionIds } = backend.call("option.add", { workshopId, options: [{ title: "A" }] });
  const rules = { method: "approval" } as const;
  const { id: subjectId } = backend.call("round.add", {
    ...{ workshopId, title: "Which?", rules, optionIds },
  });
  const made = (people: number) => {
    backend.call("headcount.set", { workshopId, stratumId: null, people });
    const paper = backend.call("report.get", { document: "ballots", subjectId });
    return [
      paper.blocks.filter(({ kind }) => kind === "heading").length,
      paper.versionLine.split(". ")[1] ?? "",
    ];
  };
  expect(made(500)).toEqual([500, ""]);
  expect(made(100_000)).toEqual([500, "Papers 1 to 500 of 100,000: at most 500 are made at once."]);
});
