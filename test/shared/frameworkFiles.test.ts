import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FrameworkFile } from "../../shared/domain/framework.ts";
import { fromRows, toRows } from "../../shared/domain/frameworks/csvFile.ts";
import { fromJson, toJson } from "../../shared/domain/frameworks/jsonFile.ts";

const folder = new URL("../../resources/frameworks/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const textOf = (name: string) => readFileSync(new URL(name, folder), "utf8");
const sheetOf = (framework: FrameworkFile) => {
  const { header, rows } = toRows(framework);
  return [header, ...rows.map((row) => row.map(String))];
};

test("five frameworks come with the program, each sound and with its source and rights", () => {
  expect(files).toEqual([
    "abcd.json",
    "gunning.json",
    "mapping.json",
    "nea.json",
    "objective.json",
  ]);
  for (const name of files) {
    const { framework, problems } = fromJson(textOf(name));
    expect([name, problems]).toEqual([name, []]);
    expect(framework?.id).toBe(name.replace(".json", ""));
    for (const words of [framework?.source, framework?.rights])
      expect(words?.length).toBeGreaterThan(20);
    expect(textOf(name)).toBe(toJson(framework as FrameworkFile));
  }
});

const line = fc.stringMatching(/^[a-z][a-z ,;"']{0,20}[a-z]$/);
const words = fc.record({ verbatim: line, text: line });
const framework = fc
  .record({
    ...{ title: line, version: line, source: line, rights: line },
    sections: fc.array(
      fc.record({
        title: line,
        questions: fc.array(fc.record({ words, subQuestions: fc.array(words, { maxLength: 2 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(
    ({ sections, ...rest }): FrameworkFile => ({
      ...{ id: "own", ...rest },
      sections: sections.map(({ title, questions }, s) => ({
        ...{ id: `${s + 1}`, title },
        questions: questions.map(({ words: own, subQuestions }, q) => ({
          ...{ id: `${s + 1}.${q + 1}`, ...own },
          subQuestions: subQuestions.map((sub, n) => ({
            id: `${s + 1}.${q + 1}${"ab"[n]}`,
            ...sub,
          })),
        })),
      })),
    }),
  );

test("whatever a framework holds, it comes back the same from JSON and from CSV", () => {
  fc.assert(
    fc.property(framework, (given) => {
      expect(fromJson(toJson(given))).toEqual({ framework: given, problems: [] });
      expect(fromRows(sheetOf(given))).toEqual({ framework: given, problems: [] });
    }),
    { numRuns: 300 },
  );
});

const nea = textOf("nea.json");
const broken = (from: string, to: string) => {
  expect(nea.split(from)).toHaveLength(2);
  return fromJson(nea.replace(from, to));
};
const lineOf = (part: string, text = nea) => text.slice(0, text.indexOf(part)).split("\n").length;

test("what is wrong in JSON is told with its line", () => {
  const at = lineOf('"id": "2.3"');
  const twice = broken('"id": "2.3"', '"id": "2.2"');
  expect(twice).toEqual({
    framework: null,
    problems: [{ line: at, message: "The number 2.2 is there twice." }],
  });
  const empty = broken('"title": "The role of members in community empowerment"', '"title": ""');
  expect(empty.problems).toMatchObject([{ line: lineOf("The role of members in") }]);
  const missing = broken('"version": "2010",\n', "");
  expect(missing.problems).toMatchObject([{ line: 1 }]);
  const cut = fromJson(nea.slice(0, nea.indexOf('"3.1"')));
  expect(cut.problems).toMatchObject([{ line: lineOf('"3.1"') }]);
  const comma = broken('"version": "2010",', '"version": "2010"');
  expect(comma.problems[0]?.line).toBeGreaterThanOrEqual(lineOf('"version"'));
  expect(comma.problems[0]?.line).toBeLessThanOrEqual(lineOf('"version"') + 1);
});

test("what is made to harm, or is something else, is refused", () => {
  for (const text of ["[".repeat(100_000), "{}", "[]", '{"sections": 7}', "{", "null", ""])
    expect(fromJson(text).problems.length).toBeGreaterThan(0);
});

test("what is wrong in a table is told with its row", () => {
  const rows = (...more: string[]) => [
    ["Kind", "Number", "Text", "As printed"],
    ["title", "", "Own questions"],
    ...more.map((row) => row.split("|")),
  ];
  const told = (...more: string[]) => fromRows(rows(...more)).problems;
  expect(told("question|1.1|Why?")).toEqual([
    { line: 3, message: "A question stands before any section." },
  ]);
  expect(told("section|1|A", "sub-question|1a|Why?")).toMatchObject([{ line: 4 }]);
  expect(told("section|1|A", "", "question|1.1|Why?", "question|1.1|How?")).toEqual([
    { line: 6, message: "The number 1.1 is there twice." },
  ]);
  expect(told("section|1|A", "question||Why?", "query|2|", "other|3|x")).toMatchObject([
    { line: 4, message: "The number is missing." },
    { line: 5, message: "The text is missing." },
    { line: 6 },
  ]);
  expect(told("section|1|A")).toEqual([{ line: 1, message: "There is no question in it." }]);
  expect(told("section|1|A", "section|2|B", "question|2.1|Why?")).toEqual([]);
  expect(fromRows([["Question"], ["Why?"]]).problems).toMatchObject([{ line: 1 }]);
  const { framework: made } = fromRows(rows("section|1|A", "question|1.1|Why?"));
  expect(made).toMatchObject({ id: "own-questions", title: "Own questions" });
});
