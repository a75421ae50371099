import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { besideNotesRule, smallGroupRule } from "../../shared/domain/smallGroups.ts";
import type { SheetId } from "../../shared/report/documents.ts";
import { newForTest } from "../tools/diagnostic.ts";

const schemes = { Riverside: "Renewal", Hilltop: "Renewal", Docks: "Hubs" } as const;
type Place = keyof typeof schemes;

/** An interview with one person each, who says something on one theme about each of the places named. */
function fill(backend: Backend, people: readonly (readonly Place[])[]) {
  const ids = new Map<Place, string>();
  for (const [name, scheme] of Object.entries(schemes))
    ids.set(name as Place, backend.call("area.add", { scheme, name }).id);
  return people.map((places) => {
    const { id: speakerId } = backend.call("stakeholder.add", {});
    const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [speakerId] });
    backend.call("interview.start", { id: interviewId });
    const { id: noteId } = backend.call("note.add", {
      ...{ interviewId, speakerId, text: "Said", themes: [{ name: "Trust" }] },
      areaIds: places.map((name) => ids.get(name) ?? ""),
    });
    return { speakerId, noteId };
  });
}
const sheet = (backend: Backend, name: SheetId) => {
  const [made] = backend.call("sheet.get", { sheet: name, subjectId: null });
  if (!made) throw new Error(`no table ${name}`);
  return made;
};
const times = (many: number, ...places: Place[]) => Array.from({ length: many }, () => places);

test("a note about two areas counts in both, and once in the total", () => {
  const { backend } = newForTest();
  fill(backend, [...times(3, "Riverside", "Docks"), ...times(3, "Docks"), ...times(3)]);
  for (const name of ["theme-by-area", "theme-by-area-notes"] as const) {
    const { header, rows } = sheet(backend, name);
    expect(header.slice(1, -1)).toEqual(["Riverside", "Docks", "No area"]);
    expect(rows).toEqual([
      ["Out of", 3, 6, 3, 9],
      ["Trust", 3, 6, 3, 9],
    ]);
  }
  const areas = sheet(backend, "tagged-notes").rows.map((row) => row[5]);
  expect(areas.slice(0, 4)).toEqual([...times(3).map(() => "Riverside; Docks"), "Docks"]);
  expect(areas.at(-1)).toBeNull();
});

test("an area of which fewer than three people spoke stands in no table, and the rule is printed", () => {
  const { backend } = newForTest();
  fill(backend, [...times(3, "Riverside"), ...times(2, "Hilltop"), ...times(3)]);
  const { header, rows } = sheet(backend, "theme-by-area");
  // "No area" beside it would leave the two of Hilltop over.
  expect(header).toEqual(["Theme", "Riverside", "All interviews"]);
  expect(rows.at(-1)?.[0]).toBe(smallGroupRule);
  const notes = sheet(backend, "tagged-notes").rows;
  expect(notes.slice(0, -1).map((row) => row[5])).toEqual([
    ...times(3).map(() => "Riverside"),
    ...times(5).map(() => null),
  ]);
  expect(notes.at(-1)?.[0]).toBe(besideNotesRule);
});

test("a small area hides the others of its scheme where it could be worked out from the total", () => {
  const { backend } = newForTest();
  fill(backend, [...times(3, "Riverside"), ...times(2, "Hilltop")]);
  expect(sheet(backend, "theme-by-area").header).toEqual(["Theme", "All interviews"]);
});

test("so does what is in no area, and the same two people in two small areas stay two", () => {
  const { backend } = newForTest();
  fill(backend, [...times(2, "Hilltop", "Docks"), ...times(3, "Riverside")]);
  expect(sheet(backend, "theme-by-area").header).toEqual(["Theme", "All interviews"]);
  const { backend: other } = newForTest();
  fill(other, [...times(3, "Riverside"), ...times(3, "Hilltop"), ...times(1)]);
  expect(sheet(other, "theme-by-area").header).toEqual(["Theme", "All interviews"]);
});

test("many notes of two people are two people; off the record and withdrawn are nobody", () => {
  const { backend } = newForTest();
  const said = fill(backend, [...times(4, "Riverside"), ...times(3)]);
  const areaId = backend.call("area.list", {})[0]?.id ?? "";
  expect(sheet(backend, "theme-by-area").header).toContain("Riverside");
  const [first, second] = said;
  backend.call("note.update", { id: first?.noteId ?? "", patch: { offRecord: true } });
  expect(sheet(backend, "theme-by-area").header).toContain("Riverside");
  const id = second?.speakerId ?? "";
  backend.call("stakeholder.update", { id, patch: { consent: "withdrawn" } });
  expect(sheet(backend, "theme-by-area").header).not.toContain("Riverside");
  const { interviewId } = backend.call("note.get", { id: said[3]?.noteId ?? "" });
  for (const text of ["More", "And more"])
    backend.call("note.add", { interviewId, text, areaIds: [areaId] });
  expect(sheet(backend, "theme-by-area").header).not.toContain("Riverside");
});

test("who does not want to be attributed has no area beside a note; workshops name nobody's area", () => {
  const { backend } = newForTest();
  const [first] = fill(backend, times(4, "Riverside"));
  const id = first?.speakerId ?? "";
  backend.call("stakeholder.update", { id, patch: { attribution: "none" } });
  const areas = sheet(backend, "tagged-notes").rows.map((row) => row[5]);
  // Theirs stands last, and below it why.
  expect(areas).toEqual(["Riverside", "Riverside", "Riverside", null, null]);
  const workshopId = backend.call("workshop.add", { title: "Town hall" }).id;
  const docks = backend.call("area.list", {}).find(({ name }) => name === "Docks")?.id ?? "";
  backend.call("note.add", { workshopId, text: "Quay", areaIds: [docks] });
  expect(sheet(backend, "theme-by-area-notes").header).not.toContain("Docks");
});
