import { daysIn, isoDay, lastOfMonth, monthNamed, readYear } from "./calendar.ts";
import { quoted } from "./words.ts";

/** How closely a date is known. `open`: "On-going"; `none`: nothing stated; `unread`: not understood. */
export type Precision = "day" | "month" | "quarter" | "year" | "open" | "none" | "unread";

/** A date as somebody wrote it, with the last day that it can mean, to sort and to tell overdue by. */
export type FuzzyDate = {
  text: string;
  /** YYYY-MM-DD, "" where there is none. */
  by: string;
  precision: Precision;
};

type Read = { by: string; precision: Precision };
const day = (year: number, month: number, date: number): Read | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)
    ? { by: isoDay(year, month, date), precision: "day" }
    : null;
const endOf = (precision: Precision, year: number, month: number): Read => ({
  by: lastOfMonth(year, month),
  precision,
});

/** The second of two years, "11/12": "2011/12" is the financial year that ends on 31 March 2012. */
const financial = (first: string, second: string): number | null => {
  const start = readYear(first);
  const follows = start !== null && (start + 1) % 10 ** second.length === Number(second);
  return follows ? start + 1 : null;
};

const seasonEnds: Record<string, number> = { spring: 5, summer: 8, autumn: 11, winter: 2 };
const undecided =
  /^(?:tbc|tba|tbd|n\/a|none|not stated|to be (?:confirmed|agreed|decided|announced)|[-–—.?]+)$/i;
const ongoing =
  /^(?:on-?going|continuous(?:ly)?|continuing|rolling(?: programme)?|throughout|indefinite(?:ly)?)$/i;

type Form = [RegExp, (...parts: string[]) => Read | null];
const year4 = "((?:19|20|21)\\d\\d)";
const anyYear = "'?((?:19|20|21)\\d\\d|\\d\\d)";
const monthWord = "([a-z]{3,9})\\.?";
const forms: Form[] = (
  [
    ["(\\d{4})-(\\d\\d)-(\\d\\d)", (y, m, d) => day(Number(y), Number(m), Number(d))],
    // British order: the day first.
    [`(\\d{1,2})[/.-](\\d{1,2})[/.-]${anyYear}`, (d, m, y) => onDay(y, Number(m), d)],
    [
      `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthWord},? ${anyYear}`,
      (d, m, y) => onDay(y, monthNamed(m), d),
    ],
    [`${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? ${year4}`, (m, d, y) => onDay(y, monthNamed(m), d)],
    [`${monthWord},?[ -]?${anyYear}`, (m, y) => inMonth(y, monthNamed(m))],
    [`(\\d{1,2})/${year4}`, (m, y) => inMonth(y, Number(m))],
    // "07/11" is July 2011; "07/08" may as well be a financial year, so neither is assumed.
    ["(\\d\\d)/(\\d\\d)", (m, y) => (financial(m, y) ? null : inMonth(y, Number(m)))],
    [`${year4}(?:/|-(?!\\d{4}))(\\d{4}|\\d{2})`, (first, second) => inYears(first, second)],
    [`${year4} ?[-–] ?${year4}`, (first, last) => (last >= first ? inYear(last) : null)],
    [year4, (y) => inYear(y)],
    [`q([1-4]) ${year4}`, (q, y) => endOf("quarter", Number(y), Number(q) * 3)],
    [
      `q([1-4]) ${year4}[/-](\\d{2}|\\d{4})`,
      // Quarters of a financial year begin in April.
      (q, first, second) => {
        const end = financial(first, second);
        return end === null
          ? null
          : q === "4"
            ? endOf("quarter", end, 3)
            : endOf("quarter", end - 1, Number(q) * 3 + 3);
      },
    ],
    [
      `(spring|summer|autumn|winter) ${anyYear}(?:[/-](\\d{2}|\\d{4}))?`,
      (name, y, second) => inSeason(name, y, second),
    ],
  ] as [string, Form[1]][]
).map(([pattern, read]) => [new RegExp(`^${pattern}$`, "i"), read]);

function onDay(year: string, month: number, date: string): Read | null {
  const read = readYear(year);
  return read === null ? null : day(read, month, Number(date));
}
function inMonth(year: string, month: number): Read | null {
  const read = readYear(year);
  return read !== null && month >= 1 && month <= 12 ? endOf("month", read, month) : null;
}
const inYear = (year: string): Read => ({ by: `${year}-12-31`, precision: "year" });
function inYears(first: string, second: string): Read | null {
  const end = financial(first, second);
  if (end !== null) return { by: `${end}-03-31`, precision: "year" };
  return second.length === 2 ? inMonth(first, Number(second)) : null;
}
/** Winter goes on into the next year. */
function inSeason(name: string, year: string, second: string | undefined): Read | null {
  const read = second === undefined ? readYear(year) : null;
  const winter = name.toLowerCase() === "winter";
  const end =
    second === undefined
      ? read === null
        ? null
        : read + Number(winter)
      : winter
        ? financial(year, second)
        : null;
  return end === null ? null : endOf("quarter", end, seasonEnds[name.toLowerCase()] ?? 12);
}

