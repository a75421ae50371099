import { resolve } from "node:path";
import { fillNew, makeDiagnostic } from "../backend/newDiagnostic.ts";
import { fillSample } from "../backend/sample.ts";
import { resourcesFolder } from "../paths.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { thisMachine } from "./session.ts";

export const sample: Run = (words) => {
  const [file = ""] = readArguments(words, { required: ["FILE"] }, {}).words;
  makeDiagnostic(resolve(file), thisMachine(), fillSample(resourcesFolder));
  return 0;
};

export const make: Run = (words) => {
  const options = { title: { type: "string" }, authority: { type: "string" } } as const;
  const {
    values,
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, options);
  if (!values.title?.trim() || !values.authority?.trim())
    throw new Misuse("--title and --authority are needed");
  const front = { title: values.title.trim(), authority: values.authority.trim() };
  makeDiagnostic(resolve(file), thisMachine(), fillNew(resourcesFolder, front));
  return 0;
};
