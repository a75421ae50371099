import { z } from "zod";
import type { MergedCodebook } from "./contract/exchange.ts";
import type { Comparison } from "./domain/agreement.ts";
import type { FrameworkFile } from "./domain/framework.ts";
import type { ReadFramework } from "./domain/frameworks/readFramework.ts";
import { exportFilter } from "./domain/note.ts";
import { sampleNames } from "./domain/sample/names.ts";
import { type Slide, type SlideRef, slideRef } from "./domain/slide.ts";
import type { ReadSheet } from "./domain/table/sheet.ts";
import { id, requiredLine } from "./domain/text.ts";
import { documentIds, sheetIds } from "./report/documents.ts";
import type { FocusForm } from "./report/interview/focusForm.ts";

/**
 * What the program itself can do, whichever diagnostic is open. Same form as the contract,
 * but nothing here is written into a diagnostic, so nothing can be undone.
 */
const returns = <T>() => undefined as unknown as T;
const action = <I extends z.ZodType, O>(help: string, input: I, output: O) => ({
  input,
  output,
  help,
});
const path = z.string().min(1).max(4_000);
const none = z.object({});

/** What a file is written for. */
const saveKinds = ["new", "export", "xlsx", "csv", "json", "ics", "qdc", "qdpx"] as const;
export type SaveKind = (typeof saveKinds)[number];
/** What a file is looked for to read. */
const pickKinds = ["open", "table", "text", "framework", "codebook", "project", "folder"] as const;
export type PickKind = (typeof pickKinds)[number];
export const isPickKind = (kind: PickKind | SaveKind): kind is PickKind =>
  pickKinds.some((each) => each === kind);

export const program = {
  "program.state": action("What is open", none, returns<ProgramState>()),
  "program.recent": action("Files opened lately", none, returns<RecentFile[]>()),
  "program.forget": action(
    "Take a file off the list of recent files",
    z.object({ path }),
    returns<null>(),
  ),
  "program.open": action("Open a diagnostic", z.object({ path }), returns<ProgramState>()),
  "program.new": action(
    "Make a new diagnostic",
    z.object({ path, title: requiredLine, authority: requiredLine }),
    returns<ProgramState>(),
  ),
  "program.sample": action(
    "Open a worked example",
    z.object({ name: z.enum(sampleNames).default(sampleNames[0]) }),
    returns<ProgramState>(),
  ),
  "program.close": action("Close the diagnostic", none, returns<ProgramState>()),
  /** Native dialogs where there are some; null when the person cancelled. */
  "program.pick": action(
    "Ask for a file",
    z.object({
      purpose: z.enum([...pickKinds, ...saveKinds]),
      name: z.string().max(200).default(""),
    }),
    returns<string | null>(),
  ),
  /** For the browser way, which has no native dialogs. */
  "program.browse": action(
    "Look into a folder",
    z.object({
      folder: z.string().max(4_000).optional(),
      /** Which files are listed: the ends of their names, parted by spaces. */
      extension: z.string().max(60).default(".soundings"),
    }),
    returns<Folder>(),
  ),
  "program.reveal": action("Show a file in its folder", z.object({ path }), returns<null>()),
  "table.read": action(
    "Read a CSV file or an Excel workbook as text",
    z.object({ path }),
    returns<{ sheets: ReadSheet[] }>(),
  ),
  "text.read": action(
    "Read a Word document or a plain text file as text",
    z.object({ path }),
    returns<{ text: string }>(),
  ),
  "focusForm.read": action(
    "Read which questions were ticked in a briefing that came back; nothing is changed by it",
    z.object({ path }),
    returns<FocusForm>(),
  ),
  "frameworks.builtIn": action(
    "The question frameworks that come with the program",
    none,
    returns<FrameworkFile[]>(),
  ),
  "frameworks.read": action(
    "Read a question framework from a JSON or CSV file, with what is wrong in which line",
    z.object({ path }),
    returns<ReadFramework>(),
  ),
  "frameworks.write": action(
    "Write a question framework as .json or .csv",
    z.object({ id, path, overwrite: z.boolean().default(true) }),
    returns<{ path: string }>(),
  ),
  "export.start": action(
    "Write a document",
    z.object({
      document: z.enum(documentIds),
      subjectId: id.nullable().default(null),
      path,
      pageNumbers: z.boolean().default(true),
      overwrite: z.boolean().default(true),
    }),
    returns<{ path: string }>(),
  ),
  "export.briefings": action(
    "Write a briefing for each stakeholder into a folder; those who withdrew or declined get none",
    z.object({
      folder: path,
      /** null: for all. */
      stakeholderIds: z.array(id).max(10_000).nullable().default(null),
      /** What becomes of briefings that are in the folder already: refused, replaced or left as they are. */
      existing: z.enum(["ask", "replace", "leave"]).default("ask"),
    }),
    returns<WrittenBriefings>(),
  ),
  "export.table": action(
    "Write a table as .xlsx or .csv; a .csv file holds the first of its sheets, and the others are named",
    z.object({
      sheet: z.enum(sheetIds),
      subjectId: id.nullable().default(null),
      /** Which notes, in a table of notes. */
      filter: exportFilter.optional(),
      path,
      overwrite: z.boolean().default(true),
    }),
    returns<{ path: string; leftOut: string[] }>(),
  ),
  "export.calendar": action(
    "Write the planned interviews as .ics, for calendar programs",
    z.object({ names: z.boolean().default(false), path, overwrite: z.boolean().default(true) }),
    returns<{ path: string }>(),
  ),
  "compare.read": action(
    "Compare with another person's copy of the diagnostic",
    z.object({ path, countUntagged: z.boolean().default(false) }),
    returns<Comparison>(),
  ),
  "compare.write": action(
    "Write the disagreements with another person's copy as .xlsx or .csv",
    z.object({
      path,
      countUntagged: z.boolean().default(false),
      out: path,
      overwrite: z.boolean().default(true),
    }),
    returns<{ path: string; leftOut: string[] }>(),
  ),
  "exchange.export": action(
    "Write the codebook (qdc) or the project (qdpx) for other programs, as REFI-QDA",
    z.object({
      format: z.enum(["qdc", "qdpx"]),
      path,
      /** Without, for programs that drop people, or the whole file, because of them. */
      cases: z.boolean().default(true),
      overwrite: z.boolean().default(true),
    }),
    returns<{ path: string }>(),
  ),
  "exchange.import": action(
    "Bring in a REFI-QDA codebook, or a project as a new diagnostic",
    z.object({ path, into: path.nullable().default(null) }),
    returns<ExchangeResult>(),
  ),
  "export.cancel": action("Stop what is being written or brought in", none, returns<null>()),
  "presenter.state": action("What the room sees", none, returns<Presenting>()),
  "presenter.show": action(
    "Show something to the room",
    z.object({ ref: slideRef }),
    returns<null>(),
  ),
  "presenter.open": action(
    "Open the presenter window; false where the page has to open it itself",
    none,
    returns<{ opened: boolean }>(),
  ),
} as const;

