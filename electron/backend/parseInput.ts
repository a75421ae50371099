import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";

/** Checks and cleans input. @throws AppError naming the first field that is wrong, never its content */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where =
    issue && issue.path.length > 0 ? `“${issue.path.map(String).join(".")}”` : "The input";
  const what = issue?.message.replace(/^Invalid input: /, "") ?? "is wrong";
  throw new AppError("invalid-input", `${where} cannot be used: ${what}.`);
}
