import fc from "fast-check";
import type { Backend } from "../../electron/backend/createBackend.ts";
import type { CommandMethod } from "../../shared/contract.ts";
import { areasMakers } from "./anyCommand/areas.ts";
import { boardMakers } from "./anyCommand/board.ts";
import { checksMakers } from "./anyCommand/checks.ts";
import type { Choice, Maker } from "./anyCommand/choice.ts";
import { codingMakers } from "./anyCommand/coding.ts";
import { exchangeMakers } from "./anyCommand/exchange.ts";
import { exhibitsMakers } from "./anyCommand/exhibits.ts";
import { fieldworkMakers } from "./anyCommand/fieldwork.ts";
import { findingsMakers } from "./anyCommand/findings.ts";
import { frameworksMakers } from "./anyCommand/frameworks.ts";
import { frontMakers } from "./anyCommand/front.ts";
import { matrixMakers } from "./anyCommand/matrix.ts";
import { notesMakers } from "./anyCommand/notes.ts";
import { planMakers } from "./anyCommand/plan.ts";
import { queriesMakers } from "./anyCommand/queries.ts";
import { recordsMakers } from "./anyCommand/records.ts";
import { roundsMakers } from "./anyCommand/rounds.ts";
import { workshopMakers } from "./anyCommand/workshop.ts";

/** For every command of the contract, an input that fits what is there. The compiler demands each one. */
const makers: { [M in Choice["method"]]: Maker<M> } = {
  ...frontMakers,
  ...fieldworkMakers,
  ...frameworksMakers,
  ...notesMakers,
  ...recordsMakers,
  ...codingMakers,
  ...areasMakers,
  ...queriesMakers,
  ...boardMakers,
  ...findingsMakers,
  ...checksMakers,
  ...workshopMakers,
  ...roundsMakers,
  ...planMakers,
  ...exhibitsMakers,
  ...exchangeMakers,
  ...matrixMakers,
};

const text = fc.oneof(
  fc.constantFrom("", "a", "ward forum", "Café “Grays”", "line\nbreak", "👩‍👩‍👧 עברית", "'); DROP"),
  fc.string({ maxLength: 12, unit: "binary" }),
);

/** Any command of the contract. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  method: fc.constantFrom(...(Object.keys(makers) as Choice["method"][])),
  picks: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
  text,
  flag: fc.boolean(),
  place: fc.nat({ max: 4 }),
});

/** The input that a choice stands for; null where what it needs is not there. */
export function inputFor(backend: Backend, { method, picks, ...rest }: Choice): unknown {
  const left = [...picks];
  const one = <T>(list: readonly T[]): T | undefined => list[(left.shift() ?? 0) % list.length];
  const input = (makers[method] as Maker<CommandMethod>)(backend, { ...rest, one }) as object;
  return Object.values(input).includes(undefined) ? null : input;
}
