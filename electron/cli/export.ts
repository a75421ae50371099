import { resolve } from "node:path";
import { documentIds, documents } from "../../shared/report/documents.ts";
import { writeDocument } from "../backend/word/writeDocument.ts";
import { isSameFile } from "../sameFile.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments } from "./options.ts";
import { readReport } from "./readReport.ts";

export const run: Run = async (words) => {
  const options = {
    document: { type: "string" },
    about: { type: "string" },
    out: { type: "string" },
    "no-page-numbers": { type: "boolean" },
  } as const;
  const {
    values,
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, options);
  const document = documentIds.find((each) => each === values.document);
  if (!document) throw new Misuse(`--document must be one of: ${documentIds.join(", ")}`);
  const { about } = documents[document];
  if (about && !values.about) throw new Misuse(`--about is needed: the id of a ${about}`);
  if (!values.out) throw new Misuse("--out is needed");
  if (isSameFile(file, values.out)) throw new Misuse("--out must not be the diagnostic itself");
  await writeDocument(
    readReport(resolve(file), document, values.about ?? null),
    resolve(values.out),
    {
      pageNumbers: !values["no-page-numbers"],
      overwrite: true,
      inWorker: false,
    },
  );
  return 0;
};
