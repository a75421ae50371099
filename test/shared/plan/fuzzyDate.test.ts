import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, dateProblem, fuzzyDate } from "../../../shared/domain/plan/fuzzyDate.ts";

test.each([
  ["30 March 2010", "2010-03-30", "day"],
  ["30th March 2010", "2010-03-30", "day"],
  ["Tuesday 30 March 2010", "2010-03-30", "day"],
  ["March 30, 2010", "2010-03-30", "day"],
  ["30/03/2010", "2010-03-30", "day"],
  ["3/4/10", "2010-04-03", "day"],
  ["30.03.2010", "2010-03-30", "day"],
  ["2010-03-30", "2010-03-30", "day"],
  ["29/02/2012", "2012-02-29", "day"],
  ["by 30 June 2012", "2012-06-30", "day"],
  ["Jan '12", "2012-01-31", "month"],
  ["Jan ’12", "2012-01-31", "month"],
  ["April '12", "2012-04-30", "month"],
  ["Sept '11", "2011-09-30", "month"],
  ["Sept. 2011", "2011-09-30", "month"],
  ["Dec' 11", "2011-12-31", "month"],
  ["Nov 2011", "2011-11-30", "month"],
  ["Nov-11", "2011-11-30", "month"],
  ["July 12", "2012-07-31", "month"],
  ["Mar 2016", "2016-03-31", "month"],
  ["Feb 2012", "2012-02-29", "month"],
  ["03/2012", "2012-03-31", "month"],
  ["07/11", "2011-07-31", "month"],
  ["2011-03", "2011-03-31", "month"],
  ["end of June 2011", "2011-06-30", "month"],
  ["By the end of June 2011", "2011-06-30", "month"],
  ["Nov '11 – March '12", "2012-03-31", "month"],
  ["Oct to Dec 2011", "2011-12-31", "month"],
  ["Q3 2012", "2012-09-30", "quarter"],
  ["Q3 2011/12", "2011-12-31", "quarter"],
  ["Q4 2011/12", "2012-03-31", "quarter"],
  ["Spring 2012", "2012-05-31", "quarter"],
  ["Winter 2011", "2012-02-29", "quarter"],
  ["winter 2011/12", "2012-02-29", "quarter"],
  ["2012", "2012-12-31", "year"],
  ["2012 2012", "2012-12-31", "year"],
  ["from April 2012", "", "open"],
  ["From 2012", "", "open"],
  ["from April to June 2012", "2012-06-30", "month"],
  ["before April 2012", "2012-03-31", "month"],
  ["before 1 March 2012", "2012-02-29", "day"],
  ["before the end of June 2011", "2011-06-30", "month"],
  ["before Q3 2012", "2012-06-30", "quarter"],
  ["before winter 2011", "2011-11-30", "quarter"],
  ["before 2012", "2011-12-31", "year"],
  ["before 2011/12", "2011-03-31", "year"],
  ["early June 2007", "2007-06-30", "month"],
  ["2011/12", "2012-03-31", "year"],
  ["2011/ 12", "2012-03-31", "year"],
  ["2011-12", "2012-03-31", "year"],
  ["1999/00", "2000-03-31", "year"],
  ["2011/2012", "2012-03-31", "year"],
  ["2011-2012", "2012-12-31", "year"],
  ["2011-2016", "2016-12-31", "year"],
  ["On-going", "", "open"],
  ["On- going", "", "open"],
  ["ongoing", "", "open"],
  ["ON GOING", "", "open"],
  ["Continuous", "", "open"],
  ["", "", "none"],
  ["  ", "", "none"],
  ["tbc", "", "none"],
  ["–", "", "none"],
])("%j can mean %s at the latest", (text, by, precision) => {
  expect(fuzzyDate(text)).toEqual({ text, by, precision });
  expect(dateProblem(text)).toBe("");
});

test.each([
  ["31/02/2012", /not a day that exists/],
  ["30 February 2012", /not a day that exists/],
  ["2011-02-29", /not a day that exists/],
  ["12/13/2012", /not a day that exists/],
  ["00/00/0000", /not a day that exists/],
  ["early 2012", /not understood/],
  ["start of 2012", /not understood/],
  ["mid 2011/12", /not understood/],
  // Either August 2007 or the financial year from 2007.
  ["07/08", /not understood/],
  ["2011/14", /not understood/],
  ["soon", /not understood/],
  ["12 July", /not understood/],
  ["Q5 2012", /not understood/],
  ["June", /not understood/],
  ["99", /not understood/],
])("%j is kept as it is written, and told", (text, why) => {
  expect(fuzzyDate(text)).toEqual({ text, by: "", precision: "unread" });
  expect(dateProblem(text)).toMatch(why);
});

const pieces = fc.constantFrom(
  ...[
    "Jan",
    "'12",
    "2011",
    "/",
    "-",
    " ",
    "Q3",
    "31",
    "02",
    "of",
    "on",
    "going",
    "end",
    "–",
    "０",
    "é",
  ],
);
const written = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
);

test("no text at all makes it fail, and a day it gives exists", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { by, precision, text: kept } = fuzzyDate(text);
      expect(kept).toBe(text);
      expect(by !== "").toBe(!["open", "none", "unread"].includes(precision));
      if (by !== "") expect(new Date(`${by}T00:00:00Z`).toISOString().slice(0, 10)).toBe(by);
      expect(dateProblem(text) !== "").toBe(precision === "unread");
    }),
    { numRuns: 3_000 },
  );
});

test("every day is read in British order, and in ISO order", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-");
        for (const text of [
          iso,
          `${day}/${month}/${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
        ])
          expect(fuzzyDate(text)).toEqual({ text, by: iso, precision: "day" });
      },
    ),
  );
});

test("dates sort by the last day they can mean; what has none comes last", () => {
  const sorted = ["2011/12", "soon", "On-going", "Jan '12", "", "30/03/2012", "Dec 2011"]
    .map(fuzzyDate)
    .toSorted(compareDates)
    .map(({ text }) => text);
  expect(sorted).toEqual(["Dec 2011", "Jan '12", "30/03/2012", "2011/12", "On-going", "", "soon"]);
});
