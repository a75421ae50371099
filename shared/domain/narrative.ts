import { z } from "zod";

/**
 * The parts of the report that the adviser writes. The order is the order of the report.
 * Text form: paragraphs are parted by a blank line, lines that start with "- " are bullets.
 */
export const narrativeKeys = [
  "background",
  "objectives",
  "structure",
  "nationalContext",
  "localContext",
  "methodology",
  "preparation",
  "consultation",
  "reporting",
  "findingsIntro",
  "summary",
  "conclusion",
  "challenges",
  "recommendationsIntro",
  "nextSteps",
  "bibliography",
  "briefing",
] as const;
export type NarrativeKey = (typeof narrativeKeys)[number];
export const narrativeKey = z.enum(narrativeKeys);
export type Narratives = Record<NarrativeKey, string>;

/** A piece of running text: a paragraph, or the bullets that follow one another. */
export type Prose = { kind: "paragraph"; text: string } | { kind: "bullets"; items: string[] };

/** Reads the text form of a narrative. Empty text gives no pieces; no character other than markup is dropped. */
export function parseProse(text: string): Prose[] {
  const pieces: Prose[] = [];
  let open = false;
  for (const raw of text.split("\n")) {
    const row = raw.trim();
    const last = pieces.at(-1);
    if (row === "") open = false;
    else if (/^[-•*]\s+/.test(row)) {
      const item = row.replace(/^[-•*]\s+/, "");
      if (last?.kind === "bullets") last.items.push(item);
      else pieces.push({ kind: "bullets", items: [item] });
      open = false;
    } else if (open && last?.kind === "paragraph") last.text += `\n${row}`;
    else {
      pieces.push({ kind: "paragraph", text: row });
      open = true;
    }
  }
  return pieces;
}
