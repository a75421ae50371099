/** Every reason for which Soundings refuses something, and nothing else: anything not listed is a defect. */
const errorCodes = [
  "invalid-input",
  "not-found",
  "conflict",
  "no-diagnostic",
  "file-in-use",
  "file-missing",
  "file-exists",
  "file-read-only",
  "file-damaged",
  "file-not-ours",
  "file-newer",
  "file-other-schema",
  "file-gone",
  "disk-full",
  "cannot-write",
  "cancelled",
  "nothing-to-undo",
  "internal",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * A failure that was foreseen. `message` is one sentence for the person at the screen:
 * what happened and what they can do. It never holds note text.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** What is not there, for `not-found`: "theme". */
  readonly what: string | undefined;
  constructor(code: ErrorCode, message: string, what?: string) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.what = what;
  }
}

/** The form in which an AppError crosses a process border. */
export type WireError = { code: ErrorCode; message: string; what?: string };

export const toWire = (error: unknown): WireError =>
  error instanceof AppError
    ? { code: error.code, message: error.message, ...(error.what && { what: error.what }) }
    : { code: "internal", message: "Something went wrong inside Soundings. Nothing was changed." };

export const fromWire = (wire: WireError): AppError =>
  new AppError(wire.code, wire.message, wire.what);

/** For the end of a switch over a union: the compiler errs when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
