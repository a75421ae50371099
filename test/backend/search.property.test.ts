import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { kinds, type Note, type NoteFilter } from "../../shared/domain/note.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { scan } from "./scan.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 150;

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."ward wards forum for café cafe Café naïve NAIVE Grays".split(" "),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ..."x̂yz Ωmega ωmega дом Дома 2010 2011/12 L'Été o'clock well-being".split(" "),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const said = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "))
  .filter((text) => /\S/.test(text));
const pick = fc.nat({ max: 1_000 });
const change = fc.oneof(
  fc.record({ do: fc.constant("add" as const), text: said, pick, off: fc.boolean() }),
  fc.record({ do: fc.constant("edit" as const), text: said, pick }),
  fc.record({ do: fc.constantFrom("remove" as const, "undo" as const, "tag" as const), pick }),
);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const fewWords = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(" "));
const asked = fc.record({
  words: fc.oneof(
    { weight: 6, arbitrary: fewWords },
    { weight: 6, arbitrary: fewWords.map((text) => text.slice(0, Math.ceil(text.length / 2))) },
    { weight: 1, arbitrary: fc.constantFrom("", " ", "…", "forum ca", "\u0302", '"', "ward*") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("NOT ward", "text: ward", "NEAR(ward forum)", undefined),
    },
  ),
  kind: seldom(fc.constantFrom(...kinds)),
  offRecord: seldom(fc.boolean()),
  tagged: seldom(fc.boolean()),
  theme: seldom(pick),
  section: seldom(pick),
  stratum: seldom(pick),
  interview: seldom(pick),
});

function make(
  backend: Backend,
  notes: Note[],
  each: typeof change extends fc.Arbitrary<infer C> ? C : never,
) {
  const note = notes[each.pick % notes.length];
  if (each.do === "undo") {
    if (backend.call("history.get", {}).undo !== null) backend.call("history.undo", {});
  } else if (each.do === "add") {
    const interviews = backend.call("interview.list", {});
    const interviewId = interviews[each.pick % interviews.length]?.id ?? "";
    const { text, off: offRecord } = each;
    backend.call("note.add", { interviewId, questionId: null, text, offRecord });
  } else if (!note) return;
  else if (each.do === "edit")
    backend.call("note.update", { id: note.id, patch: { text: each.text } });
  else if (each.do === "remove") backend.call("note.remove", { id: note.id });
  else backend.call("tag.add", { noteIds: [note.id], theme: { name: `theme ${each.pick % 3}` } });
}

test(`searching agrees with looking at every note (${runs} rounds of changes, in one growing file)`, {
  timeout: runs * 2_000,
}, () => {
  const machine = createTestMachine();
  const backend = openForTest(
    writeSample(join(folderForTest(), "Search.soundings"), machine),
    machine,
  );
  const questions = backend.call("framework.list", {}).flatMap((each) => each.sections);
  const sectionOf = new Map(
    questions.flatMap((section) => section.questions.map(({ id }) => [id, section.id] as const)),
  );
  const interviews = backend.call("interview.list", {});
  const strata = backend.call("diagnostic.get", {}).strata;
  const at = <T extends { id: string }>(list: readonly T[], place: number | undefined) =>
    place === undefined ? undefined : list[place % list.length]?.id;
  const places = [
    ...interviews.map(({ id }) => ({ interviewId: id })),
    ...backend.call("workshop.list", {}).map(({ id }) => ({ workshopId: id })),
  ];
  const allNotes = () => places.flatMap((place) => backend.call("note.list", place));
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 6 }),
      fc.array(asked, { minLength: 4, maxLength: 8 }),
      (changes, questions_) => {
        for (const each of changes) make(backend, allNotes(), each);
        const notes = allNotes();
        const themes = backend.call("theme.list", {});
        for (const { theme, section, stratum, interview, ...plain } of questions_) {
          const filter: NoteFilter = {
            ...plain,
            themeId: at(themes, theme),
            sectionId: at(questions, section),
            stratumId: at(strata, stratum),
            interviewId: at(interviews, interview),
          };
          const wanted = scan(notes, filter, { themes, sectionOf }).map((note) => note.id);
          expect(backend.call("note.ids", { filter })).toEqual(wanted);
          expect(backend.call("note.count", { filter })).toBe(wanted.length);
          const hits = backend.call("note.find", { filter, limit: 1_000 });
          expect(hits.map((hit) => hit.id)).toEqual(wanted);
          const best = backend.call("note.find", { filter, limit: 1_000, order: "best" });
          expect(best.map((hit) => hit.id).sort()).toEqual([...wanted].sort());
          if (filter.words?.trim()) found += wanted.length;
        }
      },
    ),
    { numRuns: runs },
  );
  expect(found).toBeGreaterThan(runs);
});
