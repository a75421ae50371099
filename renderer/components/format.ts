const dayForm = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
});
const shortDayForm = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
});
const dayAndMonthForm = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const timeForm = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const secondsForm = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** "30 March 2010". A day without a time ("2010-03-30") is the same day wherever the reader is. */
export const longDate = (text: string): string =>
  text === "" ? "" : dayForm.format(new Date(text.length === 10 ? `${text}T12:00:00` : text));

/** "30 Mar 2010", for lists. */
export const shortDate = (instant: string): string => shortDayForm.format(new Date(instant));

/** "30 Mar", where there is room for no more. */
export const dayAndMonth = (day: string): string =>
  dayAndMonthForm.format(new Date(`${day}T12:00:00`));

/** "14:02" */
export const clock = (instant: string): string => timeForm.format(new Date(instant));

/** "14:02:11" */
export const clockWithSeconds = (milliseconds: number): string =>
  secondsForm.format(new Date(milliseconds));

/** "23 min" */
export const minutes = (seconds: number): string => `${Math.round(seconds / 60)} min`;

const numberForm = new Intl.NumberFormat("en-GB");

/** "1,000" */
export const number = (n: number): string => numberForm.format(n);

/** "1 note", "12 notes" */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${number(n)} ${n === 1 ? one : many}`;
