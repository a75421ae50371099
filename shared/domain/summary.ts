import { z } from "zod";
import { id, longText } from "./text.ts";

/** What stands down the side of the framework matrix. */
export const matrixRows = ["people", "strata"] as const;
export type MatrixRows = (typeof matrixRows)[number];

/** A cell of the framework matrix: a theme, and either a respondent or a stratum. */
const cell = z.object({
  themeId: id,
  stakeholderId: id.nullable().default(null),
  stratumId: id.nullable().default(null),
});
export type CellOf = z.output<typeof cell>;
const oneRow = ({ stakeholderId, stratumId }: CellOf) =>
  (stakeholderId === null) !== (stratumId === null);
const either = { error: "needs a respondent or a stratum" };

export const summaryOf = cell.refine(oneRow, either);
export const summarySet = cell.extend({ text: longText }).refine(oneRow, either);
export const summaryLink = cell.extend({ noteId: id }).refine(oneRow, either);

/** What a respondent, or a stratum, said on a theme, in the adviser's words, and the notes that this rests on. */
export type Summary = CellOf & { id: string; text: string; noteIds: string[] };

/** The summaries that may leave the file, and how many may not because of a note that they rest on. */
export type PrintableSummaries = { written: Summary[]; confined: Record<MatrixRows, number> };
