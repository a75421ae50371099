import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { newForTest, type openForTest, writeNew, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { recordsOf } from "../tools/inside.ts";
import { createTestMachine } from "../tools/machine.ts";
import { startInterview } from "../tools/steps.ts";

/** Opens, works and closes again. */
function visit<T>(file: string, work: (backend: ReturnType<typeof createBackend>) => T): T {
  const backend = createBackend(file, createTestMachine(Date.UTC(2010, 5, 1)));
  try {
    return work(backend);
  } finally {
    backend.close();
  }
}

test.each([
  ["an interview with its notes", "interview.remove"],
  ["a theme with those below it and their tags", "theme.remove"],
  ["a heading with its findings and their evidence", "heading.remove"],
  ["a stakeholder who was interviewed", "stakeholder.remove"],
  ["a stratum", "stratum.remove"],
  ["a note with tags and evidence", "note.remove"],
  ["a recommendation", "recommendation.remove"],
] as const)("undo brings back %s whole, also after the program was closed", (_, method) => {
  const file = writeSample(join(folderForTest(), "A.soundings"));
  const before = recordsOf(file);
  const removed = visit(file, (backend) => {
    const ids = {
      "interview.remove": backend.call("interview.list", {})[0]?.id,
      "theme.remove": backend.call("theme.list", {}).find((theme) => theme.parentId === null)?.id,
      "heading.remove": backend.call("finding.list", {}).headings[0]?.id,
      "stakeholder.remove": backend.call("stakeholder.list", {})[0]?.id,
      "stratum.remove": backend.call("diagnostic.get", {}).strata[0]?.id,
      "note.remove": backend.call("finding.list", {}).headings[0]?.findings[0]?.evidence[0]?.noteId,
      "recommendation.remove": backend.call("recommendation.list", {})[0]?.id,
    };
    backend.call(method, { id: ids[method] ?? "" });
  });
  expect(removed).toBeUndefined();
  const after = recordsOf(file);
  expect(after).not.toEqual(before);

  visit(file, (backend) => backend.call("history.undo", {}));
  expect(recordsOf(file)).toEqual(before);
  visit(file, (backend) => backend.call("history.redo", {}));
  expect(recordsOf(file)).toEqual(after);
  visit(file, (backend) => backend.call("history.undo", {}));
  expect(recordsOf(file)).toEqual(before);
});

test("making a diagnostic is not a step: the first undo does not empty it", () => {
  const { backend } = newForTest();
  expect(backend.call("history.get", {})).toEqual({ undo: null, redo: null });
  expect(() => backend.call("history.undo", {})).toThrow("There is nothing to undo.");
  expect(() => backend.call("history.redo", {})).toThrow("There is nothing to redo");
});

test("a new step after undo ends what could be redone", () => {
  const { backend } = newForTest();
  backend.call("theme.add", { name: "Trust" });
  backend.call("history.undo", {});
  expect(backend.call("history.get", {})).toEqual({ undo: null, redo: "Add a theme" });
  backend.call("heading.add", { title: "Culture" });
  expect(backend.call("history.get", {})).toEqual({ undo: "Add a heading", redo: null });
});

test("typing in one field is one step; a pause, another field or another record is another", () => {
  const { machine, backend } = newForTest();
  const { id } = backend.call("theme.add", { name: "T" });
  const type = (name: string) => {
    machine.pass(1_000);
    backend.call("theme.update", { id, patch: { name } });
  };
  for (const name of ["Tr", "Tru", "Trus", "Trust"]) type(name);
  machine.pass(60_000);
  type("Trust and");
  type("Trust and respect");
  backend.call("theme.update", { id, patch: { definition: "Being believed" } });
  const name = () => backend.call("theme.list", {})[0]?.name;
  const definition = () => backend.call("theme.list", {})[0]?.definition;
  backend.call("history.undo", {});
  expect([name(), definition()]).toEqual(["Trust and respect", ""]);
  backend.call("history.undo", {});
  expect(name()).toBe("Trust");
  backend.call("history.undo", {});
  expect(name()).toBe("T");
  for (let step = 0; step < 3; step++) backend.call("history.redo", {});
  expect([name(), definition()]).toEqual(["Trust and respect", "Being believed"]);
});

test("time that passes on a question is no step of undo, and does not part typing in two", () => {
  const { machine, backend } = newForTest();
  const { note, interview, questions } = startInterview(backend);
  const { id } = note("N");
  const tick = () =>
    backend.call("interview.addTime", {
      interviewId: interview.id,
      questionId: questions[0]?.id ?? "",
      seconds: 1,
    });
  machine.pass(10_000);
  backend.call("note.update", { id, patch: { text: "No" } });
  tick();
  machine.pass(1_000);
  backend.call("note.update", { id, patch: { text: "Nob" } });
  tick();
  backend.call("history.undo", {});
  expect(backend.call("note.get", { id }).text).toBe("N");
  const [progress] = backend.call("interview.get", { id: interview.id }).progress;
  expect(progress?.seconds).toBe(2);
});

test("time spent on a question comes back with its interview", () => {
  const { backend } = newForTest();
  const { interview, questions } = startInterview(backend);
  const key = { interviewId: interview.id, questionId: questions[0]?.id ?? "" };
  backend.call("interview.addTime", { ...key, seconds: 600 });
  const seconds = () =>
    backend.call("interview.get", { id: interview.id }).progress.map((each) => each.seconds);
  for (const times of [1, 2]) {
    for (let step = 0; step < 2; step++) backend.call("history.undo", {});
    expect([times, backend.call("interview.list", {})]).toEqual([times, []]);
    for (let step = 0; step < 2; step++) backend.call("history.redo", {});
    expect(seconds()).toEqual([600]);
  }
  backend.call("interview.addTime", { ...key, seconds: 5 });
  expect(seconds()).toEqual([605]);
});

test("what is done to a kept note, or to several, is a step of its own", () => {
  const { machine, backend } = newForTest();
  const { note } = startInterview(backend);
  const kept = note("Kept", { id: machine.newId() });
  backend.call("note.update", { id: kept.id, patch: { offRecord: true } });
  backend.call("history.undo", {});
  expect(backend.call("note.get", { id: kept.id }).offRecord).toBe(false);
  const typed = note("Typed", { id: machine.newId() });
  const theme = { name: "Trust" };
  backend.call("tag.add", { noteIds: [typed.id, kept.id], theme, typing: true });
  backend.call("history.undo", {});
  expect(backend.call("note.get", { id: typed.id }).tags).toEqual([]);
});

test("what is done to a note while it is being typed is one step with the note", () => {
  const { machine, backend } = newForTest();
  const { note, interview } = startInterview(backend);
  const { id } = note("T", { id: machine.newId() });
  backend.call("note.update", { id, patch: { text: "Typed" }, typing: true });
  backend.call("tag.add", { noteIds: [id], theme: { name: "Trust" }, typing: true });
  backend.call("history.undo", {});
  expect(backend.call("note.list", { interviewId: interview.id })).toEqual([]);
});

test("any run of commands can be undone to the start and redone to the end", () => {
  const commands = fc.array(
    fc.record({ what: fc.nat({ max: 9 }), which: fc.nat({ max: 50 }), wait: fc.boolean() }),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(commands, (plan) => {
      const folder = folderForTest();
      const machine = createTestMachine();
      const file = writeNew(join(folder, `${machine.newId()}.soundings`), machine);
      const start = recordsOf(file);
      const backend = createBackend(file, machine);
      for (const step of plan)
        doSomething(backend, step.what, step.which, () => machine.pass(step.wait ? 10_000 : 100));
      backend.close();
      const end = recordsOf(file);
      visit(file, (later) => {
        while (later.call("history.get", {}).undo !== null) later.call("history.undo", {});
      });
      expect(recordsOf(file)).toEqual(start);
      visit(file, (later) => {
        while (later.call("history.get", {}).redo !== null) later.call("history.redo", {});
      });
      expect(recordsOf(file)).toEqual(end);
    }),
    { numRuns: 25, seed: 20_100_331 },
  );
}, 180_000);

/** One of ten commands on one of the records that are there. */
function doSomething(
  backend: ReturnType<typeof openForTest>,
  what: number,
  which: number,
  wait: () => void,
): void {
  wait();
  const pick = <T>(list: readonly T[]): T | undefined => list[which % Math.max(1, list.length)];
  const themes = backend.call("theme.list", {});
  const notes = backend.call("note.ids", {});
  const { headings } = backend.call("finding.list", {});
  const note = pick(notes);
  const theme = pick(themes);
  const heading = pick(headings);
  if (what === 0 || notes.length === 0) startInterview(backend).note(`Note ${which}`);
  else if (what === 1)
    backend.call("theme.add", { name: `Theme ${which}`, parentId: theme?.id ?? null });
  else if (what === 2 && note)
    backend.call("tag.add", { noteIds: notes.slice(0, 3), theme: { name: `Theme ${which % 5}` } });
  else if (what === 3 && note)
    backend.call("note.update", { id: note, patch: { text: `Now ${which}` } });
  else if (what === 4 && theme) backend.call("theme.remove", { id: theme.id });
  else if (what === 5) backend.call("heading.add", { title: `Heading ${which}` });
  else if (what === 6 && heading) {
    const { id } = backend.call("finding.add", { headingId: heading.id, statement: "It matters" });
    backend.call("evidence.add", { findingId: id, noteIds: notes.slice(0, 2) });
  } else if (what === 7 && heading)
    backend.call("heading.move", { id: heading.id, position: which % 3 });
  else if (what === 8 && note) backend.call("note.remove", { id: note });
  else if (theme && themes[0] && theme.id !== themes[0].id && theme.parentId !== themes[0].id)
    backend.call("theme.move", { id: themes[0].id, parentId: null, position: 5 });
}
