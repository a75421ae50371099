import { resolve } from "node:path";
import { checkFile } from "../backend/db/check.ts";
import type { Run } from "./commands.ts";
import { readArguments } from "./options.ts";

export const run: Run = (words) => {
  const [file = ""] = readArguments(words, { required: ["FILE"] }, {}).words;
  const results = checkFile(resolve(file));
  for (const { name, problem } of results)
    console.log(`${problem === null ? "ok  " : "BAD "} ${name}${problem ? `: ${problem}` : ""}`);
  return results.some((result) => result.problem !== null) ? 1 : 0;
};
