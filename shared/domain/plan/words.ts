const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

const partsOf = (day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { year, month: months[Number(month) - 1] ?? "", date: String(Number(date)) };
};

/** "31 January 2012" for 2012-01-31. */
export function longDay(day: string): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** How an earlier day is spoken of on a later one: "in March", "in March 2011", or "on 3 March" within one month. */
export function spokenSince(day: string, later: string): string {
  const [one, other] = [partsOf(day), partsOf(later)];
  if (one.year !== other.year) return `in ${one.month} ${one.year}`;
  return one.month === other.month ? `on ${one.date} ${one.month}` : `in ${one.month}`;
}

/** Somebody's words inside a sentence: on one line, and no more of them than tell which they are. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `“${line.length > 60 ? `${line.slice(0, 60).toWellFormed()}…` : line}”`;
}
