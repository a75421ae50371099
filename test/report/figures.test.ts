import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { stratumColours } from "../../shared/report/colours.ts";
import {
  findingNumbersIn,
  headingNumber,
  messageNumber,
} from "../../shared/report/findingNumbers.ts";
import type { Block } from "../../shared/report/model.ts";
import { numberBlocks } from "../../shared/report/numbering.ts";
import { newForTest } from "../tools/diagnostic.ts";

const tableIn = (blocks: readonly Block[], caption: string) =>
  blocks.flatMap((block) =>
    block.kind === "table" && block.table.caption.startsWith(caption) ? [block.table] : [],
  )[0];

test("the sample table adds up, with people of no stratum and an interview without anybody", () => {
  const { backend } = newForTest();
  const [stratum] = backend.call("diagnostic.get", {}).strata;
  const one = backend.call("stakeholder.add", { name: "A", stratumId: stratum?.id ?? null });
  const none = backend.call("stakeholder.add", { name: "B" });
  for (const stakeholderIds of [[one.id, none.id], []]) {
    const { id } = backend.call("interview.add", { stakeholderIds });
    backend.call("interview.start", { id });
  }
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const rows = tableIn(blocks, "The sample by stratum")?.rows ?? [];
  const ends = rows.map((row) => [row[0], ...row.slice(-2)]);
  expect(ends.filter((row) => row[1] !== "0")).toEqual([
    [stratum?.name, "1", "1"],
    ["Not assigned", "1", "1"],
    ["All", "2", "2"],
  ]);
  expect(JSON.stringify(blocks)).toContain("1 came from the contact list and 0 from referrals");
});

test("a recommendation's words stand in the order in which they were written", () => {
  const { backend } = newForTest();
  const { id } = backend.call("recommendation.add", { title: "Listen" });
  const rationale = "First:\n\n- a\n- b\n\nThen this.";
  backend.call("recommendation.update", { id, patch: { rationale } });
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const box = blocks.find((block) => block.kind === "box");
  expect(box?.kind === "box" && box.pieces).toEqual([
    { kind: "paragraph", text: "First:" },
    { kind: "bullets", items: ["a", "b"] },
    { kind: "paragraph", text: "Then this." },
  ]);
});

test("a stratum has its own colour, whichever others are in the chart, and the screen's", () => {
  const { backend } = newForTest();
  const [, second] = backend.call("diagnostic.get", {}).strata;
  for (const name of ["A", "B", "C"]) {
    const person = backend.call("stakeholder.add", { name, stratumId: second?.id ?? null });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [person.id] });
    backend.call("interview.start", { id: interviewId });
    backend.call("note.add", { interviewId, text: "N", themes: [{ name: "Trust" }] });
  }
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const chart = blocks.find((block) => block.kind === "chart");
  expect(chart?.kind === "chart" && chart.chart.series.map((each) => each.colour)).toEqual([
    stratumColours[1],
  ]);
  const tokens = fileURLToPath(new URL("../../renderer/styles/tokens.css", import.meta.url));
  const css = readFileSync(tokens, "utf8");
  expect(stratumColours).toEqual(
    stratumColours.map((_, i) => new RegExp(`--stratum-${i + 1}: (#\\w+);`).exec(css)?.[1]),
  );
});

test("key messages and their headings have the same numbers on screen as on paper", () => {
  const { backend } = newForTest();
  for (const title of ["Culture", "Structures"]) {
    const { id: headingId } = backend.call("heading.add", { title });
    for (const statement of ["One", "Two"]) backend.call("finding.add", { headingId, statement });
  }
  const { blocks } = backend.call("report.get", { document: "diagnostic-report" });
  const { headings } = backend.call("finding.list", {});
  const messages = findingNumbersIn(blocks);
  const numbers = numberBlocks(blocks);
  const printed = (id: string) =>
    numbers[blocks.findIndex((block) => block.kind === "heading" && block.id === id)];
  headings.forEach(({ id, findings }, h) => {
    expect(printed(id)).toBe(headingNumber(h));
    findings.forEach((finding, f) => {
      expect(messages.get(finding.id)).toBe(messageNumber(h, f));
    });
  });
  expect(messages.size).toBe(4);
});
