import { join } from "node:path";
import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { writeSample } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

test("the worked example of Thurrock opens and holds what the published report says", () => {
  const folder = folderForTest();
  const file = writeSample(join(folder, "A.soundings"));
  const backend = createBackend(file, createTestMachine());
  const counts = backend.call("counts.get", {});
  const people = backend.call("stakeholder.list", {});
  const interviews = backend.call("interview.list", {});
  const { headings, held } = backend.call("finding.list", {});
  const { diagnostic, strata, indicators } = backend.call("diagnostic.get", {});
  const themes = backend.call("theme.list", {});
  const findings = headings.flatMap((heading) => heading.findings);

  expect(counts.notes).toBeGreaterThanOrEqual(120);
  expect(counts.notes).toBe(backend.call("note.count", {}));
  expect(counts).toMatchObject({
    interviews: 22,
    stakeholders: people.length,
    themes: themes.length,
    findings: findings.length,
  });
  expect(interviews).toHaveLength(22);
  expect(held).toHaveLength(22);
  expect(new Set(interviews.flatMap((each) => each.stakeholderIds)).size).toBe(25);
  expect(interviews.filter((each) => each.mode === "telephone")).toHaveLength(2);
  const interviewed = new Set(interviews.flatMap((each) => each.stakeholderIds));
  expect(
    people.filter((each) => each.source === "referral" && interviewed.has(each.id)),
  ).toHaveLength(5);
  // People stand by role and organisation only.
  expect(people.filter((each) => each.name !== "")).toEqual([]);
  expect(strata).toHaveLength(3);
  expect(indicators.length).toBeGreaterThan(0);
  expect(headings).toHaveLength(4);
  expect(findings.filter((finding) => finding.evidence.length === 0)).toEqual([]);
  expect(backend.call("recommendation.list", {})).toHaveLength(8);
  expect(themes.length).toBeGreaterThanOrEqual(15);
  expect(themes.length).toBeLessThanOrEqual(30);
  expect(backend.call("note.count", { filter: { tagged: false } })).toBe(0);
  expect(diagnostic.description).toMatch(/reconstructed from the published report/i);
  expect(backend.call("history.get", {}).undo).toBeNull();
  backend.close();

  const before = fingerprint(folder);
  expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
  expect(fingerprint(folder)).toEqual(before);
});

test.each(sampleNames)("every way of counting notes of %s agrees", (name) => {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "A.soundings"), machine, name);
  const backend = createBackend(file, machine);
  const count = (filter: object) => backend.call("note.count", { filter });
  const total = backend.call("counts.get", {}).notes;
  const interviews = backend.call("interview.list", {});
  const workshops = backend.call("workshop.list", {});
  const taken = [
    ...interviews.map(({ id }) => ({ interviewId: id })),
    ...workshops.map(({ id }) => ({ workshopId: id })),
  ];
  const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
  expect(sum([...interviews, ...workshops].map((each) => each.noteCount))).toBe(total);
  expect(sum(taken.map(count))).toBe(total);
  expect(sum(taken.map((place) => backend.call("note.list", place).length))).toBe(total);
  expect(count({ tagged: true }) + count({ tagged: false })).toBe(total);
  expect(count({ offRecord: true }) + count({ offRecord: false })).toBe(total);
  for (const theme of backend.call("theme.list", {}).filter((each) => each.parentId))
    expect(count({ themeId: theme.id })).toBe(theme.noteCount);
  expect(backend.call("note.find", { limit: 1_000 })).toHaveLength(total);
  expect(backend.call("note.ids", {})).toHaveLength(total);
  backend.close();
});
