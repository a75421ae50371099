import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Question {
  id: string;
  verbatim: string;
  text: string;
  subQuestions?: Question[];
}
interface Framework {
  id: string;
  title: string;
  version: string;
  source: string;
  rights: string;
  sections: { id: string; title: string; questions: Question[] }[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const nea = JSON.parse(read("../../resources/frameworks/nea.json")) as Framework;
/** sha256 of every printed line, by question, taken from the published report itself. */
const digests = JSON.parse(read("./digests/nea.json")) as Record<string, string>;

const questions = nea.sections.flatMap((section) => section.questions);
const lines = questions.flatMap((question) => [question, ...(question.subQuestions ?? [])]);

test("the framework says what it is and where it comes from", () => {
  expect(nea.id).toBe("nea");
  expect(nea.version).toBe("2010");
  for (const text of [nea.title, nea.source, nea.rights]) expect(text.length).toBeGreaterThan(10);
});

test("four sections hold 16, 21, 14 and 12 questions and one sub-question", () => {
  expect(nea.sections.map((section) => section.title)).toEqual([
    "Mainstreaming: culture change in councils and partnerships",
    "Working with communities, neighbourhoods and localities",
    "The role of members in community empowerment",
    "Building the evidence and business case for community empowerment",
  ]);
  expect(nea.sections.map((section) => section.questions.length)).toEqual([16, 21, 14, 12]);
  expect(
    questions.filter((question) => question.subQuestions?.length).map((question) => question.id),
  ).toEqual(["2.14"]);
  expect(lines).toHaveLength(64);
});

test("ids are unique and follow the printed order", () => {
  expect(new Set(lines.map((line) => line.id)).size).toBe(lines.length);
  for (const section of nea.sections) {
    section.questions.forEach((question, index) => {
      expect(question.id).toBe(`${section.id}.${index + 1}`);
      (question.subQuestions ?? []).forEach((sub, place) => {
        expect(sub.id).toBe(`${question.id}${"abcdefgh"[place]}`);
      });
    });
  }
});

test("every verbatim line is the printed one, byte for byte", () => {
  const actual = Object.fromEntries(
    lines.map((line) => [line.id, createHash("sha256").update(line.verbatim).digest("hex")]),
  );
  expect(actual).toEqual(digests);
});

test("the display wording corrects the slips of the print and nothing else", () => {
  const corrected = lines.filter((line) => line.text !== line.verbatim);
  expect(corrected.map((line) => line.id)).toEqual(["2.14a", "2.20", "3.3", "3.4"]);
  const text = (id: string) => lines.find((line) => line.id === id)?.text;
  expect(text("2.14a")).toMatch(/^How is Members' knowledge /);
  expect(text("2.20")).toMatch(/What impact have they had\?$/);
  expect(text("3.3")).toMatch(/\(where relevant\)\?$/);
  expect(text("3.4")).toMatch(/^How well is Members' community /);
});

test("near-duplicates stay separate and no page footer became a question", () => {
  expect(lines.filter((line) => /feed back to communities/.test(line.text))).toHaveLength(2);
  expect(lines.filter((line) => line.text === line.text.toUpperCase())).toEqual([]);
});
