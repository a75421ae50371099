import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isMethod } from "../../shared/contract.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments, readJson } from "./options.ts";
import { withBackend } from "./session.ts";

export const run: Run = async (words) => {
  const names = { required: ["FILE", "METHOD"], optional: ["JSON"] };
  const [file = "", method = "", text = "{}"] = readArguments(words, names, {}).words;
  if (!isMethod(method))
    throw new Misuse(`there is no method ${method}; “soundings methods” lists them all`);
  const input = readJson("the input", text === "-" ? readFileSync(0, "utf8") : text);
  await withBackend(resolve(file), (backend) => {
    backend.onChange((event) => {
      if (event.type === "notice") console.error(`soundings: ${event.text}`);
    });
    console.log(JSON.stringify(backend.call(method, input as never), null, 2));
  });
  return 0;
};
