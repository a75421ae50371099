import { resolve } from "node:path";
import type { Backend } from "../backend/createBackend.ts";
import { createBackend } from "../backend/createBackend.ts";
import { exportExchange } from "../exchange/exportExchange.ts";
import { importExchange } from "../exchange/importExchange.ts";
import { programVersion, resourcesFolder } from "../paths.ts";
import { isSameFile } from "../sameFile.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { thisMachine, withBackend } from "./session.ts";

export const run: Run = async ([way = "", ...words]) => {
  if (way === "export") return write(words);
  if (way === "import") return read(words);
  throw new Misuse("exchange export or exchange import");
};

async function write(words: string[]): Promise<number> {
  const options = { out: { type: "string" }, "no-people": { type: "boolean" } } as const;
  const {
    values,
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, options);
  const path = values.out ?? "";
  const format = (["qdc", "qdpx"] as const).find((each) => path.toLowerCase().endsWith(`.${each}`));
  if (!format) throw new Misuse("--out is needed, and ends in .qdc or .qdpx");
  if (isSameFile(file, path)) throw new Misuse("--out must not be the diagnostic itself");
  const choice = { format, path, cases: !values["no-people"], overwrite: true };
  await withBackend(resolve(file), (backend) => exportExchange(backend, choice, programVersion));
  return 0;
}

async function read(words: string[]): Promise<number> {
  const {
    words: [path = "", file = ""],
  } = readArguments(words, { required: ["X", "FILE"] }, {});
  const machine = thisMachine();
  let open: Backend | null = null;
  const backend = () => {
    open ??= createBackend(resolve(file), machine);
    return open;
  };
  try {
    const into = { backend, file: resolve(file), machine, resources: resourcesFolder };
    console.log(JSON.stringify(await importExchange(path, into), null, 2));
    return 0;
  } finally {
    (open as Backend | null)?.close();
  }
}
