import * as smallGroups from "../../domain/smallGroups.ts";
import type { Sheet } from "../../domain/table/sheet.ts";
import { linesOf } from "../../domain/voting/paper.ts";
import { type Ballot, ballotStateWords, type Marks } from "../../domain/voting/round.ts";
import { spoken } from "../../domain/voting/spoken.ts";
import { putTogether } from "../../domain/voting/together.ts";
import { AppError } from "../../errors.ts";
import type { RoundRecord, Snapshot } from "../snapshot.ts";

/**
 * Each entry as it was made, so that anybody can count again. Where a group is small no row says whose it is: neither
 * by its stratum nor by its number, since papers are entered stratum by stratum.
 * @throws AppError conflict while the result is hidden
 */
export function ballotSheet(snapshot: Snapshot, round: RoundRecord): Sheet {
  const { result, rules } = round;
  if (!result)
    throw new AppError(
      "conflict",
      "The ballots of this round are hidden until it is closed. Close the round first.",
    );
  const lines = linesOf(round);
  const names = new Map(snapshot.strata.map(({ id, name }) => [id, name]));
  const { hidden } = smallGroups.strataToShow(result);
  const { apart, together } = putTogether(rules, round.ballots);
  const counts = (marks: Marks) => lines.map(({ key }) => (marks[key] ?? []).join(" "));
  const labelOf = ({ kind, people, label }: Ballot) =>
    kind === "count" && people < smallGroups.smallestGroup ? null : label;
  const rows = apart
    .toSorted((a, b) => a.number - b.number)
    .map((ballot) => [
      ...(hidden
        ? [labelOf(ballot)]
        : [ballot.number, labelOf(ballot), names.get(ballot.stratumId ?? "") ?? null]),
      ...[ballot.people, ballotStateWords[ballot.state]],
      ...(ballot.kind === "paper" ? spoken(round, ballot.marks) : counts(ballot.marks)),
    ]);
  if (together)
    rows.push([
      ...(hidden ? ["Put together"] : [null, "Put together", null]),
      ...[together.people, ballotStateWords.valid],
      ...counts(together.marks),
    ]);
  const header = [
    ...(hidden ? ["Group"] : ["Number", "Group", "Stratum"]),
    ...["People", "State"],
    ...lines.map(({ number, title }) => `${number} ${title}`),
  ];
  return {
    name: "Ballots",
    header,
    rows: [
      ...(hidden ? rows.toSorted(byWords) : rows),
      ...(hidden || together
        ? [[smallGroups.smallGroupRule, ...header.slice(1).map(() => null)]]
        : []),
    ],
  };
}

/** By what stands in the rows alone: the order of entry would tell the strata. */
function byWords(a: Sheet["rows"][number], b: Sheet["rows"][number]): number {
  const [first, second] = [a.join("\t"), b.join("\t")];
  return first < second ? -1 : Number(first > second);
}
