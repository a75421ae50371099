import { resolve } from "node:path";
import type { NoteFilter } from "../../shared/domain/note.ts";
import { documentIds, documents, sheetIds, sheets } from "../../shared/report/documents.ts";
import { isSameFile } from "../sameFile.ts";
import type { Run } from "./commands.ts";
import { Misuse, readArguments, readJson } from "./options.ts";

export const run: Run = async (words) => {
  const options = {
    document: { type: "string" },
    table: { type: "string" },
    about: { type: "string" },
    filter: { type: "string" },
    out: { type: "string" },
    "no-page-numbers": { type: "boolean" },
    all: { type: "boolean" },
    replace: { type: "boolean" },
  } as const;
  const {
    values,
    words: [file = ""],
  } = readArguments(words, { required: ["FILE"] }, options);
  if (values.table !== undefined && values.document !== undefined)
    throw new Misuse("--document or --table, not both");
  const { out } = values;
  if (values.all) return briefingsTo(values, resolve(file));
  if (values.replace) throw new Misuse("--replace is for --all");
  const write =
    values.table === undefined
      ? documentTo(values.document, values.about, !values["no-page-numbers"])
      : tableTo(values.table, values.about, values.filter);
  if (values.filter !== undefined && values.table === undefined)
    throw new Misuse("--filter is for --table notes and --table tagged-notes");
  if (!out) throw new Misuse("--out is needed");
  if (isSameFile(file, out)) throw new Misuse("--out must not be the diagnostic itself");
  await write(resolve(file), resolve(out));
  return 0;
};

type Write = (file: string, out: string) => Promise<void>;

const demandAbout = (kind: string | null, about: string | undefined) => {
  if (kind && !about) throw new Misuse(`--about is needed: the id of a ${kind}`);
  return about ?? null;
};

/** What each needs is loaded only for it. */
function documentTo(
  name: string | undefined,
  about: string | undefined,
  pageNumbers: boolean,
): Write {
  const document = documentIds.find((each) => each === name);
  if (!document) throw new Misuse(`--document must be one of: ${documentIds.join(", ")}`);
  const subjectId = demandAbout(documents[document].about, about);
  return async (file, out) => {
    const { readReport } = await import("./readReport.ts");
    const { writeDocument } = await import("../backend/word/writeDocument.ts");
    const report = readReport(file, document, subjectId);
    await writeDocument(report, out, { pageNumbers, overwrite: true, inWorker: false });
  };
}

function tableTo(name: string, about: string | undefined, filter: string | undefined): Write {
  const sheet = sheetIds.find((each) => each === name);
  if (!sheet) throw new Misuse(`--table must be one of: ${sheetIds.join(", ")}`);
  const subjectId = demandAbout(sheets[sheet].about, about);
  const chosen = filter === undefined ? {} : { filter: readJson("--filter", filter) as NoteFilter };
  return async (file, out) => {
    const { withBackend } = await import("./session.ts");
    const { writeTable } = await import("../tables/writeTable.ts");
    const made = await withBackend(file, (backend) =>
      backend.call("sheet.get", { sheet, subjectId, ...chosen }),
    );
    const { leftOut } = await writeTable(out, made);
    if (leftOut.length > 0) console.error(`Not in a CSV file: ${leftOut.join(", ")}`);
  };
}

type ForAll = {
  document?: string | undefined;
  about?: string | undefined;
  out?: string | undefined;
  replace?: boolean | undefined;
};

async function briefingsTo(
  { document, about, out, replace }: ForAll,
  file: string,
): Promise<number> {
  if (document !== "briefing" || about) throw new Misuse("--all is for --document briefing");
  if (!out) throw new Misuse("--out is needed: a folder");
  const { withBackend } = await import("./session.ts");
  const { writeBriefings } = await import("../briefings.ts");
  const made = await withBackend(file, (backend) => backend.call("report.briefings", {}));
  const existing = replace ? "replace" : "ask";
  const { none, ...counts } = await writeBriefings(made, resolve(out), {
    ...{ existing, inWorker: false },
  });
  console.log(JSON.stringify({ written: counts.written, none }));
  return 0;
}
