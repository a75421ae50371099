import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCommon } from "../../../shared/domain/checks/commonWords.ts";
import { textFinder } from "../../../shared/domain/checks/textFinder.ts";

const person = (id: string, name: string, role = "", organisation = "") => ({
  ...{ id, name, role, organisation },
});
const many = ["a", "b", "c"].map((id) => person(id, "", "Ward Councillor", "Anytown Police"));
const find = textFinder({
  people: [
    person("r1", "Cllr Priya Patel OBE", "Deputy Leader", "Anytown Council"),
    person("r2", "Mark Stone", "Chair", "Riverside Residents’ Association"),
    person("r3", "Siân O’Brien-Jones", "Chief Executive", "NGAGE"),
    person("r4", "Rose Hall", "Head of Policy & Performance", "Community Forum"),
    person("r5", "Anytown Youth Council", "Representative", "South West Essex Primary Care Trust"),
    person("r6", "", "", "Anytown Racial Unity Taskgroup"),
    ...many,
  ],
  attendees: [{ name: "Bertha Okonkwo", organisation: "Friends of Blackshots Park (FBP)" }],
  places: ["Tilbury", "Grays Riverside", "North", "Town hall", "By telephone", "Anytown"].concat(
    "Respondent’s office",
    "Beacon House, 12 Orsett Road",
  ),
  everywhere: ["Anytown Council", "Anytown"],
});
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe("is found", () => {
  test.each<[string, ...string[]]>([
    ["Priya Patel told us", "Priya Patel"],
    ["we asked priya patel", "priya patel"],
    ["It was Patel’s idea, and Priya agreed", "Patel", "Priya"],
    ["as Cllr Patel said", "Cllr Patel"],
    ["as Cllr. J. Nguyen said", "Cllr. J. Nguyen"],
    ["ask mr nguyen about it", "mr nguyen"],
    ["Councillor Jane Nguyen never came", "Councillor Jane Nguyen"],
    ["so Dr Ahmed left", "Dr Ahmed"],
    ["Mr Brown never came", "Mr Brown"],
    ["Mr Hall never came", "Mr Hall"],
    ["then Mark stood up", "Mark"],
    ["Mark Stone stood up", "Mark Stone"],
    ["Sian O'Brien-Jones, again", "Sian O'Brien-Jones"],
    ["that is Siân all over", "Siân"],
    ["Okonkwo runs it", "Okonkwo"],
    ["the riverside residents' association knows", "riverside residents' association"],
    ["NGAGE is not asked", "NGAGE"],
    ["ask the South West Essex Primary Care Trust", "South West Essex Primary Care Trust"],
    ["ask SWEPCT", "SWEPCT"],
    ["the Racial Unity Taskgroup was not asked", "Racial Unity Taskgroup"],
    ["the FBP meets here", "FBP"],
    ["the deputy leader decides", "deputy leader"],
    ["our Chief Executive decides", "Chief Executive"],
    ["the Head of Policy and Performance decides", "Head of Policy and Performance"],
    ["the Head of Policy & Performance decides", "Head of Policy & Performance"],
    ["in Tilbury nobody came", "Tilbury"],
    ["down in grays riverside", "grays riverside"],
    ["they met in Beacon House", "Beacon House"],
    ["write to priya.patel@example.org", "priya.patel@example.org"],
    ["ring 01375 652652 after five", "01375 652652"],
    ["ring +44 (0)1375 652 652", "+44 (0)1375 652 652"],
    ["ring 07700900123.", "07700900123"],
    ["I live at RM17 6SL now", "RM17 6SL"],
    ["I live at rm17 6sl now", "rm17 6sl"],
  ])("%s", (text, ...words) => expect(found(text)).toEqual(words));
});

describe("is no name", () => {
  test.each([
    "The Council and its Forum do not listen; the Chair does",
    "Anytown Council listens, and so do people all over Anytown",
    "Will the council listen? Mark my words",
    "We mark the stone with a rose in the hall",
    "Councillor Call for Action was never used",
    "Councillors hold no surgery, and cllr surgeries are empty",
    "the Community Forum meets, and a youth council too",
    "A deputy leader is no help, nor are chief executives",
    "Ward Councillors are busy, and Anytown Police as well",
    "They met in the town hall or by telephone, up north",
    "In 2010 and 2011/12 it cost £012,345,678.90",
    "Mr and Mrs and everybody; the dr. is out; miss out on it",
    "the M25 2nd lane, the a13 3rd phase and section 4 2ab5",
    "NI4: 27 % agree, 73 % do not; 020 is no number",
    "the Green Party and the Long Stone Walk",
    "Lord Mayor’s show. Superintendent register",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

test("says whom it belongs to, with a title too", () => {
  expect(find("Cllr Patel and NGAGE in Tilbury, Mr Nobody")).toMatchObject([
    { label: "name", of: ["r1"] },
    { label: "organisation", of: ["r3"] },
    { label: "place", of: [] },
    { label: "titled", of: [] },
  ]);
});

const letters = fc.constantFrom(..."abcdefghijklmnoprstuvwyzéöşł");
const invented = fc
  .string({ unit: letters, minLength: 4, maxLength: 12 })
  .map((word) => `${word.slice(0, 1).toLocaleUpperCase("en")}${word.slice(1)}`)
  .filter((word) => /^\p{Lu}/u.test(word) && !isCommon(word.toLowerCase()));
const plain = fc
  .array(
    fc.constantFrom("people", "were", "never", "told", "why", "and", "so", "left,", "it.", "–"),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(" "));
const sourcesOf = (name: string, place = "") => ({
  people: [person("r1", name)],
  ...{ attendees: [], places: [place], everywhere: [] },
});

test("any name is found, whole or in part, wherever it stands in a text", () => {
  fc.assert(
    fc.property(invented, invented, plain, plain, (first, last, before, after) => {
      const name = `${first} ${last}`;
      const finder = textFinder(sourcesOf(name));
      for (const part of [name, last, first, name.toUpperCase()]) {
        const text = [before, part, after].filter(Boolean).join(" ");
        const hits = finder(text).map(({ start, end }) => text.slice(start, end));
        expect(hits).toEqual([part]);
      }
      expect(finder(`${before} ${after}`)).toEqual([]);
    }),
  );
});

test("any place is found; where nobody and nothing is known, plain words hold none", () => {
  fc.assert(
    fc.property(invented, plain, plain, (place, before, after) => {
      const text = `${before} in ${place} ${after}`;
      const hits = textFinder(sourcesOf("", place))(text);
      expect(hits.map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
        [place, "place"],
      ]);
      expect(textFinder(sourcesOf(""))(text)).toEqual([]);
    }),
  );
});

test("whatever the texts, what is found lies in the text, in order, and nothing is found twice", () => {
  const any = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(any, any, any, (name, place, text) => {
      const joined = `${text} Mr ${name} ${place} ${text}`;
      const hits = textFinder(sourcesOf(name, place))(joined);
      for (const { start, end } of hits) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(joined.length);
      }
      expect(hits.map(({ start }) => start)).toEqual(
        hits.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
  );
});

test("a long text takes no longer than its length", () => {
  const start = performance.now();
  find("0 ".repeat(50_000) + "a.".repeat(50_000) + "Cllr A. ".repeat(10_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});
