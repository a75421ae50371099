import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { schemaDigestAt } from "../../electron/backend/db/migrate.ts";
import { schemaDigests } from "../../electron/backend/db/migrations/digests.ts";
import { migrations } from "../../electron/backend/db/migrations/index.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

const fixture = (version: number) =>
  fileURLToPath(new URL(`./fixtures/schema-${version}.db`, import.meta.url));

const second = (version: number) => (version >= 2 ? 1 : 0);

/**
 * One saved file for every schema that was ever released, each with the same small diagnostic:
 * a stakeholder, an interview, a note with a theme, a heading, a finding on the note, a recommendation;
 * from schema 2 on also a workshop with a round, and a plan; from schema 3 on a codebook with memos.
 */
describe.each(migrations.map((_, index) => index + 1))("a file of schema %i", (version) => {
  test("was kept", () => {
    expect(existsSync(fixture(version))).toBe(true);
  });

  test("is known by its digest", () => {
    expect(schemaDigests[version - 1]).toBe(schemaDigestAt(version));
  });

  test("opens, holds what it held, and can be worked on", () => {
    const folder = folderForTest();
    const file = join(folder, "Kept.soundings");
    copyFileSync(fixture(version), file);
    const backend = createBackend(file, createTestMachine(Date.UTC(2040, 0)));
    const { title, authority } = backend.call("diagnostic.get", {}).diagnostic;
    expect([title, authority]).toEqual(["Kept diagnostic", "Kept council"]);
    expect(backend.call("counts.get", {})).toEqual({
      stakeholders: 1,
      interviews: 1,
      themes: 1,
      notes: 1 + second(version),
      findings: 1,
      notesUsed: 1,
      workshops: second(version),
      outputs: second(version),
    });
    expect(backend.call("recommendation.list", {})).toHaveLength(1);
    expect(backend.call("note.find", { filter: { words: "kept" } })).toHaveLength(1);
    expect(backend.call("framework.list", {})[0]?.sections).toHaveLength(4);
    expect(backend.call("history.get", {}).undo).toBe("Add a recommendation");
    backend.call("history.undo", {});
    backend.call("theme.add", { name: "Added later" });
    const { id: workshopId } = backend.call("workshop.add", { title: "Added later" });
    backend.call("note.add", { workshopId, text: "Said later" });
    if (version >= 2) expectSecond(backend);
    if (version >= 3) expectThird(backend);
    if (version >= 4) expectFourth(backend);
    backend.close();
    expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
  });
});

/** What schema 2 brought is still as it was made. */
function expectSecond(backend: Backend): void {
  const [workshop] = backend.call("workshop.list", {});
  const id = workshop?.id ?? "";
  const { agenda, attendees, headcounts, gaps, priorities } = backend.call("workshop.get", { id });
  expect(workshop).toMatchObject({ title: "Kept workshop", present: 5, noteCount: 1 });
  expect(agenda).toMatchObject([{ time: "10:00", note: "Kept agenda note" }]);
  expect(attendees).toMatchObject([{ name: "Kept person", attended: true }]);
  expect(headcounts).toEqual([{ stratumId: null, people: 4 }]);
  expect(gaps).toMatchObject([{ vision: "Kept vision" }]);
  expect(priorities).toMatchObject([{ text: "Kept priority", how: "By dots" }]);
  const options = backend.call("option.list", { workshopId: id });
  expect(options.map(({ title, retired }) => [title, retired])).toEqual([
    ["Transport", false],
    ["Buses", true],
    ["Trams", true],
    ["Parks", false],
  ]);
  expect(options[0]?.origins.map(({ kind, title }) => [kind, title])).toEqual([
    ["merged", "Buses"],
    ["merged", "Trams"],
  ]);
  const [round] = backend.call("round.list", { workshopId: id });
  expect(round).toMatchObject({ title: "Kept round", closedAt: expect.any(String), entered: 1 });
  const result = backend.call("round.result", { id: round?.id ?? "" });
  expect(result?.all.rows.map(({ score }) => score)).toEqual([2, 0]);
  const { title, objectives } = backend.call("plan.get", {});
  expect([title, objectives[0]?.title]).toEqual(["Kept plan", "Kept objective"]);
  expect(objectives[0]?.actions[0]?.outputs[0]).toMatchObject({
    ...{ output: "Kept output", byWhen: "Jan '12", leads: ["Kept lead"], rag: "green" },
    changes: [{ rag: "red" }, { rag: "green", reason: "Kept reason" }],
  });
  expect(backend.call("reporting.list", {})).toMatchObject([{ title: "Kept report" }]);
  expect(backend.call("budget.list", {})).toMatchObject([{ item: "Kept item", quantity: 7 }]);
}

/** And what schema 3 brought. */
function expectThird(backend: Backend): void {
  const [theme] = backend.call("theme.list", {});
  expect(theme).toMatchObject({ inclusion: "What belongs", exclusion: "What does not" });
  const note = backend.call("note.get", { id: theme?.exampleId ?? "" });
  expect(note.text).toBe("What was kept");
  expect(backend.call("memo.list", {}).map(({ about }) => about)).toEqual([
    "Kept theme",
    "What was kept",
    "Interview 1",
  ]);
  expect(backend.call("diagnostic.get", {}).strata[0]?.target).toBe(7);
  expect(backend.call("stakeholder.list", {})).toMatchObject([
    { status: "agreed", consentLimits: "Kept limits", remarks: "Kept remark" },
  ]);
}

/** And what schema 4 brought. */
function expectFourth(backend: Backend): void {
  const [interview] = backend.call("interview.list", {});
  expect(interview).toMatchObject({
    ...{ recordSentOn: "2010-04-02", recordAgreedOn: "2010-04-09" },
    documentsPromised: "Kept promise",
  });
  const made = backend.call("correction.list", { interviewId: interview?.id ?? "" });
  expect(made.map(({ was, text }) => [was, text])).toEqual([
    ["What was kept", "What was corrected"],
    ["What was corrected", "What was kept"],
    ["", "Kept remark"],
  ]);
  const themeId =
    backend.call("theme.list", {}).find(({ name }) => name === "Kept theme")?.id ?? "";
  const [cluster, ...others] = backend.call("cluster.list", { themeId }).clusters;
  expect([cluster?.title, others]).toEqual(["Kept cluster", []]);
  expect(backend.call("cluster.notes", { noteIds: cluster?.noteIds ?? [] })).toMatchObject([
    { text: "What was kept" },
  ]);
  const [framework] = backend.call("framework.list", {});
  expect(interview?.frameworkIds).toEqual([framework?.id]);
  const [question] = framework?.sections[0]?.questions ?? [];
  expect(question).toMatchObject({
    text: "Kept question, edited",
    wordings: [{ text: "Who champions community empowerment and how?" }],
  });
}
