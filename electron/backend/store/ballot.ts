import type { Parsed } from "../../../shared/contract.ts";
import { ballotProblems } from "../../../shared/domain/voting/ballot.ts";
import type { Ballot, Round } from "../../../shared/domain/voting/round.ts";
import { AppError } from "../../../shared/errors.ts";
import { getPaper } from "./round.ts";
import { demand, notFound, removeRow, type Store, updateRow } from "./store.ts";

type BallotRow = Omit<Ballot, "marks"> & { roundId: string; marks: string };

/** Enters a ballot. One that was entered before under the same id is left as it is, so that a repeated call is harmless. */
export function addBallot(
  store: Store,
  input: Parsed<"ballot.add">,
): { id: string; number: number } {
  const { sql } = store;
  const id = input.id ?? store.newId();
  const before = sql.get<BallotRow>("SELECT * FROM ballot WHERE id = ?", id);
  if (before) return { id, number: before.number };
  const round = openRound(store, input.roundId);
  const ballot: Omit<Ballot, "number"> = {
    ...{ id, kind: input.kind, label: input.label ?? "", stratumId: input.stratumId ?? null },
    ...{ people: input.people ?? 1, state: input.state ?? "valid", marks: input.marks ?? {} },
  };
  const number = input.number ?? nextNumber(store, round.id, input.kind);
  check(store, round, { ...ballot, number });
  checkLabel(store, round.id, ballot);
  sql.insert("ballot", {
    ...ballot,
    ...{ roundId: round.id, number, marks: JSON.stringify(ballot.marks) },
  });
  return { id, number };
}

export function updateBallot(
  store: Store,
  id: string,
  patch: Parsed<"ballot.update">["patch"],
): null {
  const { roundId, ...before } = ballotOf(store, id);
  const marks = JSON.parse(before.marks) as Ballot["marks"];
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<Ballot>;
  const after = { ...before, marks, ...given };
  check(store, openRound(store, roundId), after);
  if (after.label !== before.label || after.stratumId !== before.stratumId)
    checkLabel(store, roundId, after);
  return updateRow(store, "ballot", id, {
    ...given,
    marks: given.marks && JSON.stringify(given.marks),
  });
}

export function removeBallot(store: Store, id: string): null {
  openRound(store, ballotOf(store, id).roundId);
  return removeRow(store, "ballot", id);
}

/** Enters, corrects and takes out the counts that go by one name, one for each group: all of them or none. */
export function setCounts(
  store: Store,
  { roundId, label, groups }: Parsed<"ballot.setCounts">,
): null {
  for (const { stratumId, count } of groups) {
    const before = countOf(store, roundId, { label, stratumId });
    if (count && before) updateBallot(store, before.id, count);
    else if (count) addBallot(store, { roundId, kind: "count", label, stratumId, ...count });
    else if (before) removeBallot(store, before.id);
  }
  return null;
}

function ballotOf({ sql }: Store, id: string): BallotRow {
  const row = sql.get<BallotRow>("SELECT * FROM ballot WHERE id = ?", id);
  if (!row) throw notFound("ballot");
  return row;
}

function openRound(store: Store, id: string): Round {
  const round = getPaper(store, id);
  if (round.closedAt)
    throw new AppError("conflict", "This round is closed. Open it again to change its ballots.");
  return round;
}

/** One after the highest number of its kind so far. */
const nextNumber = ({ sql }: Store, roundId: string, kind: Ballot["kind"]) =>
  (sql.get<{ top: number | null }>(
    "SELECT max(number) AS top FROM ballot WHERE roundId = ? AND kind = ?",
    roundId,
    kind,
  )?.top ?? 0) + 1;

/** Refuses a ballot with everything that is wrong with it, in one message. */
function check(store: Store, round: Round, ballot: Ballot): void {
  if (ballot.stratumId) demand(store, "stratum", ballot.stratumId);
  const same = store.sql.get(
    "SELECT 1 FROM ballot WHERE roundId = ? AND kind = ? AND number = ? AND id <> ?",
    round.id,
    ballot.kind,
    ballot.number,
    ballot.id,
  );
  const what = ballot.kind === "paper" ? "Ballot" : "Count";
  if (same) throw new AppError("conflict", `${what} ${ballot.number} was entered already.`);
  const problems = ballotProblems(round, ballot);
  if (problems.length > 0) throw new AppError("invalid-input", problems.join(" "));
}

/** Refuses a second count of one name and group: it would count the same people twice. */
function checkLabel(store: Store, roundId: string, count: Omit<Ballot, "number">): void {
  if (count.kind !== "count" || count.label === "") return;
  const same = countOf(store, roundId, count);
  if (same && same.id !== count.id)
    throw new AppError("conflict", `“${count.label}” of this group was entered already.`);
}

/** The count of one name and group. */
const countOf = (
  { sql }: Store,
  roundId: string,
  { label, stratumId }: Pick<Ballot, "label" | "stratumId">,
) =>
  sql.get<{ id: string }>(
    `SELECT id FROM ballot WHERE roundId = ? AND kind = 'count' AND lower(label) = lower(?)
     AND stratumId IS ?`,
    ...[roundId, label, stratumId],
  );
