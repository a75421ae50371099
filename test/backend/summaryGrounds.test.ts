import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { Input } from "../../shared/contract.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { writeMatrix } from "../tools/matrix.ts";

type Patch = Input<"stakeholder.update">["patch"];
const words = "Words that must stay";
const people = Array.from({ length: 4 }, () => ({ stratum: 0 }));

/** Four respondents of one stratum, and how the cells of that stratum and of the first of them can be written. */
function start() {
  const made = newForTest();
  const { backend } = made;
  const matrix = writeMatrix(backend, people);
  const [one, two] = matrix.rows as [
    (typeof matrix.rows)[number],
    (typeof matrix.rows)[number],
    ...unknown[],
  ];
  const ofStratum = { themeId: matrix.trust, stratumId: matrix.strata[0]?.id ?? "" };
  const [first] = one.cells as [(typeof one.cells)[number]];
  const [second] = two.cells as [(typeof two.cells)[number]];
  const patch = (id: string, change: Patch) =>
    backend.call("stakeholder.update", { id, patch: change });
  return { ...made, ...matrix, one, two, first, second, ofStratum, patch };
}

/** Whether the words stand in the document or in one of the sheets. */
const leaves = (backend: Backend) =>
  [
    backend.call("report.get", { document: "framework-matrix" }).blocks,
    backend.call("sheet.get", { sheet: "framework-matrix", subjectId: null }),
    backend.call("sheet.get", { sheet: "framework-matrix-strata", subjectId: null }),
  ].some((each) => JSON.stringify(each).includes(words));

test("where nothing is ticked, a summary rests on every note of its cell", () => {
  const { backend, ofStratum, first, strata } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  expect(leaves(backend)).toBe(true);
  backend.call("note.update", { id: first.noteId, patch: { offRecord: true } });
  expect(leaves(backend)).toBe(false);
  const cell = () =>
    backend
      .call("matrix.get", { rows: "strata" })
      .rows.find(({ id }) => id === strata[0]?.id)
      ?.cells.find(({ themeId }) => themeId === ofStratum.themeId);
  expect(cell()).toMatchObject({ confined: true, sealed: false, rests: 0 });
  // Ticked on others, it rests on those.
  const noteId = backend
    .call("note.find", { filter: { themeId: ofStratum.themeId, offRecord: false } })
    .at(0)?.id;
  backend.call("summary.link", { ...ofStratum, noteId: noteId ?? "" });
  expect(cell()).toMatchObject({ confined: false, rests: 1 });
  expect(leaves(backend)).toBe(true);
});

test("where nothing is ticked, what one of the stratum took back keeps the summary here", () => {
  const { backend, ofStratum, one, patch } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  patch(one.person.id, { consent: "withdrawn" });
  expect(leaves(backend)).toBe(false);
  // Once they are deleted from the contact list as well.
  backend.call("stakeholder.remove", { id: one.person.id });
  expect(leaves(backend)).toBe(false);
});

test("where nothing is ticked, somebody who is not for attribution keeps the summary here", () => {
  const { backend, ofStratum, two, patch, first, trust } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  patch(two.person.id, { attribution: "none" });
  expect(leaves(backend)).toBe(false);
  const [row] = backend.call("matrix.get", { rows: "strata" }).rows;
  expect(row?.cells[0]).toMatchObject({ confined: false, silent: true });
  backend.call("summary.set", { ...ofStratum, text: "" });
  // Of a respondent's own cell: a note of either of two.
  backend.call("summary.unlink", { ...first.cell, noteId: first.noteId });
  backend.call("summary.set", { ...first.cell, text: words });
  expect(leaves(backend)).toBe(true);
  const stakeholderIds = [first.cell.stakeholderId, two.person.id];
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds });
  backend.call("interview.start", { id: interviewId });
  backend.call("note.add", { interviewId, text: "One of us", themes: [{ id: trust }] });
  expect(leaves(backend)).toBe(false);
});

test.each(["ticked", "not ticked"])(
  "deleting a note off the record does not let out what rests on it: %s",
  (how) => {
    const { backend, machine, first } = start();
    backend.call("summary.set", { ...first.cell, text: words });
    if (how === "not ticked")
      backend.call("summary.unlink", { ...first.cell, noteId: first.noteId });
    backend.call("note.update", { id: first.noteId, patch: { offRecord: true } });
    expect(leaves(backend)).toBe(false);
    machine.pass(60_000);
    backend.call("note.remove", { id: first.noteId });
    expect(leaves(backend)).toBe(false);
    const cell = () =>
      backend
        .call("matrix.get", {})
        .rows[0]?.cells.find(({ themeId }) => themeId === first.cell.themeId);
    expect(cell()).toMatchObject({ confined: true, sealed: true });
    // Undo brings the note back, and with it the choice.
    backend.call("history.undo", {});
    expect(cell()).toMatchObject({ confined: true, sealed: false });
    backend.call("note.update", { id: first.noteId, patch: { offRecord: false } });
    expect(leaves(backend)).toBe(true);
  },
);

