import { z } from "zod";
import { contract, type Method } from "../../shared/contract.ts";
import type { Command } from "./commands.ts";
import { readArguments } from "./options.ts";

export const methodsCommand: Command = {
  form: "methods",
  help: "every method: kind, input as JSON Schema, one line of help",
  run: (words) => {
    readArguments(words, { required: [] }, {});
    const list = Object.entries(contract).map(([method, { kind, help, input }]) => ({
      method: method as Method,
      kind,
      help,
      input: z.toJSONSchema(input, { io: "input", unrepresentable: "any" }),
    }));
    console.log(JSON.stringify(list, null, 2));
    return 0;
  },
};
