import { type NarrativeKey, parseProse } from "../domain/narrative.ts";
import type { Block, EditTarget } from "./model.ts";
import type { Snapshot } from "./snapshot.ts";

const noneStated = "None stated";

/** "1 interview", "22 interviews" */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "March 2010" from an ISO date or instant; "" from "". */
export const monthWords = (iso: string): string =>
  iso === "" ? "" : `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
/** "30 March 2010" from an ISO date or instant; "" from "". */
export const dayWords = (iso: string): string =>
  iso === "" ? "" : `${Number(iso.slice(8, 10))} ${monthWords(iso)}`;

/** Text in the prose form as blocks; `numbered` gives each paragraph a number below its heading. */
export function proseBlocks(text: string, numbered: boolean, edit: EditTarget): Block[] {
  return parseProse(text).map((piece) =>
    piece.kind === "bullets"
      ? { kind: "bullets", items: piece.items, edit }
      : { kind: numbered ? "numbered" : "paragraph", text: piece.text, edit },
  );
}

/** A part that the adviser writes; says so where nothing is written. */
export function written(snapshot: Snapshot, key: NarrativeKey, numbered = true): Block[] {
  const edit: EditTarget = { type: "narrative", key };
  const blocks = proseBlocks(snapshot.narratives[key], numbered, edit);
  return blocks.length > 0 ? blocks : [{ kind: "empty", text: "Nothing written yet", edit }];
}

/** In order of the alphabet, capitals like small letters. Not by the locale: loading its rules takes longer than a list. */
export function byAlphabet(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A cell is never empty: a screen reader would not say that it is. */
export const cell = (text: string): string => (text.trim() === "" ? noneStated : text);

export const heading = (level: 1 | 2 | 3, text: string, id: string): Block => ({
  kind: "heading",
  level,
  text,
  id,
});
export const appendix = (text: string, id: string): Block => ({
  kind: "heading",
  level: 1,
  text,
  id,
  appendix: true,
});
