import { z } from "zod";

/**
 * Characters that a Word file cannot hold (XML 1.0, section 2.2): control characters
 * other than tab and line feed, U+FFFE and U+FFFF. Carriage returns become line feeds first.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to find
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** Makes text storable and exportable: line ends, lone surrogates (U+FFFD), forbidden characters, NFC. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").toWellFormed().replace(unwanted, "").normalize("NFC");
}

/** How many characters of a text (or of all texts inside a value) cleaning would leave out or replace. */
export function countUnclean(value: unknown): number {
  if (typeof value === "string") {
    const ends = value.replace(/\r\n?/g, "\n");
    const lone = ends.match(/\p{Surrogate}/gu)?.length ?? 0;
    return lone + (ends.match(unwanted)?.length ?? 0);
  }
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countUnclean(item), 0);
  if (value !== null && typeof value === "object") return countUnclean(Object.values(value));
  return 0;
}

const longest = 2_000_000;

/** A text of any length up to two million characters, cleaned. */
export const longText = z.string().max(longest).transform(cleanText);
/** A field of one line: cleaned, line breaks made spaces, trimmed. */
export const line = z
  .string()
  .max(2_000)
  .transform((text) =>
    cleanText(text)
      .replace(/\s*\n\s*/g, " ")
      .trim(),
  );
/** A line that must not be empty. */
export const requiredLine = line.pipe(z.string().min(1));

/** A day as YYYY-MM-DD that exists, or "" for none. */
export const day = z.string().refine((text) => text === "" || isDay(text), {
  message: "is not a date of the form 2010-03-30",
});

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An instant as ISO 8601 in UTC, or null for none. */
export const instant = z.iso.datetime().nullable();

export const id = z.uuid();

/** An order number: 0 is the first place. */
export const position = z.number().int().min(0).max(1_000_000);
