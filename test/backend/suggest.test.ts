import { join } from "node:path";
import { expect, test } from "vitest";
import { openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";

const fold = 5;

test("on a fifth of the worked example's notes that was held out, most first three suggestions hold a right theme", () => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  const held = backend
    .call("note.ids", { filter: { tagged: true } })
    .filter((_, i) => i % fold === 0)
    .map((id) => backend.call("note.get", { id }));
  for (const { tags } of held) for (const { id } of tags) backend.call("tag.remove", { id });
  const before = backend.call("history.get", {});
  const right = held.filter(({ text, tags }) => {
    const suggested = backend.call("theme.suggest", { text });
    expect(suggested.length).toBeLessThanOrEqual(3);
    return tags.some(({ themeId }) => suggested.includes(themeId));
  });
  console.log(`suggested themes: right on ${right.length} of ${held.length} notes held out`);
  expect(right.length / held.length).toBeGreaterThan(0.7);
  // Asking tags nothing.
  expect(backend.call("history.get", {})).toEqual(before);
  expect(held.flatMap(({ id }) => backend.call("note.get", { id }).tags)).toEqual([]);
});

test("for notes that are there their own tags do not count, and themes that all have are left out", () => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  const [id = ""] = backend.call("note.ids", { filter: { tagged: true } });
  const has = backend.call("note.get", { id }).tags.map(({ themeId }) => themeId);
  const suggested = backend.call("theme.suggest", { noteIds: [id] });
  expect(suggested.length).toBeGreaterThan(0);
  expect(suggested.filter((each) => has.includes(each))).toEqual([]);
});
