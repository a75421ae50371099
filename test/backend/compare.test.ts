import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { compareWith, comparisonTables, readCodingOf } from "../../electron/compare.ts";
import { writeNew, writeSample } from "../tools/diagnostic.ts";
import { fingerprint } from "../tools/fingerprint.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";

/** The worked example twice; in Bob's copy one note lost its themes and another became secret. */
function twoCopies() {
  const folder = folderForTest();
  const mine = writeSample(join(folder, "Ann.soundings"));
  const other = join(folder, "Bob.soundings");
  copyFileSync(mine, other);
  const bob = createBackend(other, createTestMachine());
  const [first = "", second = ""] = bob.call("note.ids", { filter: { tagged: true } });
  const changed = [first, second].map((id) => bob.call("note.get", { id }));
  for (const { tags } of changed) for (const { id } of tags) bob.call("tag.remove", { id });
  bob.call("note.update", { id: second, patch: { offRecord: true } });
  bob.close();
  return { folder, mine, other, changed, sides: { mine, other, coding: readCodingOf(mine) } };
}

test("two people's copies are compared, and neither file is touched", () => {
  const { folder, sides, changed } = twoCopies();
  const before = fingerprint(folder);
  const found = compareWith(sides, { countUntagged: false });
  expect(found.disagreements.map(({ id }) => id).sort()).toEqual(
    changed.map(({ id }) => id).sort(),
  );
  expect(found).toMatchObject({ reworded: 0, onlyInA: 0, onlyInB: 0 });
  expect(found.overall.onlyB).toBe(0);
  expect(found.overall.kappa).toBeGreaterThan(0.9);
  expect(found.overall.kappa).toBeLessThan(1);
  expect(fingerprint(folder)).toEqual(before);
});

test("what is off the record in either copy is in no table", () => {
  const { sides, changed } = twoCopies();
  const [disagreements, measures] = comparisonTables(sides, false);
  expect(disagreements.header).toContain("Only Bob");
  expect(disagreements.rows.map((row) => row[1])).toEqual([changed[0]?.text]);
  expect(measures.rows[0]?.[0]).toBe("All themes");
});

test("a file is not compared with itself, nor with another diagnostic", () => {
  const { folder, mine, sides } = twoCopies();
  const compare = (other: string) => () =>
    compareWith({ ...sides, other }, { countUntagged: false });
  expect(compare(mine)).toThrow("Ann.soundings is the file itself");
  const stranger = writeNew(join(folder, "Stranger.soundings"));
  expect(compare(stranger)).toThrow("no note in common");
  expect(compare(join(folder, "Nowhere.soundings"))).toThrow("not there any more");
});
