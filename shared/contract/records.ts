import { z } from "zod";
import { correctionAdd, type ListedCorrection, type Statement } from "../domain/correction.ts";
import { id } from "../domain/text.ts";
import { byId, command, made, query, returns } from "./spec.ts";

const ofInterview = z.object({ interviewId: id });

/** The record of an interview, and what whoever was interviewed asked to have put otherwise. */
export const recordsMethods = {
  "record.statements": query(
    "The statements of an interview's record, with their numbers in it",
    ofInterview,
    returns<Statement[]>(),
  ),
  "correction.list": query(
    "What respondents corrected in the record of an interview",
    ofInterview,
    returns<ListedCorrection[]>(),
  ),
  "correction.add": command(
    "Correct a statement as the respondent asked, or record a remark of theirs",
    correctionAdd,
    made,
  ),
  "correction.remove": command(
    "Take back a correction; the statement says again what it said, unless it was edited since",
    byId,
    returns<{ putBack: boolean }>(),
  ),
} as const;
