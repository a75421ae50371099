import { z } from "zod";
import type { Matrix } from "../domain/analysis/matrix.ts";
import type { Note } from "../domain/note.ts";
import {
  matrixRows,
  type Summary,
  summaryLink,
  summaryOf,
  summaryRow,
  summarySet,
} from "../domain/summary.ts";
import { command, nothing, query, returns } from "./spec.ts";

/** The framework matrix: respondents or strata by themes, each cell a written summary. */
export const matrixMethods = {
  "matrix.get": query(
    "Respondents, or strata, by themes: how many notes, and how each summary begins",
    z.object({ rows: z.enum(matrixRows).default("people") }),
    returns<Matrix>(),
  ),
  "summary.get": query(
    "What is written in a cell of the framework matrix, and the notes that it rests on",
    summaryOf,
    /** `elsewhere`: notes that it rests on and that the cell has no longer, or that were taken back. */
    returns<Pick<Summary, "text" | "noteIds"> & { elsewhere: Note[] }>(),
  ),
  "summary.count": query(
    "How many summaries go when a respondent, or a stratum, is deleted",
    summaryRow,
    returns<number>(),
  ),
  "summary.set": command(
    "Write a summary",
    summarySet,
    nothing,
    ({ themeId, stakeholderId, stratumId }) => `summary ${themeId} ${stakeholderId ?? stratumId}`,
  ),
  "summary.link": command("Rest a summary on a note", summaryLink, nothing),
  "summary.unlink": command("Rest a summary on a note no longer", summaryLink, nothing),
} as const;
