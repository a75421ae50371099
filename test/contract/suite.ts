import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract, type Input, type Method, type Output } from "../../shared/contract.ts";
import type { WireError } from "../../shared/errors.ts";
import type { ProgramEvent } from "../../shared/program.ts";
import { analysis } from "./topics/analysis.ts";
import { areas } from "./topics/areas.ts";
import { board } from "./topics/board.ts";
import { chain } from "./topics/chain.ts";
import { checks } from "./topics/checks.ts";
import { cleaning } from "./topics/cleaning.ts";
import { coding } from "./topics/coding.ts";
import { documents } from "./topics/documents.ts";
import { errors } from "./topics/errors.ts";
import { events } from "./topics/events.ts";
import { exchange } from "./topics/exchange.ts";
import { exhibits } from "./topics/exhibits.ts";
import { findings } from "./topics/findings.ts";
import { frameworks } from "./topics/frameworks.ts";
import { front } from "./topics/front.ts";
import { history } from "./topics/history.ts";
import { interviews } from "./topics/interviews.ts";
import { matrix } from "./topics/matrix.ts";
import { notes } from "./topics/notes.ts";
import { people } from "./topics/people.ts";
import { plan } from "./topics/plan.ts";
import { queries } from "./topics/queries.ts";
import { recommendations } from "./topics/recommendations.ts";
import { records } from "./topics/records.ts";
import { rounds } from "./topics/rounds.ts";
import { slides } from "./topics/slides.ts";
import { themes } from "./topics/themes.ts";
import { workshops } from "./topics/workshops.ts";

/** What came back: a value, or why not. `code` is null where the way in has no codes (the command line). */
export type Answer =
  | { ok: true; value: unknown }
  | { ok: false; error: { code: WireError["code"] | null; message: string } };

/** One way into a program that has a new diagnostic open. */
export type Connection = {
  call: (method: string, input: unknown) => Promise<Answer>;
  /** Left out where the way in tells nothing without being asked (the command line). */
  onEvent?: (listener: (event: ProgramEvent) => void) => void;
  close: () => Promise<void>;
};

/** What a topic asks with. */
export type Way = {
  /** The value of a method; fails the test where it is refused. */
  ask: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
  /** The refusal of a method; fails the test where it is answered. Takes input of any shape. */
  refusal: (method: string, input: unknown) => Promise<{ code: string | null; message: string }>;
  /** Events heard so far. */
  events: () => readonly ProgramEvent[];
};

const topics = {
  front,
  people,
  interviews,
  frameworks,
  notes,
  records,
  themes,
  coding,
  areas,
  queries,
  exchange,
  findings,
  checks,
  board,
  recommendations,
  workshops,
  rounds,
  slides,
  plan,
  chain,
  analysis,
  matrix,
  exhibits,
  documents,
  history,
  cleaning,
  errors,
};

/**
 * The whole contract over one way in: every method, in the same words for every way.
 * @param connect makes a new diagnostic with the title "A title" and the authority "A council", and opens it
 */
export function contractSuite(
  name: string,
  connect: () => Promise<Connection>,
  { hasEvents = true } = {},
): void {
  describe(`the contract, ${name}`, () => {
    let connection: Connection;
    const heard: ProgramEvent[] = [];
    const seen = new Set<string>();
    beforeAll(async () => {
      connection = await connect();
      connection.onEvent?.((event) => heard.push(event));
    });
    afterAll(() => connection.close());

    const way: Way = {
      ask: async (method, input) => {
        seen.add(method);
        const answer = await connection.call(method, input);
        if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`);
        return answer.value as never;
      },
      refusal: async (method, input) => {
        const answer = await connection.call(method, input);
        if (answer.ok) throw new Error(`${method} was answered`);
        return answer.error;
      },
      events: () => heard,
    };
    for (const [topic, add] of Object.entries(topics)) describe(topic, () => add(way));
    if (hasEvents) describe("events", () => events(way));

    test("every method was asked", () => {
      expect([...seen].sort()).toEqual(Object.keys(contract).sort());
    });
  });
}
