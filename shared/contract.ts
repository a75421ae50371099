import { z } from "zod";
import * as diagnostic from "./domain/diagnostic.ts";
import * as finding from "./domain/finding.ts";
import type { Framework } from "./domain/framework.ts";
import type { GridRow } from "./domain/grid.ts";
import * as interview from "./domain/interview.ts";
import { type Narratives, narrativeKey } from "./domain/narrative.ts";
import * as note from "./domain/note.ts";
import * as stakeholder from "./domain/stakeholder.ts";
import type { HeldInterview } from "./domain/strength.ts";
import { id, longText, position, requiredLine } from "./domain/text.ts";
import * as theme from "./domain/theme.ts";
import type { ReportDocument } from "./report/model.ts";

/** Carries the output's type; nothing is checked on the way out. */
const returns = <T>() => undefined as unknown as T;
const nothing = returns<null>();
const made = returns<{ id: string }>();

type Spec<K extends "query" | "command", I extends z.ZodType, O> = {
  kind: K;
  input: I;
  output: O;
  /** One line for people: in the command line's list, and (for commands) after "Undo:" on screen. */
  help: string;
  /** Commands with the same key within a few seconds become one step of undo: typing in one field. */
  coalesce?: (input: z.output<I>) => string | null;
  /** The key of a command just before that this one becomes part of: what is done to a note being typed. */
  joins?: (input: z.output<I>) => string | null;
};

const query = <I extends z.ZodType, O>(help: string, input: I, output: O): Spec<"query", I, O> => ({
  kind: "query",
  input,
  output,
  help,
});
const command = <I extends z.ZodType, O>(
  help: string,
  input: I,
  output: O,
  coalesce?: (input: z.output<I>) => string | null,
  joins?: (input: z.output<I>) => string | null,
): Spec<"command", I, O> => ({
  kind: "command",
  input,
  output,
  help,
  ...(coalesce && { coalesce }),
  ...(joins && { joins }),
});

const none = z.object({});
const byId = z.object({ id });
const patch = <T extends z.ZodRawShape>(fields: z.ZodObject<T>) => z.object({ id, patch: fields });
/** Typing in one field of one record. */
const sameField = (input: { id?: string; patch: object }) =>
  `${input.id ?? ""} ${Object.keys(input.patch).sort().join(",")}`;
const place = z.object({ id, position });
/** A note's id in advance says that it is being typed, piece by piece. */
const typingOf = (noteId: string | undefined) => (noteId === undefined ? null : `note ${noteId}`);

