import { expect, test } from "vitest";
import { suggestThemes, tellingWords, type WordUse } from "../../shared/domain/suggest.ts";

const theme = (id: string, name: string, definition = "") => ({
  id,
  name,
  definition,
  inclusion: "",
});
const themes = [
  theme("feedback", "Feeding back", "Whether people hear what came of it"),
  theme("money", "Funding", "Grants and contracts"),
  theme("places", "Places"),
];
const of = (uses: Record<string, number>) => new Map(Object.entries(uses));
const all = { notes: 20, byTheme: of({ feedback: 8, money: 6, places: 6 }) };
const use = (word: string, byTheme: Record<string, number>): WordUse => {
  const notes = Object.values(byTheme).reduce((sum, each) => sum + each, 0);
  return { word, notes, byTheme: of(byTheme) };
};

test("common words tell nothing, long words most, and endings do not matter", () => {
  expect(tellingWords("They were volunteering, and the volunteers said: no answer!")).toEqual([
    "volunt",
    "answer",
  ]);
  expect(tellingWords("and so it is")).toEqual([]);
  expect(tellingWords("Überhaupt naïve")).toEqual(["überha", "naïve"]);
});

test("what was tagged before with the same words is likely", () => {
  const found = suggestThemes(
    themes,
    [use("letter", { feedback: 5 }), use("answer", { feedback: 2, money: 1 })],
    all,
  );
  expect(found[0]).toBe("feedback");
  expect(found).not.toContain("places");
  expect(suggestThemes(themes, [use("letter", { money: 2, places: 3 })], all)).toEqual([
    "places",
    "money",
  ]);
});

test("a codebook without tags suggests by names and definitions", () => {
  const none = { notes: 0, byTheme: of({}) };
  expect(
    suggestThemes(
      themes,
      tellingWords("The contract ran out").map((word) => use(word, {})),
      none,
    ),
  ).toEqual(["money"]);
  expect(
    suggestThemes(
      themes,
      tellingWords("Nobody was feeding back").map((word) => use(word, {})),
      none,
    )[0],
  ).toBe("feedback");
});

test("nothing is suggested without a word that speaks for it, nor what the note has", () => {
  expect(suggestThemes(themes, [use("zebra", {})], all)).toEqual([]);
  expect(suggestThemes(themes, [], all)).toEqual([]);
  expect(
    suggestThemes(themes, [use("letter", { feedback: 5 })], all, { except: ["feedback"] }),
  ).toEqual([]);
});
