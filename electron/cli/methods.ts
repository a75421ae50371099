import { z } from "zod";
import { contract, type Method } from "../../shared/contract.ts";
import type { Run } from "./commands.ts";
import { readArguments } from "./options.ts";

export const run: Run = (words) => {
  readArguments(words, { required: [] }, {});
  const list = Object.entries(contract).map(([method, { kind, help, input }]) => ({
    method: method as Method,
    kind,
    help,
    input: z.toJSONSchema(input, { io: "input", unrepresentable: "any" }),
  }));
  console.log(JSON.stringify(list, null, 2));
  return 0;
};