/** One spelling of what is written in many ways; words broken at the end of a line made whole. */
const tidied = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[‘’`´ʼ]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^on ?- ?going$/i, "ongoing")
    .replace(/^on going$/i, "ongoing")
    .replace(/ ?\/ ?/g, "/")
    .replace(/' (?=\d)/g, "'")
    .replace(/^(.+) \1$/, "$1")
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d)/i, "");

const around =
  /^(?:(?:by|before|until|no later than|the|at|from|early|mid|late|end|start|beginning|of|in|circa|c\.|approx\.?|during)[ -])+/i;

const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
/** The day on which what was read begins. A year that ends in March is a financial one. */
function beginningOf({ by, precision }: Read): string {
  const [year, month] = [Number(by.slice(0, 4)), Number(by.slice(5, 7))];
  if (precision === "day") return by;
  if (precision === "month") return isoDay(year, month, 1);
  if (precision === "quarter")
    return month > 2 ? isoDay(year, month - 2, 1) : isoDay(year - 1, month + 10, 1);
  return month === 3 ? isoDay(year - 1, 4, 1) : isoDay(year, 1, 1);
}

/** Reads a date with the words before it: what begins then has no end, and "before" is over when it begins. */
function inWords(text: string): Read | null {
  const before = around.exec(text)?.[0] ?? "";
  const read = understood(text.slice(before.length));
  if (!read) return null;
  if (/\bfrom\b/i.test(before)) return { by: "", precision: "open" };
  // How much of a year is early or in the middle of it nobody can say.
  if (read.precision === "year" && /\b(?:early|mid|start|beginning)\b/i.test(before)) return null;
  return /\bbefore\b/i.test(before) && !/\b(?:late|end)\b/i.test(before)
    ? { ...read, by: dayBefore(beginningOf(read)) }
    : read;
}

function understood(text: string): Read | null {
  for (const [pattern, read] of forms) {
    const parts = pattern.exec(text);
    const found = parts && read(...parts.slice(1));
    if (found) return found;
  }
  return null;
}

function read(text: string): Read | null {
  if (text === "" || undecided.test(text)) return { by: "", precision: "none" };
  if (ongoing.test(text)) return { by: "", precision: "open" };
  const one = inWords(text);
  if (one) return one;
  // "Nov '11 – March '12": the last day of the second.
  const [first, last, ...more] = text.split(/ (?:-|–|—|to|until) /i);
  if (first === undefined || last === undefined || more.length > 0) return null;
  const end = inWords(last);
  const start = first.replace(around, "");
  const begins = understood(start) !== null || monthNamed(start) > 0;
  return end && begins ? end : null;
}

/** A longer text is no date. */
const longest = 200;
/**
 * Reads a date as people write it in plans: "Jan '12", "2011/12" (the financial year, to 31 March), "Q3 2012",
 * "Spring 2012", "On-going", "30/03/2010" (the day first). Of a stretch of time it gives the last day. What it
 * does not understand is `unread` and keeps its text; nothing is guessed and nothing thrown.
 */
export function fuzzyDate(text: string): FuzzyDate {
  const found = text.length > longest ? null : read(tidied(text));
  return { text, ...(found ?? { by: "", precision: "unread" }) };
}

/** What is wrong with a date as written, as a sentence; "" where it is understood or blank. */
export function dateProblem(text: string): string {
  if (fuzzyDate(text).precision !== "unread") return "";
  const looksLikeDay =
    /\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{4}-\d\d-\d\d|\d+(?:st|nd|rd|th)? [a-z]{3,9} '?\d{2}/i;
  return looksLikeDay.test(text.slice(0, longest))
    ? `${quoted(text)} is not a day that exists, so it has no place in the order of dates.`
    : `${quoted(text)} is not understood as a date, so it has no place in the order of dates.`;
}

const rank: Record<Precision, number> = {
  day: 0,
  month: 0,
  quarter: 0,
  year: 0,
  open: 1,
  none: 2,
  unread: 3,
};
/** For sorting: by the last day that a date can mean; on-going, not stated and not understood come last. */
export const compareDates = (a: FuzzyDate, b: FuzzyDate): number =>
  rank[a.precision] - rank[b.precision] || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);
