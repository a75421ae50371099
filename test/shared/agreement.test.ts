import { expect, test } from "vitest";
import { type Coding, compareCodings } from "../../shared/domain/agreement.ts";

/** Notes by their id's number, with the themes of each; note 9 is off the record. */
const coding = (themes: Record<string, string>, notes: Record<number, string[]>): Coding => ({
  themes: Object.entries(themes).map(([id, path]) => ({ id, path })),
  notes: Object.entries(notes).map(([id, themeIds]) => ({
    ...{ id, text: `Said ${id}`, who: `R0${id}`, offRecord: id === "9", themeIds },
  })),
});
const ann = coding(
  { t: "Trust", p: "Trust › Promises" },
  { 1: ["t"], 2: ["t", "p"], 3: ["p"], 4: [], 5: ["t"], 9: ["t"] },
);
/** Bob made "Promises" himself under the same name, and one that Ann has not. */
const bob = coding(
  { t: "Trust", x: "trust › promises", y: "Buses" },
  { 1: ["t"], 2: ["t"], 3: ["x"], 4: [], 6: ["t"], 9: ["y"] },
);

test("each note that both have is set side by side, themes of the same name being one", () => {
  const found = compareCodings(ann, bob, { countUntagged: false });
  expect(found).toMatchObject({ notes: 4, untagged: 1, reworded: 0, onlyInA: 1, onlyInB: 1 });
  expect(
    found.themes.map(({ name, both, onlyA, onlyB, neither }) => [
      name,
      both,
      onlyA,
      onlyB,
      neither,
    ]),
  ).toEqual([
    ["Trust", 2, 1, 0, 1],
    ["Trust › Promises", 1, 1, 0, 2],
    ["Buses", 0, 0, 1, 3],
  ]);
  expect(found.overall).toMatchObject({ both: 3, onlyA: 2, onlyB: 1, neither: 6 });
  expect(found.disagreements).toEqual([
    {
      id: "2",
      text: "Said 2",
      who: "R02",
      offRecord: false,
      both: ["Trust"],
      onlyA: ["Trust › Promises"],
      onlyB: [],
    },
    {
      id: "9",
      text: "Said 9",
      who: "R09",
      offRecord: true,
      both: [],
      onlyA: ["Trust"],
      onlyB: ["Buses"],
    },
  ]);
});

test("notes that neither tagged count only where they are asked for", () => {
  const found = compareCodings(ann, bob, { countUntagged: true });
  expect(found).toMatchObject({ notes: 5, untagged: 1 });
  expect(found.overall).toMatchObject({ both: 3, onlyA: 2, onlyB: 1, neither: 9 });
});

test("what is off the record in either file counts nowhere in what leaves it", () => {
  const options = { countUntagged: false, onRecordOnly: true };
  const found = compareCodings(ann, bob, options);
  expect(found).toMatchObject({ notes: 3, onlyInA: 1, onlyInB: 1 });
  expect(found.disagreements.map(({ id }) => id)).toEqual(["2"]);
  expect(found.themes.map(({ name }) => name)).not.toContain("Buses");
});

test("notes whose words were changed in one of the files are counted", () => {
  const reworded = structuredClone(bob);
  for (const note of reworded.notes) if (note.id === "2") note.text = "Put better";
  expect(compareCodings(ann, reworded, { countUntagged: false }).reworded).toBe(1);
});
