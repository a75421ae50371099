import { AppError, toWire, type WireError } from "../shared/errors.ts";

export type Answer = { ok: true; value: unknown } | { ok: false; error: WireError };

/** What a call gives, in the form in which it crosses a process border. Never rejects; a defect is logged. */
export async function answerOf(run: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (!(error instanceof AppError)) console.error(whereOf(error));
    return { ok: false, error: toWire(error) };
  }
}

/** Where something went wrong, never with what: an error's message may quote what a person wrote. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown failure";
  const told = (error.stack ?? "").replace(error.message, "");
  const frames = told.split("\n").filter((line) => /^ {4}at /.test(line));
  return [error.name, ...frames].join("\n");
}
