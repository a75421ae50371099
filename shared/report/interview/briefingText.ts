import { type Prose, parseProse } from "../../domain/narrative.ts";
import type { Snapshot } from "../snapshot.ts";

export const focusPart = "Choosing a focus";
export type BriefingPart = { title: string; pieces: Prose[]; written: boolean };

/** The parts that a briefing has in any case, in order, with the words for them where nobody wrote any. */
const usual: readonly [title: string, words: (snapshot: Snapshot) => string][] = [
  [
    "Introduction",
    ({ diagnostic: { title, authority, firm, adviser } }) =>
      `${authority} is carrying out “${title}”.${adviser ? ` The interviews are held by ${[adviser, firm].filter(Boolean).join(", ")}.` : ""}`,
  ],
  [
    "Purpose",
    ({ diagnostic: { area, authority } }) =>
      `The interviews are to bring out what helps people in ${area || `the area of ${authority}`} to take part in decisions, what stands in their way, and what could be done better. What is said is put together in a report with recommendations.`,
  ],
  [
    "Format of the interview",
    () =>
      "The interview is a conversation guided by the questions below. You may speak of what affects you directly and of what you see affecting others. You can say at any time that something is off the record; it then goes into no document.",
  ],
  ["Length", () => "The interview should last up to one hour."],
  [
    focusPart,
    () =>
      "The list is long, and it may not be possible to come to every question; some may lie outside what you can answer. You have the list ahead of the interview so that you can choose where we focus it. Tick the questions that matter most to you and send this document back, or say so when we meet.",
  ],
  [
    "Documents",
    () => "If you have documents or reports that would help this work, a copy would be welcome.",
  ],
];

/** "Length: up to an hour" begins a part called Length. */
const titled = /^(\p{Lu}[^:.!?\n]{1,39}):[ \n]+(?=\S)/u;

/**
 * The words of a briefing. A paragraph that begins with a title and a colon begins a part of that name. A part that
 * is not written has the usual words, in its usual place.
 */
export function briefingParts(snapshot: Snapshot): BriefingPart[] {
  const parts = writtenParts(snapshot.narratives.briefing);
  usual.forEach(([title, words], i) => {
    if (parts.some((part) => part.title === title)) return;
    const later = new Set(usual.slice(i + 1).map(([other]) => other));
    const next = parts.findIndex((part) => later.has(part.title));
    const pieces = [{ kind: "paragraph" as const, text: words(snapshot) }];
    parts.splice(next === -1 ? parts.length : next, 0, { title, pieces, written: false });
  });
  return parts;
}

function writtenParts(text: string): BriefingPart[] {
  const parts: BriefingPart[] = [];
  for (const piece of parseProse(text)) {
    const [start = "", name] = (piece.kind === "paragraph" && titled.exec(piece.text)) || [];
    const last = parts.at(-1);
    if (name && piece.kind === "paragraph") {
      const rest = { kind: "paragraph" as const, text: piece.text.slice(start.length) };
      parts.push({ title: fullTitle(name), pieces: [rest], written: true });
    } else if (last) last.pieces.push(piece);
    else parts.push({ title: "Introduction", pieces: [piece], written: true });
  }
  return parts;
}

const fullTitle = (name: string): string =>
  name.toLowerCase() === "format" ? "Format of the interview" : name.trim();
