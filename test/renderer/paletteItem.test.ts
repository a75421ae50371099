import { expect, test } from "vitest";
import {
  bestOf,
  inOrder,
  matching,
  type PaletteItem,
} from "../../renderer/components/paletteItem.ts";

let made = 0;
const item = (group: PaletteItem["group"], label: string, more: Partial<PaletteItem> = {}) =>
  ({ id: `i${++made}`, group, label, run: () => {}, ...more }) satisfies PaletteItem;
const labels = (items: readonly PaletteItem[]) => items.map(({ label }) => label);
const found = (items: readonly PaletteItem[], words: string) =>
  inOrder(matching(items, words), words);

test("a code or a number that is exactly one comes first, and is what Enter takes", () => {
  const items = [
    item("Interviews", "Interview 4", { detail: "R07, R12" }),
    item("Stakeholders", "R070 Clerk"),
    item("Stakeholders", "R07 Chair", { also: "Ann" }),
    item("Questions", "2.14 How is it known?"),
    item("Questions", "2.1 What is done?"),
  ];
  expect(labels(found(items, "r07"))).toEqual(["R07 Chair", "R070 Clerk", "Interview 4"]);
  expect(bestOf(found(items, "r07"), "r07")).toBe(0);
  expect(labels(found(items, "2.1"))[0]).toBe("2.1 What is done?");
  // A word that many begin with keeps the order of the groups.
  expect(labels(found([item("Themes", "Trust"), item("Screens", "Trusts")], "trust"))[0]).toBe(
    "Trusts",
  );
});

test("all words must be there, in whatever order, in what is shown and what is not", () => {
  const items = [
    item("Stakeholders", "R01 Chair", { detail: "Forum", also: "Ann Smith" }),
    item("Stakeholders", "R02 Chair", { detail: "Trust" }),
  ];
  expect(labels(found(items, "smith chair"))).toEqual(["R01 Chair"]);
  expect(found(items, "smith trust")).toEqual([]);
});

test("what a line does finds nothing, so that many lines do not stand in the way of one", () => {
  const items = [
    item("Questions", "2.1 What is done?", { does: "Notes on this question" }),
    item("Tables", "Notes", { detail: "Write as Excel" }),
  ];
  expect(labels(found(items, "notes"))).toEqual(["Notes"]);
  expect(labels(found(items, "excel"))).toEqual(["Notes"]);
});

test("without words only what is always offered stands there, and no group takes all the room", () => {
  const items = [
    ...Array.from({ length: 20 }, (_, i) => item("Interviews", `Interview ${i + 1}`)),
    item("Memos", "A thought", { asked: true }),
  ];
  expect(found(items, "")).toHaveLength(7);
  expect(labels(found(items, "thought"))).toEqual(["A thought"]);
});

test("among ten thousand things an answer takes no time to speak of", () => {
  const items = Array.from({ length: 10_000 }, (_, i) =>
    item(i % 2 ? "Memos" : "Outputs", `Word${i} and ${i * 7} of a text that goes on for a while`),
  );
  matching(items, "warm");
  const start = performance.now();
  for (const words of ["w", "wo", "word", "word9", "text 70"]) found(items, words);
  expect((performance.now() - start) / 5).toBeLessThan(50);
});