/** `left`: how many were in the folder already and stay as they are; `none`: the codes of those who get none. */
export type WrittenBriefings = { folder: string; written: number; left: number; none: string[] };

/** What came in from another program. */
export type ExchangeResult =
  | { kind: "codebook"; merged: MergedCodebook }
  | {
      kind: "project";
      /** The new diagnostic, which is open now. */
      path: string;
      counts: Record<"texts" | "notes" | "themes" | "tags" | "stakeholders", number>;
      /** What could not be carried over: "2 pictures". */
      left: string[];
    };

export type ProgramState = {
  /** null on the welcome screen. */
  file: { path: string; name: string } | null;
  /** Who asks for file names: the system's own dialogs, or a page of ours. */
  dialogs: "native" | "page";
  version: string;
};
/** No note text, only where the file is and what it is called. `missing`: no longer there. */
export type RecentFile = {
  path: string;
  title: string;
  authority: string;
  openedAt: string;
  missing: boolean;
};
/** The slide is made from the diagnostic as it is now. */
export type Presenting = { ref: SlideRef; slide: Slide };
export type Folder = { folder: string; parent: string | null; folders: string[]; files: string[] };

export type Program = typeof program;
export type ProgramMethod = keyof Program;
export type ProgramInput<M extends ProgramMethod> = z.input<Program[M]["input"]>;
export type ProgramOutput<M extends ProgramMethod> = Program[M]["output"];

export const isProgramMethod = (name: string): name is ProgramMethod =>
  Object.hasOwn(program, name);

/**
 * The desktop page's answer to `flush`, once nothing more can be written: `{ failure }`, why something is not
 * stored, or null. A word to the window, not a method.
 */
export const flushed = "window.flushed";

/** What the Node side tells every window without being asked. */
export type ProgramEvent =
  /** Something in the diagnostic changed; mounted queries ask again. */
  | { type: "changed"; revision: number }
  /** Something else is to be shown to the room. */
  | { type: "presenting" }
  /** Another diagnostic is open, or none. */
  | { type: "state"; state: ProgramState }
  /** How far long work is, 0 to 1. */
  | { type: "progress"; label: string; done: number }
  /** Something a person should know, such as characters that were left out. */
  | { type: "notice"; text: string }
  /** The window is about to close, sleep or lock: write what is still being typed. */
  | { type: "flush" };
