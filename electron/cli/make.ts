import { resolve } from "node:path";
import { sampleNames } from "../../shared/domain/sample/names.ts";
import { fillNew, makeDiagnostic } from "../backend/newDiagnostic.ts";
import { fillSample } from "../backend/sample.ts";
import { resourcesFolder } from "../paths.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { thisMachine } from "./session.ts";

export const sample: Run = (words) => {
  const {
    values: { name },
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, { name: { type: "string" } } as const);
  const chosen = name === undefined ? sampleNames[0] : sampleNames.find((each) => each === name);
  if (!chosen) throw new Misuse(`--name is ${sampleNames.join(" or ")}`);
  makeDiagnostic(resolve(file), thisMachine(), fillSample(resourcesFolder, chosen));
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
