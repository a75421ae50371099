import type { Method, Output, Parsed } from "../../../shared/contract.ts";
import type { Journal } from "../db/journal.ts";
import type { Store } from "../store/store.ts";

/** `device` names this machine, as in the journal. */
export type Context = Store & { journal: Journal; device: string };

/** How the methods of one topic are answered: the compiler demands each one. */
export type HandlersOf<Topic> = {
  [M in keyof Topic & Method]: (context: Context, input: Parsed<M>) => Output<M>;
};
