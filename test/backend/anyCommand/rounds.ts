import type { Backend } from "../../../electron/backend/createBackend.ts";
import type { roundsMethods } from "../../../shared/contract/rounds.ts";
import type { Marks, Rules } from "../../../shared/domain/voting/round.ts";
import { ask, idOf, type MakersOf } from "./choice.ts";

const options = (backend: Backend) =>
  ask
    .workshops(backend)
    .flatMap(({ id }) => backend.call("option.list", { workshopId: id }))
    .slice(-8);
const live = (backend: Backend) => options(backend).filter((option) => !option.retired);
const rounds = (backend: Backend) =>
  ask
    .workshops(backend)
    .flatMap(({ id }) => backend.call("round.list", { workshopId: id }))
    .toReversed();
const ballots = (backend: Backend) =>
  rounds(backend).flatMap(({ id }) => backend.call("round.get", { id }).ballots);

const someRules: Rules[] = [
  { method: "dots", dots: 5, cap: 2, tie: "share" },
  { method: "ranking", count: "schulze", places: null, tie: "support" },
  { method: "score", most: 5, tie: "order" },
  { method: "approval", tie: "share" },
  { method: "points", points: 3, tie: "share" },
];

/** Two different things of a list, as far as there are two. */
const two = <T>(list: readonly T[], one: <U>(list: readonly U[]) => U | undefined): T[] => {
  const first = one(list);
  const second = one(list.filter((each) => each !== first));
  return [first, second].filter((each) => each !== undefined);
};

export const roundsMakers: MakersOf<typeof roundsMethods> = {
  "option.add": (b, { one, text, flag }) => ({
    workshopId: idOf(one(ask.workshops(b))),
    options: [
      { title: `O${text}`, findingId: flag ? (idOf(one(ask.findings(b))) ?? null) : null },
      { title: `Q${text}`, recommendationId: idOf(one(ask.recommendations(b))) ?? null },
    ],
  }),
  "option.update": (b, { one, text }) => ({
    id: idOf(one(options(b))),
    patch: { title: `O${text}`, detail: text },
  }),
  "option.move": (b, { one, place }) => ({ id: idOf(one(options(b))), position: place }),
  "option.remove": (b, { one }) => ({ id: idOf(one(options(b))) }),
  "option.merge": (b, { one, text }) => {
    const ids = two(live(b), one).map((each) => each.id);
    return { ids: ids.length === 2 ? ids : undefined, title: `M${text}` };
  },
  "option.split": (b, { one, text }) => ({
    id: idOf(one(live(b))),
    titles: [`L${text}`, `R${text}`],
  }),
  "option.carry": (b, { one }) => {
    const workshopId = idOf(one(ask.workshops(b)));
    const elsewhere = live(b).filter((each) => each.workshopId !== workshopId);
    return {
      workshopId,
      optionIds: idOf(one(elsewhere)) ? two(elsewhere, one).map((o) => o.id) : undefined,
    };
  },
  "round.add": (b, { one, text, flag, place }) => {
    const workshopId = idOf(one(live(b).map((each) => ({ id: each.workshopId }))));
    const here = live(b).filter((each) => each.workshopId === workshopId);
    const before = rounds(b).filter((each) => each.workshopId === workshopId);
    return {
      workshopId,
      title: `V${text}`,
      rules: someRules[place % someRules.length],
      optionIds: here.map((each) => each.id),
      hidden: flag,
      insteadOfId: flag ? (idOf(one(before)) ?? null) : null,
    };
  },
  "round.close": (b, { one }) => ({ id: idOf(one(rounds(b).filter((each) => !each.closedAt))) }),
  "round.reopen": (b, { one }) => ({ id: idOf(one(rounds(b).filter((each) => each.closedAt))) }),
  "round.remove": (b, { one }) => ({ id: idOf(one(rounds(b))) }),
  "ballot.add": (b, { one, text, flag, place }) => {
    const round = one(rounds(b).filter((each) => !each.closedAt));
    return {
      roundId: round?.id,
      number: flag ? place + 1 : 1_000 + (round?.entered ?? 0),
      label: text,
      stratumId: idOf(one(ask.strata(b))) ?? null,
      state: place === 3 ? "spoiled" : "valid",
      marks: marksFor(round?.rules, round?.options[place % 2]?.optionId, place),
    };
  },
  "ballot.update": (b, { one, flag, place }) => ({
    id: idOf(one(ballots(b))),
    patch: flag ? { number: place + 1 } : { state: "abstained", marks: {} },
  }),
  "ballot.setCounts": (b, { one, flag, place }) => {
    const round = one(rounds(b).filter((each) => !each.closedAt));
    const marks = marksFor(round?.rules, round?.options[place % 2]?.optionId, place);
    const count = flag ? { people: 3, marks, state: "valid" as const } : null;
    const groups = [null, idOf(one(ask.strata(b))) ?? null].map((stratumId) => ({
      ...{ stratumId, count },
    }));
    return { roundId: round?.id, label: "Show of hands", groups };
  },
  "ballot.remove": (b, { one }) => ({ id: idOf(one(ballots(b))) }),
};

/** A mark that most rules take: three points are all there are to share out. */
function marksFor(rules: Rules | undefined, optionId: string | undefined, place: number): Marks {
  if (!optionId) return {};
  return { [optionId]: [rules?.method === "points" ? 3 : (place % 2) + 1] };
}
