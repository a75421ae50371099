import { z } from "zod";
import { day, id, line, longText, requiredLine } from "./text.ts";

/** One commission. Everything about it lives in one file. */
export const diagnosticFields = z.object({
  title: requiredLine,
  authority: requiredLine,
  area: line,
  commissioners: line,
  adviser: line,
  firm: line,
  startDate: day,
  endDate: day,
  description: longText,
  version: line,
  status: line,
  owner: line,
  approver: line,
  reviewDate: day,
});
export type Diagnostic = z.infer<typeof diagnosticFields> & { id: string };
export const diagnosticPatch = diagnosticFields.partial();

/** One line of the change list in the document control. */
export const changeFields = z.object({ version: line, date: day, change: line, approvedBy: line });
export type Change = z.infer<typeof changeFields> & { id: string };
export const changePatch = changeFields.partial().extend({ id });

/** An indicator of the context: code, wording, survey, value, comparator and target, all as published. */
export const indicatorFields = z.object({
  code: line,
  wording: line,
  survey: line,
  year: line,
  value: line,
  comparator: line,
  target: line,
  targetDate: line,
  note: line,
});
export type Indicator = z.infer<typeof indicatorFields> & { id: string };
export const indicatorPatch = indicatorFields.partial().extend({ id });

/** One record about the diagnostic itself and what belongs on its front pages. */
export type DiagnosticDetail = {
  diagnostic: Diagnostic;
  changes: Change[];
  indicators: Indicator[];
  strata: Stratum[];
};

/** A layer of the sample frame, such as "LSP partners". */
export type Stratum = {
  id: string;
  name: string;
  /** How many people are to be interviewed; null where nobody said. */
  target: number | null;
};
