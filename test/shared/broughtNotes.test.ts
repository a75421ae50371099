import fc from "fast-check";
import { expect, test } from "vitest";
import { sortBrought } from "../../shared/domain/broughtNotes.ts";

const question = (id: string, number: string, text: string, verbatim = text) => ({
  ...{ id, number, text, verbatim },
});
const questions = [
  question("a", "1.1", "Who champions community empowerment and how?"),
  question("b", "1.2", "What impact have they had?", "What impact have they has?"),
  question("c", "2.14a", "How is Members' knowledge of their ward used?"),
  question("d", "3", "What can we do alone?"),
];
const sort = (text: string) => sortBrought(text, questions, ["Mainstreaming", "Members"]);
const told = (text: string) => sort(text).notes.map(({ text, questionId }) => [questionId, text]);

test("what stands below a question, by its number or its words, goes to it", () => {
  const text = [
    "Interview with a leader",
    "1 Mainstreaming",
    "1.1 Who champions community empowerment and how?",
    "- The portfolio holder does",
    "Nobody below him",
    "## What impact have they has?",
    "None so far",
    "Q 2.14a:",
    "Not used",
    "Members",
    "Remember to ring",
  ].join("\r\n");
  expect(told(text)).toEqual([
    [null, "Interview with a leader"],
    ["a", "The portfolio holder does"],
    ["a", "Nobody below him"],
    ["b", "None so far"],
    ["c", "Not used"],
    [null, "Remember to ring"],
  ]);
  expect(sort(text).headings).toBe(5);
});

test("a paragraph that begins with a question's number goes there with its other words", () => {
  expect(told("1.2 Hardly any\nand what there is, is local")).toEqual([
    ["b", "Hardly any"],
    ["b", "and what there is, is local"],
  ]);
});

test("figures are not taken for the numbers of questions", () => {
  for (const line of ["1.1 million was spent", "3 people came", "3. Third of a list", "9.9 Other"])
    expect(told(line)).toEqual([[null, line]]);
  expect(sort("Question 3: Ask the neighbours").notes[0]?.questionId).toBe("d");
  expect(sort("3").headings).toBe(1);
});

test("another heading ends the question before it and is kept", () => {
  expect(told("1.1\nA point\n# After the meeting\nRain")).toEqual([
    ["a", "A point"],
    [null, "After the meeting"],
    [null, "Rain"],
  ]);
});

test("a number that two frameworks use is nobody's", () => {
  const twice = [...questions, question("e", "1.1", "Something else?")];
  expect(sortBrought("1.1 Yes, often", twice, []).notes).toEqual([
    { text: "1.1 Yes, often", kind: "point", questionId: null },
  ]);
});

test("only a paragraph all in quotation marks is a quotation", () => {
  expect(sort("“Nobody asked us”").notes).toMatchObject([
    { kind: "quotation", text: "Nobody asked us" },
  ]);
  expect(sort('"Yes" she said, "often"').notes[0]).toMatchObject({
    ...{ kind: "point", text: '"Yes" she said, "often"' },
  });
});

const someLine = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "1.1",
    "2.14a",
    "Members",
    "## Other",
    "“Quoted”",
    "1.2 What impact have they had?",
  ),
  fc.constantFrom("", "   ", "-", "- ", "# ", "**", "1.1.", "Q1.2", "“", '""'),
);
const letters = (text: string) => [...text].filter((each) => /[\p{L}\p{N}]/u.test(each)).join("");

test("nothing is dropped: every paragraph is a note or a heading, and notes keep their words", () => {
  fc.assert(
    fc.property(fc.array(someLine, { maxLength: 30 }), (lines) => {
      const whole = lines.join("\n");
      const { notes, headings } = sort(whole);
      const filled = whole
        .replace(/\r\n?/g, "\n")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are left out when text is cleaned
        .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g, "")
        .split(/[\n\u2028\u2029]/)
        .filter((line) => line.trim() !== "");
      expect(notes.length + headings).toBe(filled.length);
      for (const { text } of notes) expect(text.trim()).not.toBe("");
    }),
    { numRuns: 2_000 },
  );
});

test("text without questions comes through whole, letter by letter", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 })), (lines) => {
      const whole = lines.join("\n");
      const { notes, headings } = sortBrought(whole, [], []);
      expect(headings).toBe(0);
      const kept = notes.map(({ text }) => text).join("\n");
      expect(letters(kept)).toBe(letters(whole.normalize("NFC")));
    }),
    { numRuns: 2_000 },
  );
});
