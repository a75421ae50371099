import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { filterOf } from "../../renderer/screens/Analysis/filterOf.ts";
import { countings, crossings } from "../../shared/domain/analysis/cross.ts";
import { kinds, type Note } from "../../shared/domain/note.ts";
import { withDescendants } from "../../shared/domain/theme.ts";
import { newForTest } from "../tools/diagnostic.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 12;
const pick = fc.nat({ max: 1_000 });
const some = fc.array(pick, { maxLength: 3 });
const diagnostic = fc.record({
  people: fc.array(fc.record({ stratum: pick, withdrawn: fc.nat({ max: 4 }) }), {
    minLength: 2,
    maxLength: 7,
  }),
  interviews: fc.array(some, { minLength: 1, maxLength: 5 }),
  themes: fc.array(pick, { minLength: 1, maxLength: 7 }),
  notes: fc.array(
    fc.record({
      place: pick,
      question: pick,
      speaker: pick,
      kind: fc.constantFrom(...kinds),
      offRecord: fc.boolean(),
      themes: some,
      areas: some,
      passages: some,
    }),
    { maxLength: 30 },
  ),
});
type Made = typeof diagnostic extends fc.Arbitrary<infer D> ? D : never;

const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/** Fills a new diagnostic, and says what the notes are. Withdrawing comes last, as in life. */
function fill(backend: Backend, made: Made) {
  const { strata } = backend.call("diagnostic.get", {});
  const questions = backend
    .call("framework.list", {})
    .flatMap(({ sections }) => sections)
    .flatMap((section) => section.questions.slice(0, 2));
  const people = made.people.map(({ stratum, withdrawn }) => {
    const stratumId = at([...strata.map(({ id }) => id), null], stratum);
    return { ...backend.call("stakeholder.add", { stratumId }), withdrawn: withdrawn === 0 };
  });
  const interviews = made.interviews.map((who) => {
    const stakeholderIds = [...new Set(who.map((each) => at(people, each).id))];
    const { id } = backend.call("interview.add", { stakeholderIds });
    backend.call("interview.start", { id });
    return { id, stakeholderIds };
  });
  const themes: string[] = [];
  made.themes.forEach((parent, i) => {
    const parentId = at([null, ...themes], parent);
    themes.push(backend.call("theme.add", { name: `Theme ${i}`, parentId }).id);
  });
  const areas = ["Riverside", "Hilltop", "Lakeside"].map(
    (name, i) => backend.call("area.add", { scheme: `Scheme ${i % 2}`, name }).id,
  );
  const workshopId = backend.call("workshop.add", { title: "Town hall" }).id;
  for (const {
    place,
    question,
    speaker,
    themes: own,
    areas: about,
    passages,
    ...note
  } of made.notes) {
    const interview = at([...interviews, null], place);
    const { id } = backend.call("note.add", {
      ...note,
      ...(interview ? { interviewId: interview.id } : { workshopId }),
      questionId: at([...questions.map((each) => each.id), null], question),
      speakerId: at([...(interview?.stakeholderIds ?? []), null], speaker),
      text: "Words that were said",
      themes: own.map((each) => ({ id: at(themes, each) })),
      areaIds: about.map((each) => at(areas, each)),
    });
    for (const each of passages)
      backend.call("tag.add", {
        ...{ noteIds: [id], theme: { id: at(themes, each) }, start: 0, end: 5 },
      });
  }
  // Asked before as well, so that what is kept in memory has to be found out of date.
  backend.call("analysis.cross", { across: "kind" });
  for (const { id, withdrawn } of people)
    if (withdrawn) backend.call("stakeholder.update", { id, patch: { consent: "withdrawn" } });
  const gone = new Set(people.filter(({ withdrawn }) => withdrawn).map(({ id }) => id));
  const present = new Map(interviews.map(({ id, stakeholderIds }) => [id, stakeholderIds]));
  const isGone = ({ speakerId, interviewId }: Note) =>
    speakerId
      ? gone.has(speakerId)
      : (present.get(interviewId ?? "") ?? []).some((id) => gone.has(id));
  const notes = backend
    .call("note.find", { limit: 1_000 })
    .filter((note) => !isGone(note)) as Note[];
  return { notes, interviews, people, gone, questions };
}

