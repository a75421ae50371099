import type { Diagnostic } from "../diagnostic.ts";
import { day } from "../text.ts";

const labels = {
  authority: "Authority",
  area: "Area",
  commissioners: "Commissioned by",
  adviser: "Adviser",
  firm: "Firm",
  startDate: "From",
  endDate: "To",
} as const;
export type About = Pick<Diagnostic, keyof typeof labels>;
const fields = Object.keys(labels) as (keyof About)[];

/** Whose diagnostic it is, in lines that a person can read, and Soundings again. */
export const writeAbout = (about: About): string =>
  fields
    .filter((field) => about[field] !== "")
    .map((field) => `${labels[field]}: ${about[field]}`)
    .join("\n");

export function readAbout(text: string): Partial<About> {
  const lines = text.split("\n");
  return Object.fromEntries(
    fields.flatMap((field) => {
      const mark = `${labels[field]}: `;
      const line = lines.find((each) => each.startsWith(mark));
      const value = line?.slice(mark.length) ?? "";
      const isDate = field === "startDate" || field === "endDate";
      return value === "" || (isDate && !day.safeParse(value).success) ? [] : [[field, value]];
    }),
  );
}
