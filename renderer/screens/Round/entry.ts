import type { Ballot, RoundDetail } from "../../../shared/domain/voting/round.ts";
import { type Reading, readMarks } from "../../../shared/domain/voting/written.ts";
import type { Group } from "./groups.ts";

/** What is being typed of one paper ballot. */
export type Line = {
  /** null: the next number. */
  number: string | null;
  /** undefined: not chosen yet; null: not known. */
  group: string | null | undefined;
  text: string;
  /** The ballot that is being put right. */
  correcting: Ballot | null;
};

export type Entry = {
  number: number;
  reading: Reading;
  /** Why it cannot be kept in any state: its number or its group. */
  blocked: string[];
  /** Which of them is about the number. */
  numberWrong: boolean;
};

/** The first free number after the one entered last, or after all where nothing was entered yet. */
export function nextNumber(taken: ReadonlySet<number>, last: number | null): number {
  let next = (last ?? Math.max(0, ...taken)) + 1;
  while (taken.has(next)) next += 1;
  return next;
}

/** What the line says, and what stands against keeping it. */
export function readEntry(
  round: Pick<RoundDetail, "rules" | "options">,
  groups: readonly Group[],
  line: Line,
  taken: ReadonlySet<number>,
  next: number,
): Entry {
  const number = line.number === null ? next : Number(line.number);
  const blocked: string[] = [];
  if (!/^\d{1,6}$/.test(line.number ?? "1") || number < 1)
    blocked.push("The number of a ballot is a whole number from 1.");
  else if (taken.has(number) && number !== line.correcting?.number)
    blocked.push(
      `Ballot ${number} is in already: give this one another number, or correct that one in the list.`,
    );
  const numberWrong = blocked.length > 0;
  if (groups.length > 1 && line.group === undefined)
    blocked.push(`Which group? Press ${groups.map(({ key }) => key).join(", ")}.`);
  return { number, reading: readMarks(round, line.text), blocked, numberWrong };
}
