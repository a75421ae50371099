import type { z } from "zod";
import { AppError } from "../../shared/errors.ts";

type Issue = z.core.$ZodIssue;

/** Checks and cleans input. @throws AppError naming the first field that is wrong, never its content */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AppError("invalid-input", issue ? sentence(issue) : "The input cannot be used.");
}

function sentence(issue: Issue): string {
  // “patch” is how the contract is built, not a word of the person at the screen.
  const path = issue.path.map(String).filter((part) => part !== "patch");
  const where = path.length > 0 ? `“${path.join(".")}”` : "The input";
  return `${where} ${whatIsWrong(issue)}.`;
}

function whatIsWrong(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? "must not be empty" : `must be ${issue.minimum} at least`;
    case "too_big":
      return issue.origin === "string"
        ? `is too long: ${issue.maximum} characters at most`
        : `must be ${issue.maximum} at most`;
    case "invalid_value":
      return `must be one of${listed(issue.values.map(String))}`;
    case "invalid_format":
      return issue.format === "regex"
        ? issue.message
        : `is not a valid ${nouns[issue.format] ?? issue.format}`;
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? "is missing"
        : `must be ${article(issue.expected)} ${issue.expected}`;
    case "unrecognized_keys":
      return `has no field ${issue.keys.map((key) => `“${key}”`).join(", ")}`;
    case "custom":
      return issue.message;
    default:
      return "cannot be used";
  }
}

/** All that there are; of many the first ones, so that a person can take the sentence in. */
function listed(values: readonly string[]): string {
  const all = `: ${values.join(", ")}`;
  return all.length <= 160 ? all : ` ${values.length}, such as ${values.slice(0, 4).join(", ")}`;
}

const nouns: Record<string, string> = { uuid: "id", datetime: "date and time" };
const article = (noun: string) => (/^[aeiou]/.test(noun) ? "an" : "a");
