const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1 to 12 for a month's name or a beginning of it of three letters and more ("Sept"); 0 where it is none. */
export function monthNamed(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, "");
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

const two = (n: number) => String(n).padStart(2, "0");
export const isoDay = (year: number, month: number, day: number) =>
  `${year}-${two(month)}-${two(day)}`;

export const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
export const lastOfMonth = (year: number, month: number) =>
  isoDay(year, month, daysIn(year, month));

/** A year of four digits, or of two in this century; null where it is neither or out of reason. */
export function readYear(text: string): number | null {
  const year = text.length === 2 ? 2000 + Number(text) : Number(text);
  return year >= 1900 && year <= 2199 ? year : null;
}
