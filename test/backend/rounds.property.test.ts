import { copyFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Backend, createBackend } from "../../electron/backend/createBackend.ts";
import { checkFile } from "../../electron/backend/db/check.ts";
import { AppError } from "../../shared/errors.ts";
import { writeNew } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { createTestMachine } from "../tools/machine.ts";
import { dump } from "./dump.ts";
import { anyMarks, anyRules } from "./someBallots.ts";

const runs = Number(process.env.SOUNDINGS_RUNS) || 40;

const kinds = [
  ...(["add", "merge", "split", "carry", "remove", "rename", "round", "close"] as const),
  ...(["ballot", "correct", "take out", "undo", "redo"] as const),
];
const step = fc.record({
  do: fc.constantFrom(...kinds, ...(["round", "ballot", "ballot", "ballot", "take out"] as const)),
  picks: fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }),
  rules: anyRules,
  marks: anyMarks,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The rules and the wording that each round was started with. */
type Papers = Map<string, unknown>;

/** One command on what is there; refused only with a sentence. */
function attempt(backend: Backend, { do: what, picks, rules, marks }: Step): boolean {
  const [first = 0, second = 0, third = 0, fourth = 0] = picks;
  const one = <T>(list: readonly T[], n: number) => list[n % Math.max(1, list.length)];
  const workshops = backend.call("workshop.list", {}).map(({ id }) => id);
  const workshopId = one(workshops, first) ?? "";
  // Undo can go back to where there is no workshop yet.
  if (workshopId === "" && what !== "redo") return false;
  const options = workshopId === "" ? [] : backend.call("option.list", { workshopId });
  const rounds = workshops.flatMap((id) => backend.call("round.list", { workshopId: id }));
  const roundId = one(rounds, second)?.id ?? "";
  const ballots = roundId ? backend.call("round.get", { id: roundId }).ballots : [];
  const optionId = one(options, second)?.id ?? "";
  const work: Record<Step["do"], () => unknown> = {
    add: () =>
      backend.call("option.add", { workshopId, options: [{ title: `Option ${picks.join("")}` }] }),
    merge: () =>
      backend.call("option.merge", {
        ids: [optionId, one(options, third)?.id ?? "", one(options, fourth)?.id ?? ""],
        title: `Merged ${picks.join("")}`,
      }),
    split: () => backend.call("option.split", { id: optionId, titles: ["North", "South"] }),
    carry: () =>
      backend.call("option.carry", {
        workshopId: one(workshops, first + 1) ?? "",
        optionIds: [optionId, one(options, third)?.id ?? ""],
      }),
    remove: () => backend.call("option.remove", { id: optionId }),
    rename: () =>
      backend.call("option.update", { id: optionId, patch: { title: `Now ${picks.join("")}` } }),
    round: () =>
      backend.call("round.add", {
        ...{ workshopId, title: "Which?", rules, hidden: third % 2 === 0 },
        optionIds: options.filter(({ retired }) => !retired).map(({ id }) => id),
        insteadOfId: third === 0 ? roundId : null,
      }),
    close: () => backend.call(third % 2 === 0 ? "round.close" : "round.reopen", { id: roundId }),
    ballot: () => {
      const round = backend.call("round.get", { id: roundId });
      const number = fourth < 3 ? third + 1 : undefined;
      const state = fourth === 4 ? "spoiled" : "valid";
      backend.call("ballot.add", { roundId, number, state, marks: marks(round) });
    },
    correct: () => {
      const round = backend.call("round.get", { id: roundId });
      const id = one(ballots, third)?.id ?? "";
      backend.call("ballot.update", { id, patch: { marks: marks(round) } });
    },
    "take out": () => backend.call("ballot.remove", { id: one(ballots, third)?.id ?? "" }),
    undo: () => backend.call("history.undo", {}),
    redo: () => backend.call("history.redo", {}),
  };
  try {
    work[what]();
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code !== "internal") return false;
    throw error;
  }
}

/** Everything that was kept is counted, and every option that was put away stands behind another one. */
function expectNothingLost(backend: Backend, papers: Papers): void {
  const workshops = backend.call("workshop.list", {}).map(({ id }) => id);
  const options = workshops.flatMap((id) => backend.call("option.list", { workshopId: id }));
  const behind = new Set(
    options.flatMap(({ origins }) =>
      origins.flatMap(({ kind, optionId }) => (kind === "carried" ? [] : [optionId])),
    ),
  );
  for (const { id, retired } of options) expect([id, behind.has(id)]).toEqual([id, retired]);
  for (const workshopId of workshops)
    for (const { id } of backend.call("round.list", { workshopId })) {
      const round = backend.call("round.get", { id });
      const people = round.ballots.reduce((sum, ballot) => sum + ballot.people, 0);
      expect(round.entered).toBe(people);
      const result = backend.call("round.result", { id });
      expect(result === null).toBe(round.hidden && round.closedAt === null);
      if (result) {
        expect(result.all.people).toBe(people);
        expect(result.all.rows.map((row) => row.optionId).sort()).toEqual(
          round.options.map((option) => option.optionId).sort(),
        );
      }
      // Rules and wording stay as they were when the round was started.
      const paper = { rules: round.rules, options: round.options };
      expect(paper).toEqual(papers.get(id) ?? paper);
      papers.set(id, paper);
    }
}

function exhaust(backend: Backend, way: "undo" | "redo"): void {
  while (backend.call("history.get", {})[way] !== null) backend.call(`history.${way}`, {});
}

test(`options, rounds and ballots in any order: nothing is lost, and all of it can be undone (${runs} runs)`, {
  timeout: runs * 5_000,
}, () => {
  const folder = folderForTest();
  const start = join(folder, "Start.soundings");
  const machine = createTestMachine();
  writeNew(start, machine);
  const beginning = dump(start);
  const made = createBackend(start, machine);
  for (const title of ["First", "Second"]) {
    const { id: workshopId } = made.call("workshop.add", { title });
    const options = ["Buses", "Trams", "Parks"].map((each) => ({ title: `${title} ${each}` }));
    made.call("option.add", { workshopId, options });
  }
  made.close();
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 80, size: "max" }), (steps) => {
      const file = join(folder, "Rounds.soundings");
      copyFileSync(start, file);
      let backend = createBackend(file, machine);
      const look = () => {
        backend.close();
        const found = dump(file);
        backend = createBackend(file, machine);
        return found;
      };
      try {
        const papers: Papers = new Map();
        for (const each of steps) {
          machine.pass(500);
          const before = backend.call("history.get", {});
          if (attempt(backend, each)) done.add(each.do);
          else expect(backend.call("history.get", {})).toEqual(before);
          expectNothingLost(backend, papers);
        }
        exhaust(backend, "redo");
        const end = look();
        exhaust(backend, "undo");
        expect(look()).toEqual(beginning);
        exhaust(backend, "redo");
        expect(look()).toEqual(end);
        backend.close();
        expect(checkFile(file).filter(({ problem }) => problem !== null)).toEqual([]);
      } finally {
        backend.close();
      }
    }),
    // A failure is made smaller only for so long.
    { numRuns: runs, interruptAfterTimeLimit: runs * 3_000 },
  );
  expect([...done].sort()).toEqual([...kinds].sort());
});
