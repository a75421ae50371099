import { dirname } from "node:path";
import { expect } from "vitest";
import { createBackend } from "../../electron/backend/createBackend.ts";
import { AppError, type ErrorCode } from "../../shared/errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { createTestMachine } from "./machine.ts";

/** What a message to the person at the screen looks like: one line that ends in a full stop. */
export function expectSentence(message: string): void {
  expect(message).toMatch(/^[^\n]{10,220}\.$/);
  expect(message).not.toMatch(/SQLITE|Error:|ENOENT|EACCES|undefined|\bat .+:\d+/);
}

/** Tries to open a file. @returns why it was refused, or null where it opened (it is closed again) */
export function tryToOpen(file: string): AppError | null {
  try {
    createBackend(file, createTestMachine()).close();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** The file is refused for this reason, in one sentence, and its folder is byte for byte as it was. */
export function expectRefused(file: string, code: ErrorCode): void {
  const before = fingerprint(dirname(file));
  const refusal = tryToOpen(file);
  expect(refusal?.code).toBe(code);
  expectSentence(refusal?.message ?? "");
  expect(fingerprint(dirname(file))).toEqual(before);
}
