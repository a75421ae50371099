import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { kinds, type NoteFilter } from "../../shared/domain/note.ts";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 60;

/** A filter of up to three of these fields: of more, nothing would be found. */
const anyFilter = (fields: { [K in keyof NoteFilter]-?: readonly NoteFilter[K][] }) =>
  fc
    .subarray(Object.keys(fields) as (keyof NoteFilter)[], { minLength: 1, maxLength: 3 })
    .chain((keys) =>
      fc.record(
        Object.fromEntries(keys.map((key) => [key, fc.constantFrom<unknown>(...fields[key])])),
      ),
    ) as fc.Arbitrary<NoteFilter>;

test("a saved query finds the notes that its filters found, stored and read again", () => {
  const machine = createTestMachine();
  const file = writeSample(join(folderForTest(), "Sample.soundings"), machine);
  const backend = createBackend(file, machine);
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const themes = idsOf(backend.call("theme.list", {}));
  const sections = backend.call("framework.list", {}).flatMap((each) => each.sections);
  const findings = backend.call("finding.list", {}).headings.flatMap((each) => each.findings);
  const filter = anyFilter({
    sectionId: idsOf(sections),
    questionId: [...idsOf(sections.flatMap(({ questions }) => questions)), null],
    interviewId: idsOf(backend.call("interview.list", {})),
    workshopId: idsOf(backend.call("workshop.list", {})),
    takenIn: ["interview", "workshop"],
    respondentId: idsOf(backend.call("stakeholder.list", {})),
    themeId: themes,
    andThemeId: themes,
    besideThemeId: themes,
    themeIds: [themes.slice(0, 3), [], themes],
    stratumId: [...idsOf(backend.call("diagnostic.get", {}).strata), null],
    areaId: [...idsOf(backend.call("area.list", {})), null],
    findingId: idsOf(findings),
    notFindingId: idsOf(findings),
    kind: kinds,
    tagged: [true, false],
    offRecord: [true, false],
    withdrawn: [true, false],
    words: ["council", "forum", "“", "Ü", " ", "co"],
  });
  for (const { id } of backend.call("savedQuery.list", {}))
    backend.call("savedQuery.remove", { id });
  const asked = fc.sample(filter, runs);
  asked.forEach((each, i) => {
    backend.call("savedQuery.add", { name: `Query ${i}`, filter: each });
  });
  const found = asked.map((each) => backend.call("note.ids", { filter: each }));
  expect(found.filter((ids) => ids.length > 0).length).toBeGreaterThan(runs / 6);
  backend.close();

  const again = openForTest(file);
  const saved = again.call("savedQuery.list", {});
  expect(saved.map(({ name }) => name)).toEqual(asked.map((_, i) => `Query ${i}`));
  saved.forEach(({ filter: read, notes, gone, incomplete }, i) => {
    expect(read).toEqual(asked[i]);
    expect(again.call("note.ids", { filter: read })).toEqual(found[i]);
    expect([notes, gone, incomplete]).toEqual([found[i]?.length, [], false]);
  });
}, 60_000);