/** Every method of a diagnostic, once. */
export const contract = {
  "diagnostic.get": query(
    "The diagnostic and its front pages",
    none,
    returns<diagnostic.DiagnosticDetail>(),
  ),
  "diagnostic.update": command(
    "Edit the diagnostic",
    z.object({ patch: diagnostic.diagnosticPatch }),
    nothing,
    sameField,
  ),
  "change.add": command("Add a line to the change list", diagnostic.changeFields, made),
  "change.update": command("Edit the change list", diagnostic.changePatch, nothing),
  "change.remove": command("Remove a line of the change list", byId, nothing),
  "indicator.add": command("Add an indicator", diagnostic.indicatorFields, made),
  "indicator.update": command("Edit an indicator", diagnostic.indicatorPatch, nothing),
  "indicator.remove": command("Remove an indicator", byId, nothing),
  "narrative.list": query("The written parts of the report", none, returns<Narratives>()),
  "narrative.set": command(
    "Write a part of the report",
    z.object({ key: narrativeKey, text: longText }),
    nothing,
    (input) => input.key,
  ),
  "counts.get": query("The numbers beside the screens' names", none, returns<Counts>()),

  "stratum.add": command("Add a stratum", z.object({ name: requiredLine }), made),
  "stratum.rename": command(
    "Rename a stratum",
    z.object({ id, name: requiredLine }),
    nothing,
    (input) => input.id,
  ),
  "stratum.remove": command("Remove a stratum", byId, nothing),
  "stakeholder.list": query("The contact list", none, returns<stakeholder.Stakeholder[]>()),
  "stakeholder.add": command(
    "Add a stakeholder",
    stakeholder.stakeholderPatch,
    returns<stakeholder.Stakeholder>(),
  ),
  "stakeholder.update": command(
    "Edit a stakeholder",
    patch(stakeholder.stakeholderPatch),
    nothing,
    sameField,
  ),
  "stakeholder.remove": command("Remove a stakeholder", byId, nothing),

  "framework.list": query(
    "The question frameworks in this diagnostic",
    none,
    returns<Framework[]>(),
  ),
  "interview.list": query("All interviews", none, returns<interview.Interview[]>()),
  "interview.get": query(
    "One interview with its progress by question",
    byId,
    returns<interview.InterviewDetail>(),
  ),
  "interview.add": command(
    "Add an interview",
    z.object({
      stakeholderIds: interview.stakeholderIds,
      fields: interview.interviewPatch.default({}),
    }),
    returns<interview.Interview>(),
  ),
  "interview.update": command(
    "Edit an interview",
    patch(interview.interviewPatch),
    nothing,
    sameField,
  ),
  "interview.setStakeholders": command(
    "Change who is interviewed",
    z.object({ id, stakeholderIds: interview.stakeholderIds }),
    nothing,
  ),
  "interview.remove": command("Remove an interview and its notes", byId, nothing),
  "interview.start": command("Start the interview", byId, nothing),
  "interview.pause": command("Pause the interview", byId, nothing),
  "interview.resume": command("Go on with the interview", byId, nothing),
  "interview.end": command(
    "End the interview",
    z.object({ id, endedEarly: requiredLine.optional() }),
    nothing,
  ),
  "interview.setQuestion": command(
    "Mark a question",
    z.object({
      interviewId: id,
      questionId: id,
      state: z.enum(interview.questionStates).nullable().optional(),
      focus: z.boolean().optional(),
      addSeconds: z.number().int().min(0).max(86_400).optional(),
    }),
    nothing,
    (input) => `${input.interviewId} ${input.questionId} ${input.addSeconds === undefined}`,
  ),

  "note.list": query(
    "The notes of one interview, in order; of one question only where one is named (null: of none)",
    z.object({ interviewId: id, questionId: id.nullable().optional() }),
    returns<note.Note[]>(),
  ),
  "note.tally": query(
    "How many notes each question has in one interview",
    z.object({ interviewId: id }),
    returns<note.Tally[]>(),
  ),
  "note.get": query("One note", byId, returns<note.Note>()),
  "note.find": query(
    "Notes that match filters and words",
    z.object({
      filter: note.noteFilter.default({}),
      order: z.enum(["newest", "oldest", "best"]).default("newest"),
      limit: z.number().int().min(1).max(1_000).default(100),
      offset: z.number().int().min(0).default(0),
    }),
    returns<note.NoteHit[]>(),
  ),
  "note.count": query(
    "How many notes match",
    z.object({ filter: note.noteFilter.default({}) }),
    returns<number>(),
  ),
  "note.ids": query(
    "The ids of all notes that match",
    z.object({ filter: note.noteFilter.default({}) }),
    returns<string[]>(),
  ),
  "note.add": command("Add a note", note.noteAdd, returns<note.Note>(), (input) =>
    typingOf(input.id),
  ),
  "note.update": command("Edit a note", patch(note.notePatch), nothing, sameField, (input) =>
    typingOf(input.id),
  ),
  "note.remove": command("Delete a note", byId, nothing),
  "tag.add": command(
    "Tag notes",
    z.object({
      noteIds: z.array(id).min(1).max(200_000),
      theme: note.themeChoice,
      /** Both or neither; a passage needs exactly one note. */
      start: z.number().int().min(0).optional(),
      end: z.number().int().min(1).optional(),
    }),
    returns<{ themeId: string; added: number }>(),
    undefined,
    (input) => typingOf(input.noteIds[0]),
  ),
  "tag.remove": command("Take a tag off", byId, nothing),
  "evidence.grid": query(
    "Theme × stratum, by interviews",
    z.object({ onRecordOnly: z.boolean().default(false) }),
    returns<GridRow[]>(),
  ),

  "theme.list": query("The codebook", none, returns<theme.Theme[]>()),
  "theme.add": command("Add a theme", theme.themeAdd, returns<theme.Theme>()),
  "theme.update": command("Edit a theme", patch(theme.themePatch), nothing, sameField),
  "theme.move": command(
    "Move a theme",
    z.object({ id, parentId: id.nullable(), position }),
    nothing,
  ),
  "theme.merge": command("Merge themes", z.object({ from: id, into: id }), nothing),
  "theme.impact": query(
    "What deleting a theme would take along",
    byId,
    returns<theme.ThemeImpact>(),
  ),
  "theme.remove": command("Delete a theme", byId, nothing),

  "finding.list": query("Headings with their key messages and evidence", none, returns<Findings>()),
  "heading.add": command("Add a heading", finding.headingFields, made),
  "heading.rename": command(
    "Rename a heading",
    z.object({ id, title: requiredLine }),
    nothing,
    (input) => input.id,
  ),
  "heading.move": command("Move a heading", place, nothing),
  "heading.remove": command("Delete a heading and its key messages", byId, nothing),
  "finding.add": command(
    "Add a key message",
    z.object({ headingId: id, statement: finding.findingFields.shape.statement }),
    made,
  ),
  "finding.update": command("Edit a key message", patch(finding.findingPatch), nothing, sameField),
  "finding.move": command("Move a key message", place.extend({ headingId: id }), nothing),
  "finding.remove": command("Delete a key message", byId, nothing),
  "finding.notes": query("The evidence of one key message", byId, returns<note.Note[]>()),
  "evidence.add": command(
    "Add evidence to a key message",
    z.object({
      findingId: id,
      noteIds: z.array(id).min(1).max(10_000),
      stance: finding.stance.default("supports"),
    }),
    returns<{ added: number }>(),
  ),
  "evidence.update": command(
    "Change how a note counts as evidence",
    patch(z.object({ stance: finding.stance.optional(), quoted: z.boolean().optional() })),
    nothing,
  ),
  "evidence.remove": command("Take a note out of a key message", byId, nothing),
  "recommendation.list": query("The recommendations", none, returns<finding.Recommendation[]>()),
  "recommendation.add": command("Add a recommendation", z.object({ title: requiredLine }), made),
  "recommendation.update": command(
    "Edit a recommendation",
    patch(finding.recommendationPatch),
    nothing,
    sameField,
  ),
  "recommendation.setFindings": command(
    "Link a recommendation to key messages",
    z.object({ id, findingIds: z.array(id).max(500) }),
    nothing,
  ),
  "recommendation.move": command("Move a recommendation", place, nothing),
  "recommendation.remove": command("Delete a recommendation", byId, nothing),

  "report.get": query(
    "A document as blocks",
    z.object({ document: z.enum(["diagnostic-report"]) }),
    returns<ReportDocument>(),
  ),
  "history.get": query("What undo and redo would do", none, returns<History>()),
  "history.undo": command("Undo", none, returns<{ help: string }>()),
  "history.redo": command("Redo", none, returns<{ help: string }>()),
  "history.of": query(
    "Who changed a record and what it said before",
    byId,
    returns<RecordChange[]>(),
  ),
} as const;

/** Numbers beside the screens' names. They agree with the screens' own counts. */
export type Counts = {
  stakeholders: number;
  interviews: number;
  themes: number;
  notes: number;
  findings: number;
  notesUsed: number;
};
export type Findings = { headings: finding.Heading[]; held: HeldInterview[] };
export type History = { undo: string | null; redo: string | null };
/** One change of one record, newest first. `at` is ISO 8601. */
export type RecordChange = {
  at: string;
  device: string;
  help: string;
  before: unknown;
  after: unknown;
};

export type Contract = typeof contract;
export type Method = keyof Contract;
/** What a caller passes: defaults may be left out. */
export type Input<M extends Method> = z.input<Contract[M]["input"]>;
/** What a handler gets: checked, cleaned, defaults filled in. */
export type Parsed<M extends Method> = z.output<Contract[M]["input"]>;
export type Output<M extends Method> = Contract[M]["output"];
export type QueryMethod = {
  [M in Method]: Contract[M]["kind"] extends "query" ? M : never;
}[Method];
export type CommandMethod = Exclude<Method, QueryMethod>;

export const isMethod = (name: string): name is Method => Object.hasOwn(contract, name);