test("deleting an interview or a workshop does not let out what was taken back in it", () => {
  const { backend, ofStratum, one, two, patch, trust } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  patch(one.person.id, { consent: "withdrawn" });
  backend.call("interview.remove", { id: one.interviewId });
  expect(leaves(backend)).toBe(false);

  // Written anew, it rests on what is there now.
  backend.call("summary.set", { ...ofStratum, text: "" });
  backend.call("summary.set", { ...ofStratum, text: words });
  expect(leaves(backend)).toBe(true);
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  const said = { workshopId, speakerId: two.person.id, themes: [{ id: trust }] };
  const { id: noteId } = backend.call("note.add", { ...said, text: "In the hall" });
  backend.call("summary.link", { ...ofStratum, noteId });
  backend.call("note.update", { id: noteId, patch: { offRecord: true } });
  backend.call("workshop.remove", { id: workshopId });
  expect(leaves(backend)).toBe(false);
});

test("deleting a note of somebody who is not for attribution lets nothing out", () => {
  const { backend, ofStratum, two, second, patch } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  patch(two.person.id, { attribution: "none" });
  backend.call("note.remove", { id: second.noteId });
  expect(leaves(backend)).toBe(false);
});

test("deleting a note that may leave the file, or one's own, holds nothing back", () => {
  const { backend, ofStratum, one, first, patch } = start();
  backend.call("summary.set", { ...ofStratum, text: words });
  backend.call("note.remove", { id: first.noteId });
  expect(leaves(backend)).toBe(true);
  backend.call("summary.set", { ...ofStratum, text: "" });
  const [, own] = one.cells;
  patch(one.person.id, { attribution: "none" });
  backend.call("summary.set", { themeId: "", ...own?.cell, text: words });
  backend.call("note.remove", { id: own?.noteId ?? "" });
  expect(leaves(backend)).toBe(true);
});

test("a note given to a speaker who is not for attribution keeps another person's summary here", () => {
  const { backend, one, two, first, patch, trust } = start();
  patch(two.person.id, { attribution: "none" });
  const stakeholderIds = [one.person.id, two.person.id];
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds });
  backend.call("interview.start", { id: interviewId });
  const themes = [{ id: trust }];
  const { id: noteId } = backend.call("note.add", { interviewId, text: "One of us", themes });
  backend.call("summary.set", { ...first.cell, text: words });
  backend.call("summary.link", { ...first.cell, noteId });
  expect(leaves(backend)).toBe(false);
  backend.call("note.update", { id: noteId, patch: { speakerId: two.person.id } });
  expect(leaves(backend)).toBe(false);
  backend.call("note.update", { id: noteId, patch: { speakerId: one.person.id } });
  expect(leaves(backend)).toBe(true);
});

test("a summary rests on no note of another cell", () => {
  const { backend, first, second, one } = start();
  const refused = /is not of this cell/;
  const link = (noteId: string) => () => backend.call("summary.link", { ...first.cell, noteId });
  expect(link(second.noteId)).toThrow(refused);
  expect(link(one.cells[1]?.noteId ?? "")).toThrow(refused);
});

test("merging themes forgets nothing of what either summary rests on", () => {
  const { backend, one, first, trust, money } = start();
  // The words on money rest on all there, of which one is off the record; those on trust on what is ticked.
  const [, paid] = one.cells;
  const cell = { themeId: "", ...paid?.cell };
  backend.call("summary.set", { ...cell, text: words });
  backend.call("summary.unlink", { ...cell, noteId: paid?.noteId ?? "" });
  backend.call("note.update", { id: paid?.noteId ?? "", patch: { offRecord: true } });
  backend.call("theme.merge", { from: money, into: trust });
  expect(backend.call("summary.get", first.cell).text).toContain(words);
  expect(leaves(backend)).toBe(false);
});

test("merging themes keeps what is sealed sealed", () => {
  const { backend, one, first, trust, money } = start();
  const [, paid] = one.cells;
  backend.call("summary.set", { themeId: "", ...paid?.cell, text: words });
  backend.call("note.update", { id: paid?.noteId ?? "", patch: { offRecord: true } });
  backend.call("note.remove", { id: paid?.noteId ?? "" });
  backend.call("theme.merge", { from: money, into: trust });
  expect(backend.call("summary.get", first.cell).text).toContain(words);
  expect(leaves(backend)).toBe(false);
});
