import { resolve } from "node:path";
import { writeDocument } from "../backend/word/writeDocument.ts";
import { isSameFile } from "../sameFile.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { readReport } from "./readReport.ts";

const documents = ["diagnostic-report"] as const;

export const run: Run = async (words) => {
  const options = {
    document: { type: "string" },
    out: { type: "string" },
    "no-page-numbers": { type: "boolean" },
  } as const;
  const {
    values,
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, options);
  const document = documents.find((each) => each === values.document);
  if (!document) throw new Misuse(`--document must be one of: ${documents.join(", ")}`);
  if (!values.out) throw new Misuse("--out is needed");
  if (isSameFile(file, values.out)) throw new Misuse("--out must not be the diagnostic itself");
  await writeDocument(readReport(resolve(file)), resolve(values.out), {
    pageNumbers: !values["no-page-numbers"],
    overwrite: true,
    inWorker: false,
  });
  return 0;
};
