import type { DiagnosticDetail } from "../domain/diagnostic.ts";
import type { Heading, Recommendation } from "../domain/finding.ts";
import type { Framework } from "../domain/framework.ts";
import type { InterviewDetail } from "../domain/interview.ts";
import type { Narratives } from "../domain/narrative.ts";
import type { Note } from "../domain/note.ts";
import type { Stakeholder } from "../domain/stakeholder.ts";
import type { Theme } from "../domain/theme.ts";

/**
 * Everything a document may say, read in one go. Notes off the record and notes of respondents who
 * withdrew are not in it, nor is evidence that rests on them, so that no section can print them.
 */
export type Snapshot = DiagnosticDetail & {
  narratives: Narratives;
  stakeholders: Stakeholder[];
  frameworks: Framework[];
  interviews: InterviewDetail[];
  themes: Theme[];
  notes: Note[];
  headings: Heading[];
  recommendations: Recommendation[];
};
