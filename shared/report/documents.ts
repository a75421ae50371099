/** What a document is about: one record of this kind, or the whole diagnostic (null). */
type About = "stakeholder" | "interview" | "workshop" | "round" | "reporting" | null;

/** The documents that can be written, by the name that the command line knows them under. */
export const documents = {
  "diagnostic-report": { name: "Diagnostic report", about: null },
  briefing: { name: "Briefing", about: "stakeholder" },
  "interview-guide": { name: "Interview guide", about: "interview" },
  "interview-record": { name: "Interview record", about: "interview" },
  "workshop-record": { name: "Workshop record", about: "workshop" },
  ballots: { name: "Ballot papers", about: "round" },
  "action-plan": { name: "Action plan", about: null },
  "action-plan-list": { name: "Action plan as a list", about: null },
  "progress-report": { name: "Progress report", about: "reporting" },
  "evidence-chain": { name: "Evidence chain", about: null },
  "evidence-annex": { name: "Evidence annex", about: null },
  codebook: { name: "Codebook", about: null },
  "framework-matrix": { name: "Framework matrix", about: null },
} as const satisfies Record<string, { name: string; about: About }>;
export type DocumentId = keyof typeof documents;
export const documentIds = Object.keys(documents) as [DocumentId, ...DocumentId[]];

/** A document that can be written, with the record it is about and its name in full. */
export type WritableDocument = { document: DocumentId; subjectId: string | null; name: string };

/** Tables that go to a spreadsheet. */
export const sheets = {
  stakeholders: { name: "Contact list", about: null },
  "action-plan": { name: "Action plan", about: null },
  "round-results": { name: "Results of a round", about: "round" },
  ballots: { name: "Ballots of a round", about: "round" },
  budget: { name: "Budget", about: null },
  "evidence-chain": { name: "Evidence chain", about: null },
  "evidence-annex": { name: "Evidence annex", about: null },
  codebook: { name: "Codebook", about: null },
  "theme-by-stratum": { name: "Themes by stratum, in interviews", about: null },
  "theme-by-stratum-notes": { name: "Themes by stratum, in notes", about: null },
  "theme-by-area": { name: "Themes by area, in interviews", about: null },
  "theme-by-area-notes": { name: "Themes by area, in notes", about: null },
  "theme-by-section": { name: "Themes by section, in interviews", about: null },
  "theme-by-section-notes": { name: "Themes by section, in notes", about: null },
  "theme-by-question": { name: "Themes by question, in interviews", about: null },
  "theme-by-question-notes": { name: "Themes by question, in notes", about: null },
  "themes-together": { name: "Themes together, in interviews", about: null },
  "themes-together-notes": { name: "Themes together, in notes", about: null },
  "theme-balance": { name: "Balance of themes, in interviews", about: null },
  "theme-balance-notes": { name: "Balance of themes, in notes", about: null },
  coverage: { name: "Questions by respondent", about: null },
  saturation: { name: "New themes by interview", about: null },
  contrast: { name: "Contrast between strata", about: null },
  "framework-matrix": { name: "Framework matrix", about: null },
  "framework-matrix-strata": { name: "Framework matrix of strata", about: null },
  notes: { name: "Notes", about: null },
  "tagged-notes": { name: "Tagged notes", about: null },
} as const satisfies Record<string, { name: string; about: About }>;
export type SheetId = keyof typeof sheets;
/** Tables of notes, which may be of some notes only. */
export const noteSheetIds = ["notes", "tagged-notes"] as const satisfies SheetId[];
export const sheetIds = Object.keys(sheets) as [SheetId, ...SheetId[]];
