import type { RoundOption } from "./round.ts";
import { listed } from "./wording.ts";

type Wins = readonly (readonly number[])[];

/** More people prefer i to j than j to i. */
const beats = (wins: Wins, i: number, j: number): boolean =>
  (wins[i]?.[j] ?? 0) > (wins[j]?.[i] ?? 0);

/** The option that beats every other one by majority (Condorcet, 1785); null where there is none. */
export function condorcetWinner(wins: Wins): number | null {
  const winner = wins.findIndex((_, i) => wins.every((_, j) => j === i || beats(wins, i, j)));
  return winner === -1 ? null : winner;
}

/** A shortest circle of majorities, each option beating the next and the last the first; empty for none. */
export function majorityCircle(wins: Wins): number[] {
  let shortest: number[] = [];
  for (let start = 0; start < wins.length; start++) {
    const circle = circleFrom(wins, start);
    if (circle.length > 0 && (shortest.length === 0 || circle.length < shortest.length))
      shortest = circle;
    if (shortest.length === 3) break;
  }
  return shortest;
}

/** Breadth first from an option back to it. */
function circleFrom(wins: Wins, start: number): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const from of queue)
    for (let to = 0; to < wins.length; to++) {
      if (!beats(wins, from, to)) continue;
      if (to === start) return pathTo(from, start, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      queue.push(to);
    }
  return [];
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    path.unshift(at);
  }
  return path;
}

/** Whether one option beats each of the others, and if not, which majorities go round in a circle. */
export function condorcetWords(options: readonly RoundOption[], wins: Wins): string {
  if (options.length < 2) return "";
  const winner = condorcetWinner(wins);
  if (winner !== null)
    return `More people prefer option ${winner + 1}, ${options[winner]?.title}, to each of the others than the other way round.`;
  const circle = majorityCircle(wins);
  if (circle.length === 0) return "No option is preferred to each of the others.";
  const steps = circle.map(
    (from, i) => `${from + 1} to ${(circle[(i + 1) % circle.length] ?? 0) + 1}`,
  );
  return `No option is preferred to each of the others: majorities go round in a circle, preferring option ${listed(steps)}.`;
}
