import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallGroupRule } from "../../shared/domain/smallGroups.ts";
import type { SheetId } from "../../shared/report/documents.ts";
import { newForTest } from "../tools/diagnostic.ts";

/** An interview with one person of each stratum named, each of whom says something of one theme. */
function fill(backend: Backend, people: readonly (0 | 1 | 2)[]) {
  const { strata } = backend.call("diagnostic.get", {});
  return people.map((stratum, i) => {
    const stratumId = strata[stratum]?.id ?? "";
    const { id: speakerId } = backend.call("stakeholder.add", { stratumId });
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
    backend.call("interview.start", { id: interviewId });
    const { id: noteId } = backend.call("note.add", {
      ...{ interviewId, speakerId, text: `=Said by ${i}`, themes: [{ name: "Trust" }] },
    });
    return { speakerId, interviewId, noteId };
  });
}
const sheet = (backend: Backend, name: SheetId) => {
  const [made] = backend.call("sheet.get", { sheet: name, subjectId: null });
  if (!made) throw new Error(`no table ${name}`);
  return made;
};

test("small groups stand in no table by themselves, and the rule is printed", () => {
  const { backend } = newForTest();
  fill(backend, [0, 0, 0, 1, 2, 2]);
  const { strata } = backend.call("diagnostic.get", {});
  const [large = "", ...small] = strata.map(({ name }) => name);
  for (const name of ["theme-by-stratum", "theme-by-stratum-notes", "contrast"] as const) {
    const { header, rows } = sheet(backend, name);
    expect(header.join()).toContain(large);
    for (const each of small) expect(header.join()).not.toContain(each);
    expect(rows.at(-1)?.[0]).toBe(smallGroupRule);
  }
  const { rows } = sheet(backend, "theme-by-stratum");
  expect(rows.slice(0, -1)).toEqual([
    ["Out of", 3, 6],
    ["Trust", 3, 6],
  ]);
  const notes = sheet(backend, "tagged-notes").rows;
  expect(notes.map((row) => row[4])).toEqual([large, large, large, null, null, null, null]);
});

test("one small group hides the others too: it could be worked out from the total", () => {
  const { backend } = newForTest();
  fill(backend, [0, 0, 0, 1, 1, 1, 2]);
  const { header, rows } = sheet(backend, "theme-by-stratum");
  expect(header).toEqual(["Theme", "All interviews"]);
  expect(rows.at(-1)?.[0]).toBe(smallGroupRule);
  const contrast = sheet(backend, "contrast");
  expect(contrast.rows[0]).toEqual(["Theme", "Trust", 7, 0, null]);
});

test("two groups of one person hide the others too: together they are two", () => {
  const { backend } = newForTest();
  fill(backend, [0, 0, 0, 1, 2]);
  expect(sheet(backend, "theme-by-stratum").header).toEqual(["Theme", "All interviews"]);
  const strata = sheet(backend, "tagged-notes").rows.map((row) => row[4]);
  expect(new Set(strata)).toEqual(new Set([null]));
});

test("nothing is left out where every group is large, nor is there a rule", () => {
  const { backend } = newForTest();
  fill(backend, [0, 0, 0, 1, 1, 1]);
  const { header, rows } = sheet(backend, "theme-by-stratum");
  expect(header).toHaveLength(4);
  expect(rows.flat()).not.toContain(smallGroupRule);
});

test("off the record and withdrawn leave by no table; untagged notes are not tagged notes", () => {
  const { backend } = newForTest();
  const [first, second, third] = fill(backend, [0, 0, 0, 0]);
  backend.call("note.update", { id: first?.noteId ?? "", patch: { offRecord: true } });
  const id = second?.speakerId ?? "";
  backend.call("stakeholder.update", { id, patch: { consent: "withdrawn" } });
  const interviewId = third?.interviewId ?? "";
  backend.call("note.add", { interviewId, text: "Not tagged" });
  const tagged = sheet(backend, "tagged-notes").rows.filter((row) => row[3]);
  expect(tagged.map((row) => [row[0], row[1], row[3]])).toEqual([
    ["=Said by 2", "Trust", "R03"],
    ["=Said by 3", "Trust", "R04"],
  ]);
  const count = (name: SheetId) =>
    sheet(backend, name)
      .rows.find((row) => row[0] === "Trust")
      ?.at(-1);
  expect(count("theme-by-stratum")).toBe(2);
  expect(count("theme-by-section-notes")).toBe(2);
  expect(count("themes-together")).toBe(2);
  expect(sheet(backend, "coverage").header.slice(3)).toEqual(["R01", "R03", "R04"]);
  // Two people are too few for the table of what each interview brought.
  expect(sheet(backend, "saturation").rows.map((row) => row[0])).toEqual([smallGroupRule]);
});
