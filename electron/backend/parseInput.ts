import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";

/** Checks and cleans input. @throws AppError naming the first field that is wrong, never its content */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where =
    issue && issue.path.length > 0 ? `“${issue.path.map(String).join(".")}”` : "The input";
  // What zod says of a value that is not there at all.
  if (issue?.message.endsWith("received undefined"))
    throw new AppError("invalid-input", `${where} is missing.`);
  const what = issue?.message.replace(/^Invalid input: /, "") ?? "is wrong";
  throw new AppError("invalid-input", `${where} cannot be used: ${what}.`);
}
