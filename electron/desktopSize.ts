import { AppError } from "../shared/errors.ts";

/** The largest input of a call, in characters: a note of two million characters, escaped. */
const largest = 16_000_000;
const deepest = 32;

/**
 * Lets only plain data of a bearable size through: what JSON could say.
 * @throws AppError for anything else
 */
export function demandPlain(input: unknown): void {
  let room = largest;
  const walk = (value: unknown, depth: number): void => {
    room -= 8;
    if (typeof value === "string") room -= value.length;
    if (room < 0) throw new AppError("invalid-input", "That is too long to be kept in one piece.");
    if (value === null || value === undefined) return;
    if (typeof value === "string" || typeof value === "boolean") return;
    if (typeof value === "number" && Number.isFinite(value)) return;
    if (typeof value !== "object" || depth === 0 || !isPlain(value))
      throw new AppError("invalid-input", "The call holds something that is not plain data.");
    for (const [key, part] of Object.entries(value)) {
      room -= key.length;
      walk(part, depth - 1);
    }
  };
  walk(input, deepest);
}

const isPlain = (value: object) =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
