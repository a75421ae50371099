import type { SampleRound, SampleWorkshop } from "../../../shared/domain/sample/workshop.ts";
import { addBallot } from "../store/ballot.ts";
import { addOptions } from "../store/option.ts";
import { mergeOptions } from "../store/optionHistory.ts";
import { addRound, closeRound } from "../store/round.ts";
import type { Store } from "../store/store.ts";
import { addPriority } from "../store/workshop.ts";
import type { Keys } from "./keys.ts";
import { timeAt } from "./workshops.ts";

/** Options, rounds with their ballots, and the priorities agreed. */
export function fillVotes(store: Store, workshops: SampleWorkshop[], keys: Keys): void {
  for (const workshop of workshops) {
    const workshopId = keys.of(workshop.key);
    for (const { key, title, detail, finding, recommendation } of workshop.options) {
      const findingId = keys.ofMaybe(finding);
      const recommendationId = keys.ofMaybe(recommendation);
      const options = [{ title, detail, findingId, recommendationId }];
      const { ids } = addOptions(store, { workshopId, options });
      for (const id of ids) keys.set(key, id);
    }
    for (const { key, title, of } of workshop.merged)
      keys.set(key, mergeOptions(store, keys.ofAll(of), title).id);
    for (const round of workshop.rounds)
      fillRound(store, workshopId, round, timeAt(workshop, round.closed), keys);
    for (const { text, how, option, round } of workshop.priorities) {
      const from = { optionId: keys.ofMaybe(option), roundId: keys.ofMaybe(round) };
      addPriority(store, workshopId, { text, how, ...from });
    }
  }
}

function fillRound(
  store: Store,
  workshopId: string,
  { key, title, rules, hidden, options, ballots }: SampleRound,
  closed: number,
  keys: Keys,
): void {
  const optionIds = keys.ofAll(options);
  const { id: roundId } = addRound(store, {
    ...{ workshopId, title, rules, hidden, optionIds, insteadOfId: null },
  });
  keys.set(key, roundId);
  for (const { stratum, marks, ...ballot } of ballots)
    addBallot(store, {
      ...{ roundId, ...ballot, stratumId: keys.ofMaybe(stratum) },
      marks: Object.fromEntries(
        Object.entries(marks).map(([option, mark]) => [keys.of(option), mark]),
      ),
    });
  closeRound({ ...store, now: () => closed }, roundId);
}
