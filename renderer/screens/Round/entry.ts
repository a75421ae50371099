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

const none = { id: "", number: 0 };

export type Entry = {
  number: number;
  reading: Reading;
  /** Why it cannot be kept in any state: its number or its group. */
  blocked: string[];
  /** Which of them is about the number. */
  numberWrong: boolean;
};

/** The first free number after that of the ballot that came in last; ids tell in which order they came. */
function nextNumber(ballots: readonly { id: string; number: number }[]): number {
  const taken = new Set(ballots.map(({ number }) => number));
  const newest = ballots.reduce((last, each) => (each.id > last.id ? each : last), none);
  let next = newest.number + 1;
  while (taken.has(next)) next += 1;
  return next;
}

/** What the line says, and what stands against keeping it. */
export function readEntry(
  round: Pick<RoundDetail, "rules" | "options">,
  groups: readonly Group[],
  line: Line,
  ballots: readonly { id: string; number: number }[],
): Entry {
  const number = line.number === null ? nextNumber(ballots) : Number(line.number);
  const blocked: string[] = [];
  if (!/^\d{1,6}$/.test(line.number ?? "1") || number < 1)
    blocked.push("The number of a ballot is a whole number from 1.");
  else if (ballots.some((each) => each.number === number && each.id !== line.correcting?.id))
    blocked.push(
      `Ballot ${number} is in already: give this one another number, or correct that one in the list.`,
    );
  const numberWrong = blocked.length > 0;
  if (groups.length > 1 && line.group === undefined)
    blocked.push(`Which group? Press ${groups.map(({ key }) => key).join(", ")}.`);
  return { number, reading: readMarks(round, line.text), blocked, numberWrong };
}
