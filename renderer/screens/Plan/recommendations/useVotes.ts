import { useMemo } from "react";
import type { Backing } from "../../../../shared/domain/finding.ts";
import type { ResultRow } from "../../../../shared/domain/voting/result.ts";
import { scoreWords } from "../../../../shared/domain/voting/resultWords.ts";
import type { Round } from "../../../../shared/domain/voting/round.ts";
import { useQueries } from "../../../api/useQueries.ts";
import { useQuery } from "../../../api/useQuery.ts";

/** How one option came out in one round: what may back a recommendation. */
export type Vote = Backing & {
  /** The option as it stood on the ballot paper. */
  title: string;
  /** "Round 2: Which first?" */
  round: string;
  workshop: string;
  /** "2nd of 12, 24 dots"; in words why there is none. */
  outcome: string;
  /** In order of place within a round. */
  place: number;
};

/** Every option of every round, with its place and score; undefined until all is known. */
export function useVotes(): Vote[] | undefined {
  const workshops = useQuery("workshop.list", {}).data;
  const lists = useQueries(
    "round.list",
    (workshops ?? []).map(({ id }) => ({ workshopId: id })),
  );
  const rounds = lists.flatMap((list) => list ?? []);
  const results = useQueries(
    "round.result",
    rounds.map(({ id }) => ({ id })),
  );
  return useMemo(() => {
    if (!workshops || lists.includes(undefined) || results.includes(undefined)) return undefined;
    const titles = new Map(workshops.map(({ id, title }) => [id, title]));
    return lists
      .flatMap((list) => list ?? [])
      .flatMap((round, i) =>
        votesOf(round, titles.get(round.workshopId) ?? "", results[i]?.all.rows ?? null),
      );
  }, [workshops, lists, results]);
}

function votesOf(round: Round, workshop: string, rows: readonly ResultRow[] | null): Vote[] {
  return round.options
    .map(({ optionId, title }): Vote => {
      const row = rows?.find((each) => each.optionId === optionId);
      return {
        ...{ roundId: round.id, optionId, title, workshop },
        round: `Round ${round.number}: ${round.title}`,
        outcome: outcomeOf(round, row),
        place: row?.place ?? 0,
      };
    })
    .sort((a, b) => a.place - b.place);
}

function outcomeOf(round: Round, row: ResultRow | undefined): string {
  if (!row) return "hidden until the round is closed";
  if (round.entered === 0) return "no ballots yet";
  const shared = row.tied ? "shared " : "";
  const open = round.closedAt === null ? ", still open" : "";
  const place = `${shared}${nth(row.place)} of ${round.options.length}`;
  return `${place}, ${scoreWords(round.rules, row)}${open}`;
}

/** "1st", "12th" */
function nth(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}
