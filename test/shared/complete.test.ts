import { describe, expect, test } from "vitest";
import {
  chosenByItself,
  completeThemes,
  findQuestions,
  hashAt,
  hashesIn,
  withoutHash,
} from "../../shared/domain/complete.ts";
import { segments } from "../../shared/domain/segments.ts";
import type { Theme } from "../../shared/domain/theme.ts";

const theme = (id: string, name: string, parentId: string | null = null, noteCount = 0): Theme => ({
  id,
  name,
  parentId,
  noteCount,
  definition: "",
  inclusion: "",
  exclusion: "",
  exampleId: null,
  colour: "#0b7285",
});
const codebook = [
  theme("1", "Young people"),
  theme("2", "Aspiration", "1"),
  theme("3", "Places"),
  theme("4", "Youth clubs", "3", 9),
];

describe("a theme typed after #", () => {
  test("is found at the caret", () => {
    expect(hashAt("puts agencies off #youn", 23)).toEqual({ start: 18, word: "youn" });
    expect(hashAt("#", 1)).toEqual({ start: 0, word: "" });
    expect(hashAt("#young people", 13)).toEqual({ start: 0, word: "young people" });
  });
  test("is not a number, the middle of a word, or on another line", () => {
    expect(hashAt("item #3", 7)).toBeNull();
    expect(hashAt("C#sharp", 7)).toBeNull();
    expect(hashAt("#youn\n", 6)).toBeNull();
  });
  test("that became none is found in the words of the note", () => {
    expect(hashesIn("Never asked #you, but #social media; item #3 and C#sharp")).toEqual([
      "#you",
      "#social",
    ]);
  });
  test("leaves the text with one space", () => {
    const text = "Few #youn come";
    expect(withoutHash(text, hashAt(text, 9)!)).toEqual({ text: "Few come", caret: 4 });
    expect(withoutHash("off #youn", { start: 4, word: "youn" }).text).toBe("off ");
  });
});

describe("completion", () => {
  const labels = (word: string) => completeThemes(codebook, word).map((each) => each.label);
  test("own names before paths, much used before little used, a new one last", () => {
    expect(labels("you")).toEqual([
      "Places › Youth clubs",
      "Young people",
      "Young people › Aspiration",
      "New theme “you”",
    ]);
  });
  test("several words, in any order, and no second theme of the same name", () => {
    expect(labels("asp young")[0]).toBe("Young people › Aspiration");
    expect(labels("YOUNG people")).toEqual(["Young people", "Young people › Aspiration"]);
  });
  test("a name of two words is chosen by itself, a sentence is not", () => {
    const chosen = (word: string) => chosenByItself(word, completeThemes(codebook, word));
    expect(chosen("social media")).toBe(0);
    expect(chosen("young people")).toBe(0);
    expect(chosen("")).toBe(-1);
    expect(chosen("vote was what they")).toBe(-1);
  });
  test("nothing typed yet: what there is", () => {
    expect(labels("")).toHaveLength(4);
  });
  test("what is suggested stands first and says so, until a word is typed", () => {
    const found = (word: string) =>
      completeThemes(codebook, word, 3, ["3", "gone", "2"]).map(({ label, suggested }) => [
        label,
        suggested ?? false,
      ]);
    expect(found("")).toEqual([
      ["Places", true],
      ["Young people › Aspiration", true],
      ["Places › Youth clubs", false],
    ]);
    expect(found("you")[0]).toEqual(["Places › Youth clubs", false]);
  });
});

test("questions are found by number first, then by every word", () => {
  const question = (number: string, text: string) => {
    return { id: number, sectionId: "s", parentId: null, number, verbatim: text, text };
  };
  const questions = [
    question("1.2", "Who has 2.4 partners?"),
    question("2.4", "How well are partners participating?"),
    question("2.4a", "And members?"),
  ];
  const sections = [{ id: "s", number: "1", title: "", questions }];
  const numbers = (typed: string) => findQuestions(sections, typed).map((each) => each.number);
  expect(numbers("2.4")).toEqual(["2.4", "2.4a", "1.2"]);
  expect(numbers("part well")).toEqual(["2.4"]);
  expect(numbers("")).toHaveLength(3);
});

describe("passages", () => {
  const cut = (tags: [string, number, number][]) =>
    segments(
      "not geographically aligned",
      tags.map(([id, start, end]) => ({ id, start, end })),
    ).map(({ text, tagIds }) => [text, tagIds.join("+")]);
  test("overlapping ones are cut where they meet", () => {
    expect(
      cut([
        ["a", 0, 18],
        ["b", 4, 26],
      ]),
    ).toEqual([
      ["not ", "a"],
      ["geographically", "a+b"],
      [" aligned", "b"],
    ]);
  });
  test("no passages, and one that ends beyond the text", () => {
    expect(cut([])).toEqual([["not geographically aligned", ""]]);
    expect(cut([["a", 19, 99]]).at(-1)).toEqual(["aligned", "a"]);
  });
});
