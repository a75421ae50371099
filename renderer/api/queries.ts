import type { Input, Output, QueryMethod } from "../../shared/contract.ts";
import { AppError, toWire } from "../../shared/errors.ts";
import { call, onEvent } from "./client.ts";
import { keepSame } from "./same.ts";

export type Result<M extends QueryMethod> = {
  data: Output<M> | undefined;
  error: AppError | undefined;
};
type Entry = {
  method: QueryMethod;
  input: unknown;
  result: Result<QueryMethod>;
  listeners: Set<() => void>;
  /** Kept once nothing is being asked any more. */
  asking: Promise<void> | null;
  /** Something changed while an answer was on its way. */
  stale: boolean;
  /** So many commands are on their way after which it is asked anyway. */
  held: number;
};

/** Answers of screens that were left are kept for coming back, but not without end. */
const keptWhenLeft = 60;
const entries = new Map<string, Entry>();
const unknown: Result<QueryMethod> = { data: undefined, error: undefined };

export const keyOf = (method: QueryMethod, input: unknown): string =>
  `${method} ${JSON.stringify(input)}`;

/** What is known of a query now. */
export const peek = (key: string): Result<QueryMethod> => entries.get(key)?.result ?? unknown;

/** @returns when an answer is there that was asked for no earlier than now */
function ask(entry: Entry): Promise<void> {
  if (entry.asking) entry.stale = true;
  else entry.asking = askUntilFresh(entry);
  return entry.asking;
}

async function askUntilFresh(entry: Entry): Promise<void> {
  do {
    entry.stale = false;
    try {
      const answer = await call(entry.method, entry.input as Input<QueryMethod>);
      settle(entry, { data: keepSame(entry.result.data, answer), error: undefined });
    } catch (error) {
      const failure =
        error instanceof AppError ? error : new AppError("internal", toWire(error).message);
      settle(entry, { data: entry.result.data, error: failure });
    }
  } while (entry.stale && entry.listeners.size > 0);
  entry.asking = null;
}

function settle(entry: Entry, result: Result<QueryMethod>): void {
  if (result.data === entry.result.data && result.error === entry.result.error) return;
  entry.result = result;
  for (const listener of entry.listeners) listener();
}

function dropLeft(): void {
  const left = [...entries].filter(([, entry]) => entry.listeners.size === 0);
  for (const [key] of left.slice(0, Math.max(0, left.length - keptWhenLeft))) entries.delete(key);
}

/**
 * Mounts a query: asks now, and again whenever the diagnostic changes.
 * @returns a function that lets go of it
 */
export function subscribe(method: QueryMethod, input: unknown, listener: () => void): () => void {
  hearChanges();
  const key = keyOf(method, input);
  const entry = entries.get(key) ?? {
    method,
    input,
    result: unknown,
    listeners: new Set(),
    asking: null,
    stale: false,
    held: 0,
  };
  entries.delete(key);
  entries.set(key, entry);
  entry.listeners.add(listener);
  void ask(entry);
  return () => {
    entry.listeners.delete(listener);
    dropLeft();
  };
}

/**
 * Asks a mounted query again once a command is done, for a screen whose next key acts on what that has changed: once,
 * for the changes heard of meanwhile as well, and before everything else, which is asked when the keys pause.
 */
export async function askAfter<M extends QueryMethod>(
  doing: Promise<unknown>,
  method: M,
  input: Input<M>,
): Promise<void> {
  const entry = entries.get(keyOf(method, input));
  goingFirst += 1;
  clearTimeout(pause);
  if (entry) entry.held += 1;
  try {
    await doing;
  } finally {
    if (entry) entry.held -= 1;
  }
  try {
    if (entry) await ask(entry);
  } finally {
    goingFirst -= 1;
    if (goingFirst === 0) pause = setTimeout(askPutOff, keysPause);
  }
}

/** Long enough that whoever presses keys one after the other has stopped, in milliseconds. */
const keysPause = 120;
let pause: ReturnType<typeof setTimeout> | undefined;
/** So many queries are being asked before everything else. */
let goingFirst = 0;
/** What was not asked because of that. */
const putOff = new Set<Entry>();

function askPutOff(): void {
  const entries = [...putOff];
  putOff.clear();
  for (const entry of entries) if (entry.listeners.size > 0) void ask(entry);
}

/** Asks everything again that is mounted. */
function askMounted(): void {
  for (const entry of entries.values()) {
    // Whoever asks it after their own command.
    if (entry.listeners.size === 0 || entry.held > 0) continue;
    if (goingFirst > 0 && entry.asking === null) putOff.add(entry);
    else void ask(entry);
  }
}

let hearing = false;
function hearChanges(): void {
  if (hearing) return;
  hearing = true;
  onEvent((event) => {
    if (event.type === "state") forgetAll();
    if (event.type === "changed" || event.type === "state") askMounted();
  });
}

/** Another diagnostic is open: nothing that is known holds any more. */
function forgetAll(): void {
  for (const [key, entry] of entries) {
    if (entry.listeners.size === 0) entries.delete(key);
    else settle(entry, unknown);
  }
}
