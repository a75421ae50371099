import type { Parsed } from "../../../shared/contract.ts";
import type { RoundResult } from "../../../shared/domain/voting/result.ts";
import type {
  Ballot,
  Round,
  RoundDetail,
  RoundOption,
  Rules,
} from "../../../shared/domain/voting/round.ts";
import { count } from "../../../shared/domain/voting/tally.ts";
import { AppError } from "../../../shared/errors.ts";
import { optionRows } from "./option.ts";
import { addOrdered, demand, notFound, type Store, updateRow, withFlags } from "./store.ts";
import { demandHere, presentBy } from "./workshop.ts";

type RoundRow = Omit<Round, "rules" | "options">;

/** A round by itself: what ballots are read and counted by. */
export function getPaper(store: Store, id: string): Round {
  const row = store.sql.get<{ workshopId: string }>(
    "SELECT workshopId FROM round WHERE id = ?",
    id,
  );
  const round = row && listRounds(store, row.workshopId, id)[0];
  if (!round) throw notFound("round");
  return round;
}

/** The rounds of a workshop, in order; of one round where one is named. */
export function listRounds(store: Store, workshopId: string, only: string | null = null): Round[] {
  const { sql } = store;
  demand(store, "workshop", workshopId);
  const options = Map.groupBy(
    sql.all<RoundOption & { roundId: string }>(
      `SELECT roundId, optionId, roundOption.title FROM roundOption JOIN round ON round.id = roundId
       WHERE workshopId = ? AND roundId = ifnull(?, roundId) ORDER BY roundOption.position`,
      workshopId,
      only,
    ),
    (row) => row.roundId,
  );
  return sql
    .all<{ id: string; rules: string }>(
      `SELECT * FROM (
         SELECT id, workshopId, row_number() OVER (ORDER BY position, id) AS number, title, rules, hidden,
           insteadOfId, closedAt,
           (SELECT ifnull(sum(people), 0) FROM ballot WHERE roundId = round.id) AS entered
         FROM round WHERE workshopId = ?) WHERE id = ifnull(?, id) ORDER BY number`,
      workshopId,
      only,
    )
    .map(({ rules, ...row }) => ({
      ...withFlags<RoundRow>(row, "hidden"),
      rules: JSON.parse(rules) as Rules,
      options: (options.get(row.id) ?? []).map(({ optionId, title }) => ({ optionId, title })),
    }));
}

const listBallots = ({ sql }: Store, roundId: string): Ballot[] =>
  sql
    .all<Omit<Ballot, "marks"> & { marks: string }>(
      `SELECT id, number, kind, label, stratumId, people, state, marks FROM ballot
       WHERE roundId = ? ORDER BY kind = 'count', number`,
      roundId,
    )
    .map((row) => ({ ...row, marks: JSON.parse(row.marks) as Ballot["marks"] }));

export function getRound(store: Store, id: string): RoundDetail {
  const round = getPaper(store, id);
  return {
    ...round,
    ballots: listBallots(store, id),
    present: presentBy(store, round.workshopId),
  };
}

/** Starts a round: its rules and the wording of its options are fixed here, and stay. */
export function addRound(store: Store, input: Parsed<"round.add">): { id: string } {
  const { workshopId, optionIds, rules, insteadOfId, title, hidden } = input;
  demand(store, "workshop", workshopId);
  const options = chosen(store, workshopId, optionIds);
  if (rules.method === "pairwise" && options.length < 2)
    throw new AppError("invalid-input", "Pairs need at least two options.");
  if (insteadOfId) {
    demandHere(store, "round", insteadOfId, workshopId);
    // A round whose place another one takes is over.
    if (!getPaper(store, insteadOfId).closedAt) closeRound(store, insteadOfId);
    if (store.sql.get("SELECT 1 FROM round WHERE insteadOfId = ?", insteadOfId))
      throw new AppError("conflict", "Another round took the place of that one already.");
  }
  const { id } = addOrdered(store, "round", {
    ...{ workshopId, title, rules: JSON.stringify(rules), hidden, insteadOfId, closedAt: null },
  });
  for (const [position, option] of options.entries())
    store.sql.insert("roundOption", {
      ...{ id: store.newId(), roundId: id, optionId: option.id, position, title: option.title },
    });
  return { id };
}

function chosen(store: Store, workshopId: string, optionIds: readonly string[]) {
  if (new Set(optionIds).size < optionIds.length)
    throw new AppError("invalid-input", "An option can stand on a ballot only once.");
  const here = new Map(optionRows(store, workshopId).map((option) => [option.id, option]));
  return optionIds.map((id) => {
    const option = here.get(id);
    if (!option) {
      demandHere(store, "option", id, workshopId);
      throw notFound("option");
    }
    if (option.retired)
      throw new AppError(
        "conflict",
        `“${option.title}” was merged or split, so it cannot be voted on; choose what came of it.`,
      );
    return option;
  });
}

export function closeRound(store: Store, id: string): null {
  if (getPaper(store, id).closedAt)
    throw new AppError("conflict", "This round has been closed already.");
  return updateRow(store, "round", id, { closedAt: new Date(store.now()).toISOString() });
}

export function reopenRound(store: Store, id: string): null {
  if (!getPaper(store, id).closedAt) throw new AppError("conflict", "This round is open already.");
  if (store.sql.get("SELECT 1 FROM round WHERE insteadOfId = ?", id))
    throw new AppError("conflict", "Another round took the place of this one, so it stays closed.");
  return updateRow(store, "round", id, { closedAt: null });
}

/** How a round came out; null while it is to be hidden. */
export function resultOf(store: Store, id: string): RoundResult | null {
  const round = getPaper(store, id);
  if (round.hidden && !round.closedAt) return null;
  const frame = store.sql
    .all<{ id: string }>("SELECT id FROM stratum ORDER BY position, id")
    .map((row) => row.id);
  return count(round, listBallots(store, id), frame);
}
