import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { smallestGroup } from "../../shared/domain/smallGroups.ts";
import type { SheetId } from "../../shared/report/documents.ts";
import { newForTest } from "../tools/diagnostic.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 30;
const few = fc.nat({ max: 3 });
const diagnostic = fc.record({
  strata: fc.array(few, { minLength: 3, maxLength: 9 }),
  notes: fc.array(
    fc.record({
      person: fc.nat({ max: 50 }),
      question: fc.nat({ max: 8 }),
      areas: fc.uniqueArray(few, { maxLength: 2 }),
      place: fc.nat({ max: 9 }),
      offRecord: fc.nat({ max: 5 }).map((n) => n === 0),
    }),
    { minLength: 3, maxLength: 24 },
  ),
});
type Made = typeof diagnostic extends fc.Arbitrary<infer D> ? D : never;
/** A note by its theme, which no other note has, with the people who could have said it. */
type Said = { theme: string; people: readonly string[] };

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
const schemes = [["Riverside", "Hilltop"], ["Docks"]];

/** Each person has an interview of their own and one with the next; some things were said in a workshop. */
function fill(backend: Backend, made: Made): Said[] {
  const { strata } = backend.call("diagnostic.get", {});
  const sections = backend.call("framework.list", {})[0]?.sections ?? [];
  const questions = sections.slice(0, 3).flatMap((each) => each.questions.slice(0, 3));
  const areas = schemes.flatMap((names, i) =>
    names.map((name) => backend.call("area.add", { scheme: `Scheme ${i}`, name }).id),
  );
  const people = made.strata.map((place) => {
    const stratumId = at([...strata.map(({ id }) => id), null], place);
    return { id: backend.call("stakeholder.add", { stratumId }).id, stratumId };
  });
  const meet = (stakeholderIds: string[]) => {
    const { id } = backend.call("interview.add", { stakeholderIds });
    backend.call("interview.start", { id });
    return id;
  };
  const own = people.map(({ id }) => meet([id]));
  const shared = people.map(({ id }, i) => meet([id, at(people, i + 1).id]));
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  return made.notes.flatMap(({ person, question, areas: about, place, offRecord }, i) => {
    const who = person % people.length;
    const speaker = at(people, who);
    const next = at(people, who + 1);
    // In a workshop, in an interview of two without a speaker or with one, or in one of their own.
    const where =
      place === 0
        ? { workshopId, speakerId: speaker.id }
        : place === 1
          ? { interviewId: at(shared, who) }
          : { interviewId: at(place === 2 ? shared : own, who), speakerId: speaker.id };
    const theme = `Theme ${i}`;
    const areaIds = about.flatMap((each) => areas[each] ?? []);
    const questionId = place === 0 ? null : (questions[question]?.id ?? null);
    backend.call("note.add", {
      ...{ ...where, text: "Said", themes: [{ name: theme }], areaIds, offRecord, questionId },
    });
    const both = place === 1 ? [speaker.id, next.id] : [speaker.id];
    return offRecord ? [] : [{ theme, people: both }];
  });
}

/** The notes that a table counts under each head, and in all: each has a theme of its own, so its row says so. */
function columnsOf(backend: Backend, sheet: SheetId) {
  const [{ header, rows } = { header: [], rows: [] }] = backend.call("sheet.get", { sheet });
  const under = (place: number) =>
    new Set(rows.slice(1).flatMap((row) => (row[place] ? [String(row[0])] : [])));
  return {
    all: under(header.length - 1),
    columns: new Map(header.slice(1, -1).map((head, i) => [head, under(i + 1)])),
  };
}
const less = (all: ReadonlySet<string>, parts: Iterable<ReadonlySet<string>>) => {
  let left = new Set(all);
  for (const part of parts) left = left.difference(part);
  return left;
};

test("no table, alone or beside another, lets what one or two people said be worked out", () => {
  fc.assert(
    fc.property(diagnostic, (made) => {
      const { backend } = newForTest();
      const said = new Map(fill(backend, made).map((note) => [note.theme, note]));
      const hides = (what: string, themes: ReadonlySet<string>) => {
        const people = new Set([...themes].flatMap((theme) => said.get(theme)?.people ?? []));
        if (people.size > 0 && people.size < smallestGroup)
          throw new Error(`${what}: ${[...themes].join()}, of ${people.size}`);
      };
      for (const by of ["", "-notes"] as const) {
        const table = (across: string) => columnsOf(backend, `theme-by-${across}${by}` as SheetId);
        for (const across of ["stratum", "area", "section", "question"]) {
          const { all, columns } = table(across);
          for (const [head, themes] of columns) hides(`${across} ${head}`, themes);
          if (across !== "area") {
            const left = less(all, columns.values());
            // Where nothing stands by itself there is only the total.
            if (left.size < all.size) hides(`${across} left`, left);
            continue;
          }
          const none = columns.get("No area");
          for (const names of [...schemes, schemes.flat()]) {
            const own = names.flatMap((name) => columns.get(name) ?? []);
            if (own.length > 0) hides(`${names} left`, less(all, own));
            if (none && own.length > 0) hides(`${names} and none left`, less(all, [...own, none]));
          }
        }
        const sections = table("section").columns;
        const questions = table("question").columns;
        for (const [head, themes] of sections) {
          const inside = [...questions].flatMap(([question, own]) =>
            question !== "Other questions" && question.startsWith(`${head.split(" ")[0]}.`)
              ? [own]
              : [],
          );
          hides(`${head} less its questions`, less(themes, inside));
        }
        const others = (columns: typeof sections) => columns.get("Other questions") ?? new Set();
        hides("others less others", less(others(questions), [others(sections)]));
      }
      // Beside a note stands its stratum only where others of it, enough of them, said something too.
      const [notes] = backend.call("sheet.get", { sheet: "notes" });
      const named = Map.groupBy(
        (notes?.rows ?? []).filter((row) => row[4]),
        (row) => row[4],
      );
      for (const [stratum, rows] of named)
        hides(`beside notes ${stratum}`, new Set(rows.map((row) => String(row[1]))));
    }),
    { numRuns: runs, endOnFailure: true },
  );
}, 120_000);

test("what many people said stands in every table, each group in its column", () => {
  const { backend } = newForTest();
  const strata = Array.from({ length: 9 }, (_, i) => i % 3);
  const notes = strata.flatMap((_, person) =>
    [0, 1, 3].map((question) => ({
      ...{ person, question, areas: [person % 2], place: 5, offRecord: false },
    })),
  );
  fill(backend, { strata, notes });
  const heads = (sheet: SheetId) => [...columnsOf(backend, sheet).columns.keys()];
  expect(heads("theme-by-stratum")).toHaveLength(3);
  expect(heads("theme-by-area")).toEqual(["Riverside", "Hilltop"]);
  expect(heads("theme-by-section")).not.toContain("Other questions");
  expect(heads("theme-by-question")).not.toContain("Other questions");
});
