import { useCallback, useState } from "react";
import type { InterviewDetail } from "../../../shared/domain/interview.ts";
import type { Tally } from "../../../shared/domain/note.ts";
import { neighbour, type Order, type Standing, startOf } from "./order.ts";

/** Where each interview was left, for as long as the window lives. */
const left = new Map<string, string | null>();

/** The question being asked; null for what belongs to none. */
export function useCurrent(order: Order, interview: InterviewDetail, tally: readonly Tally[]) {
  const { id } = interview;
  const [chosen, setChosen] = useState(() =>
    left.has(id) ? (left.get(id) ?? null) : startOf(order, interview, tally),
  );
  const current = chosen !== null && order.byId.has(chosen) ? chosen : null;
  const choose = useCallback(
    (next: string | null) => {
      left.set(id, next);
      setChosen(next);
    },
    [id],
  );
  const move = (step: 1 | -1, known: ReadonlyMap<string, Standing>) =>
    choose(neighbour(order, current, step, known));
  return { current, choose, move };
}