test("every figure agrees with a plain count, and with the notes that it opens", () => {
  fc.assert(
    fc.property(diagnostic, fc.boolean(), (made, onRecordOnly) => {
      const { backend } = newForTest();
      const { notes } = fill(backend, made);
      const themes = backend.call("theme.list", {});
      const sections = backend.call("framework.list", {}).flatMap((each) => each.sections);
      const sectionOf = new Map(
        sections.flatMap(({ id, questions }) => questions.map((each) => [each.id, id])),
      );
      const counted = notes.filter((note) => !onRecordOnly || !note.offRecord);
      const has = (note: Note, themeId: string) => {
        const ids = withDescendants(themes, themeId);
        return note.tags.some((tag) => ids.has(tag.themeId));
      };
      const units = (list: readonly Note[], by: string) =>
        by === "notes" ? list.length : new Set(list.flatMap((note) => note.interviewId ?? [])).size;

      for (const across of crossings)
        for (const by of countings) {
          const table = backend.call("analysis.cross", { across, by, onRecordOnly });
          const beside = (key: string) =>
            new Set(counted.filter((note) => has(note, key)).map((note) => note.interviewId));
          const inColumn = (note: Note, key: string): boolean => {
            if (across === "stratum") return (note.stratumId ?? "") === key;
            if (across === "area")
              return key === "" ? note.areaIds.length === 0 : note.areaIds.includes(key);
            if (across === "question") return (note.questionId ?? "") === key;
            if (across === "section") return (sectionOf.get(note.questionId ?? "") ?? "") === key;
            if (across === "kind") return note.kind === key;
            return by === "notes" ? has(note, key) : beside(key).has(note.interviewId);
          };
          for (const { themeId, counts, total } of table.rows) {
            const own = counted.filter((note) => has(note, themeId));
            expect(total).toBe(units(own, by));
            table.columns.forEach(({ key }, place) => {
              const here = own.filter((note) => inColumn(note, key));
              const count = counts[place] ?? Number.NaN;
              expect([across, by, count]).toEqual([across, by, units(here, by)]);
              if (count === 0 && across === "question") return;
              const filter = {
                ...filterOf(across, by, themeId, key),
                ...(onRecordOnly && { offRecord: false }),
              };
              const opened = backend.call("note.find", { filter, limit: 1_000 });
              expect(units(opened, by)).toBe(count);
              expect(backend.call("note.count", { filter })).toBe(opened.length);
            });
            // But for areas every note stands in one column, so that by notes the columns come to the row's total.
            if (by === "notes" && across !== "theme" && across !== "area")
              expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
          }
        }
    }),
    { numRuns: runs },
  );
}, 120_000);

test("coverage and saturation agree with a plain count, and with the notes that they open", () => {
  fc.assert(
    fc.property(diagnostic, (made) => {
      const { backend } = newForTest();
      const { notes, interviews, people, gone, questions } = fill(backend, made);
      const coverage = backend.call("analysis.coverage", {});
      const there = people.filter(
        ({ id }) => !gone.has(id) && interviews.some((each) => each.stakeholderIds.includes(id)),
      );
      expect(coverage.respondents.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
      for (const { id: questionId } of questions) {
        const row = coverage.rows.find((each) => each.questionId === questionId);
        coverage.respondents.forEach(({ id }, i) => {
          const filter = { questionId, respondentId: id, takenIn: "interview" as const };
          expect(row?.cells[i]?.notes).toBe(
            backend.call("note.count", { filter: { ...filter, withdrawn: false } }),
          );
          const asked = interviews
            .filter(({ stakeholderIds }) => stakeholderIds.includes(id))
            .some((each) =>
              notes.some((n) => n.interviewId === each.id && n.questionId === questionId),
            );
          expect(row?.cells[i]?.state).toBe(asked ? "asked" : "not-asked");
        });
        expect(row?.notAsked).toBe(
          row?.cells.filter(({ state }) => state === "not-asked").length ?? 0,
        );
      }
      const had = new Set<string>();
      for (const row of backend.call("analysis.saturation", {})) {
        const { interviewId, newThemeIds } = row;
        const own = notes.filter((note) => note.interviewId === interviewId);
        const raised = new Set(own.flatMap(({ tags }) => tags.map(({ themeId }) => themeId)));
        expect(new Set(newThemeIds)).toEqual(raised.difference(had));
        for (const id of raised) had.add(id);
        expect([row.notes, row.themes, row.soFar]).toEqual([own.length, raised.size, had.size]);
        const filter = { interviewId, themeIds: newThemeIds, withdrawn: false };
        expect(backend.call("note.count", { filter })).toBe(
          own.filter(({ tags }) => tags.some(({ themeId }) => newThemeIds.includes(themeId)))
            .length,
        );
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
