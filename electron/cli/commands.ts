import { documentIds, sheetIds } from "../../shared/report/documents.ts";

/** Does one command. @returns the exit code */
export type Run = (words: string[]) => number | Promise<number>;
type Command = { form: string; help: string; load: () => Promise<Run> };

/** Each is loaded only when it is called: a script that calls one waits for no other. */
export const commands: Record<string, Command> = {
  sample: {
    form: "sample FILE [--name thurrock-2010|redcar-2007]",
    help: "write a worked example, that of Thurrock where none is named",
    load: async () => (await import("./make.ts")).sample,
  },
  new: {
    form: "new FILE --title T --authority A",
    help: "make an empty diagnostic with the NEA questions",
    load: async () => (await import("./make.ts")).make,
  },
  methods: {
    form: "methods",
    help: "every method: kind, input as JSON Schema, one line of help",
    load: async () => (await import("./methods.ts")).run,
  },
  call: {
    form: "call FILE METHOD [JSON | -]",
    help: "run a method; JSON in (from the command line, or - for standard input), JSON out",
    load: async () => (await import("./call.ts")).run,
  },
  export: {
    form: "export FILE (--document D | --table T) [--about ID] [--filter JSON] --out X [--no-page-numbers] | export FILE --document briefing --all --out FOLDER [--replace]",
    help: `write a document as .docx (D: ${documentIds.join(", ")}) or a table as .xlsx or .csv (T: ${sheetIds.join(", ")})`,
    load: async () => (await import("./export.ts")).run,
  },
  exchange: {
    form: "exchange export FILE --out X [--no-people] | exchange import X FILE",
    help: "the codebook (X ends in .qdc) or the project (.qdpx) as REFI-QDA; a codebook comes into FILE, a project makes it",
    load: async () => (await import("./exchange.ts")).run,
  },
  compare: {
    form: "compare FILE OTHER [--all-notes] [--out X]",
    help: "how two people tagged copies of one diagnostic: agreement, kappa, alpha; disagreements as .csv or .xlsx",
    load: async () => (await import("./compare.ts")).run,
  },
  check: {
    form: "check FILE",
    help: "integrity, foreign keys, journal, index, hashes; exit code 1 if damaged",
    load: async () => (await import("./check.ts")).run,
  },
  serve: {
    form: "serve [FILE] [--port N] [--no-open]",
    help: "show the program in the installed browser, from this computer only",
    load: async () => (await import("./serve.ts")).run,
  },
};

export function usage(): string {
  const rows = Object.values(commands).map(
    ({ form, help }) => `  soundings ${form}\n      ${help}`,
  );
  return [
    "Soundings, from the command line:",
    "",
    ...rows,
    "",
    "Exit codes: 0 done, 1 failed, 2 wrongly called.",
  ].join("\n");
}
