import type { Page } from "playwright-core";
import type { Contract, Input, Method, Output } from "../../shared/contract.ts";
import { fromWire, type WireError } from "../../shared/errors.ts";
import type {
  ProgramEvent,
  ProgramInput,
  ProgramMethod,
  ProgramOutput,
} from "../../shared/program.ts";

type Answer<T> = { ok: true; value: T } | { ok: false; error: WireError };
/** What the preload exposes to the page. */
export type Exposed = {
  soundings: {
    call: (method: unknown, input: unknown) => Promise<Answer<unknown>>;
    onEvent: (listener: (event: ProgramEvent) => void) => () => void;
  };
};

/** Makes one call as the page does; what the answer is stands in it. */
export const rawCall = (page: Page, method: unknown, input: unknown): Promise<Answer<unknown>> =>
  page.evaluate(
    ([method, input]) => (window as unknown as Exposed).soundings.call(method, input),
    [method, input],
  );

/** Makes one typed call as the page does. Rejects with AppError. */
export async function call<M extends Method | ProgramMethod>(
  page: Page,
  method: M,
  input: M extends Method ? Input<M> : M extends ProgramMethod ? ProgramInput<M> : never,
): Promise<
  M extends keyof Contract ? Output<M> : M extends ProgramMethod ? ProgramOutput<M> : never
> {
  const answer = await rawCall(page, method, input);
  if (!answer.ok) throw fromWire(answer.error);
  return answer.value as never;
}
