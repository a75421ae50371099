import { createBackend } from "../../electron/backend/createBackend.ts";
import type { Marks, RoundDetail } from "../../shared/domain/voting/round.ts";
import { machine, makeNotebook } from "./notebook.ts";
import { createRandom } from "./random.ts";
import type { HostWriter } from "./victims.ts";

const optionCount = 12;
const dots = 5;

/** A diagnostic with a workshop in which twelve options are being voted on with dots. */
export function makeBallotBox(file: string): void {
  makeNotebook(file);
  const backend = createBackend(file, machine);
  const { id: workshopId } = backend.call("workshop.add", { title: "A hall" });
  const options = Array.from({ length: optionCount }, (_, i) => ({ title: `Option ${i + 1}` }));
  const { ids: optionIds } = backend.call("option.add", { workshopId, options });
  const rules = { method: "dots", dots, cap: null } as const;
  backend.call("round.add", { workshopId, title: "Which first?", rules, optionIds });
  backend.close();
}

/** The marks of the nth ballot. They follow from n alone, so that damage shows. */
function marksOf(n: number, options: RoundDetail["options"]): Marks {
  const random = createRandom(n);
  const marks: Marks = {};
  for (let dot = 0; dot < dots; dot++) {
    const { optionId = "" } = options[random.between(0, options.length - 1)] ?? {};
    marks[optionId] = [(marks[optionId]?.[0] ?? 0) + 1];
  }
  return marks;
}

/** Enters ballots in the round over HTTP; the nth one has the number n. */
export const ballotWriter: HostWriter = async (client) => {
  const [workshop] = await client.call<{ id: string }[]>("workshop.list", {});
  const [round] = await client.call<RoundDetail[]>("round.list", { workshopId: workshop?.id });
  if (!round) throw new Error("no round is under way");
  const { id: roundId, options } = round;
  return (n, id) =>
    client.call("ballot.add", { id, roundId, number: n, marks: marksOf(n, options) });
};

/** Looks for every acknowledged ballot in a file that was left behind, and counts the round again by hand. */
export function inspectBallots(
  file: string,
  acknowledged: ReadonlyMap<string, number>,
): { lost: number; damage: string[] } {
  const backend = createBackend(file, machine);
  try {
    const [workshop] = backend.call("workshop.list", {});
    const [first] = backend.call("round.list", { workshopId: workshop?.id ?? "" });
    const round = backend.call("round.get", { id: first?.id ?? "" });
    const result = backend.call("round.result", { id: round.id });
    const damage: string[] = [];
    const there = new Map(round.ballots.map((ballot) => [ballot.id, ballot]));
    for (const { number, marks } of round.ballots)
      if (JSON.stringify(marks) !== JSON.stringify(marksOf(number, round.options)))
        damage.push(`ballot ${number} is not what was entered`);
    for (const [id, n] of acknowledged)
      if (there.has(id) && there.get(id)?.number !== n) damage.push(`${id} is another ballot`);
    const given = result?.all.rows.reduce((sum, row) => sum + row.score, 0);
    if (given !== dots * round.ballots.length)
      damage.push(`${given} dots are counted of ${round.ballots.length} ballots`);
    return { lost: [...acknowledged.keys()].filter((id) => !there.has(id)).length, damage };
  } finally {
    backend.close();
  }
}
