import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { writeMatrix } from "../tools/matrix.ts";

const cellsOf = (backend: Backend, rowId: string) =>
  backend.call("matrix.get", {}).rows.find(({ id }) => id === rowId)?.cells ?? [];

test("typing a summary is one step of undo, a note that it rests on another", () => {
  const { backend, machine } = newForTest();
  const { rows, trust } = writeMatrix(backend, [{ stratum: 0 }]);
  const { cell, noteId } = rows[0]?.cells[0] ?? { cell: { themeId: "" }, noteId: "" };
  machine.pass(60_000);
  for (const text of ["Trusts", "Trusts nobody", "Trusts nobody at all"]) {
    backend.call("summary.set", { ...cell, text });
    machine.pass(500);
  }
  backend.call("summary.unlink", { ...cell, noteId });
  expect(backend.call("summary.get", cell).noteIds).toEqual([]);
  backend.call("history.undo", {});
  expect(backend.call("summary.get", cell)).toMatchObject({
    ...{ text: "Trusts nobody at all", noteIds: [noteId] },
  });
  backend.call("history.undo", {});
  expect(backend.call("summary.get", cell).text).toBe("Trusts0");
  // With no words and no notes it is gone; undo brings both back.
  backend.call("summary.unlink", { ...cell, noteId });
  backend.call("summary.set", { ...cell, text: "" });
  const before = cellsOf(backend, rows[0]?.person.id ?? "");
  expect(before.find(({ themeId }) => themeId === trust)).toMatchObject({ text: "", rests: 0 });
  backend.call("history.undo", {});
  backend.call("history.undo", {});
  expect(backend.call("summary.get", cell)).toMatchObject({ text: "Trusts0", noteIds: [noteId] });
});

test("ticked notes stay where the words are taken out to be written anew", () => {
  const { backend } = newForTest();
  const { rows } = writeMatrix(backend, [{ stratum: 0 }]);
  const { cell, noteId } = rows[0]?.cells[0] ?? { cell: { themeId: "" }, noteId: "" };
  backend.call("summary.set", { ...cell, text: "" });
  expect(backend.call("summary.get", cell).noteIds).toEqual([noteId]);
  backend.call("note.remove", { id: noteId });
  expect(cellsOf(backend, rows[0]?.person.id ?? "")).toHaveLength(1);
});

test("every cell counts exactly the notes that Evidence finds for it", () => {
  const { backend } = newForTest();
  const { rows, trust, strata } = writeMatrix(backend, [{ stratum: 0 }, { stratum: 1 }]);
  const [one, two] = rows;
  // Said by either of two, and by one of them in a workshop.
  const { id: together } = backend.call("interview.add", {
    stakeholderIds: rows.map(({ person }) => person.id),
  });
  backend.call("interview.start", { id: together });
  const themes = [{ id: trust }, { name: "Parks" }];
  backend.call("note.add", { interviewId: together, text: "One of us", themes });
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  backend.call("note.add", {
    ...{ workshopId, speakerId: one?.person.id ?? "", text: "In the hall", themes },
  });
  const parks = backend.call("theme.list", {}).find(({ name }) => name === "Parks")?.id ?? "";
  backend.call("theme.move", { id: parks, parentId: trust, position: 0 });
  const check = () => {
    let checked = 0;
    for (const side of ["people", "strata"] as const)
      for (const row of backend.call("matrix.get", { rows: side }).rows)
        for (const { themeId, notes, offRecord } of row.cells) {
          const filter = {
            ...{ themeId, withdrawn: false },
            ...(side === "people" ? { respondentId: row.id } : { stratumId: row.id }),
          };
          expect(backend.call("note.count", { filter })).toBe(notes);
          expect(backend.call("note.count", { filter: { ...filter, offRecord: true } })).toBe(
            offRecord,
          );
          checked += notes;
        }
    return checked;
  };
  const all = check();
  backend.call("note.update", { id: one?.cells[0]?.noteId ?? "", patch: { offRecord: true } });
  expect(check()).toBe(all);
  backend.call("stakeholder.update", {
    ...{ id: two?.person.id ?? "", patch: { consent: "withdrawn" } },
  });
  expect(check()).toBeLessThan(all);
  const people = backend.call("matrix.get", {}).rows.map(({ id }) => id);
  expect(people).toEqual([one?.person.id]);
  expect(backend.call("matrix.get", { rows: "strata" }).rows).toHaveLength(strata.length);
});

test("deleting a theme says how many summaries go along, and undo brings them back", () => {
  const { backend } = newForTest();
  const { trust, rows } = writeMatrix(backend, [{ stratum: 0 }, { stratum: 0 }]);
  expect(backend.call("theme.impact", { id: trust }).summaries).toBe(2);
  const cell = rows[0]?.cells[0]?.cell ?? { themeId: "" };
  const before = backend.call("summary.get", cell);
  backend.call("theme.remove", { id: trust });
  expect(cellsOf(backend, rows[0]?.person.id ?? "")).toHaveLength(1);
  backend.call("history.undo", {});
  expect(backend.call("summary.get", cell)).toEqual(before);
});

test("merging themes loses no summary and no note that one rests on", () => {
  const { backend } = newForTest();
  const { rows, trust, money } = writeMatrix(backend, [{ stratum: 0 }, { stratum: 0 }]);
  const [one, two] = rows;
  backend.call("summary.set", { ...(two?.cells[0]?.cell ?? { themeId: "" }), text: "" });
  backend.call("theme.merge", { from: money, into: trust });
  const merged = (row: typeof one) =>
    backend.call("summary.get", { themeId: trust, stakeholderId: row?.person.id ?? "" });
  expect(merged(one)).toMatchObject({
    ...{ text: "Trusts0\n\nPays0", noteIds: one?.cells.map(({ noteId }) => noteId) },
  });
  expect(merged(two)).toMatchObject({
    ...{ text: "Pays1", noteIds: two?.cells.map(({ noteId }) => noteId) },
  });
  backend.call("history.undo", {});
  expect(merged(one).text).toBe("Trusts0");
});
