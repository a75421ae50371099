import { join } from "node:path";
import { expect, test } from "vitest";
import { fillNew, makeDiagnostic } from "../../electron/backend/newDiagnostic.ts";
import { mostRanked } from "../../electron/backend/store/find.ts";
import { addInterview } from "../../electron/backend/store/interview.ts";
import type { Store } from "../../electron/backend/store/store.ts";
import { resourcesFolder } from "../../electron/paths.ts";
import { openForTest } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

const older = 40;
const count = mostRanked + older;

/** Notes of one common word, numbered from the oldest; those in `loud` say little else, so that they rank first. */
function fillCommon(loud: readonly number[]) {
  return (store: Store) => {
    fillNew(resourcesFolder, { title: "Common words", authority: "Thurrock Council" })(store);
    const interviewId = addInterview(store, [], {}).id;
    for (let moment = 0; moment < count; moment++)
      store.sql.insert("note", {
        id: store.newId(),
        interviewId,
        kind: "point",
        offRecord: Number(moment % 2 === 0),
        text: loud.includes(moment) ? "ward ward" : `ward ${"and so it went on ".repeat(3)}`,
        createdAt: new Date(store.now()).toISOString(),
        moment,
      });
  };
}

function openCommon(loud: readonly number[]) {
  const file = join(folderForTest(), "Common.soundings");
  const machine = createTestMachine();
  makeDiagnostic(file, machine, fillCommon(loud));
  const backend = openForTest(file, machine);
  const read = (filter: object, limit: number, offset = 0) =>
    backend
      .call("note.find", { filter: { words: "ward", ...filter }, order: "best", limit, offset })
      .map((note) => note.moment);
  return { backend, read };
}

test("of very many matches the newest are ranked, the others follow newest first, and none is missing", () => {
  const [tooOld, lastRanked, middle] = [older - 1, older, older + 1_000];
  const { read } = openCommon([tooOld, lastRanked, middle]);
  expect(read({}, 2).sort()).toEqual([lastRanked, middle].sort());
  const all = Array.from({ length: Math.ceil(count / 999) }, (_, page) =>
    read({}, 999, page * 999),
  ).flat();
  expect(all).toHaveLength(count);
  expect(new Set(all).size).toBe(count);
  expect(all.slice(mostRanked)).toEqual(Array.from({ length: older }, (_, i) => older - 1 - i));
  expect(read({}, 10, mostRanked - 4)).toEqual(all.slice(mostRanked - 4, mostRanked + 6));
  expect(read({}, 10, count)).toEqual([]);
});

test("what is ranked is counted after the filters", () => {
  const { read } = openCommon([0, 1]);
  expect(read({}, 1)).not.toEqual([0]);
  expect(read({ offRecord: true }, 1)).toEqual([0]);
  expect(read({ offRecord: false }, 1)).toEqual([1]);
});
