import { hitStart } from "./note.ts";

/** More than this is not seen in two lines. */
const longest = 500;
/** A found word must stand this early to be seen in two lines of a narrow column. */
const lead = 60;
/** What is left before it otherwise. */
const before = 30;

/** A note's words for a row of two lines: no more than can be seen, and the first word found among them. */
export function shortExcerpt(text: string): string {
  const hit = text.indexOf(hitStart);
  const from = hit > lead ? text.indexOf(" ", hit - before) + 1 : 0;
  // A text without spaces is cut where it must be.
  const start = from > 0 && from <= hit ? from : hit > lead ? hit : 0;
  const cut = text.slice(start, start + longest);
  const isEnd = start + longest >= text.length;
  return `${start > 0 ? "…" : ""}${cut}${isEnd ? "" : "…"}`;
}
