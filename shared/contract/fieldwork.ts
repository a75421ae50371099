import { z } from "zod";
import type { Appointment } from "../domain/appointment.ts";
import { contactImport } from "../domain/contacts/imported.ts";
import type { Withdrawal } from "../domain/contacts/withdrawal.ts";
import * as interview from "../domain/interview.ts";
import * as stakeholder from "../domain/stakeholder.ts";
import { id, instant, requiredLine } from "../domain/text.ts";
import type { FollowUp, WrapUp } from "../domain/wrapUp.ts";
import {
  byId,
  command,
  made,
  none,
  nothing,
  patch,
  query,
  returns,
  sameField,
  silent,
} from "./spec.ts";

/** Who is asked, and when: contact list and interviews. */
export const fieldworkMethods = {
  "stratum.add": command("Add a stratum", z.object({ name: requiredLine }), made),
  "stratum.rename": command(
    "Rename a stratum",
    z.object({ id, name: requiredLine }),
    nothing,
    (input) => input.id,
  ),
  "stratum.setTarget": command(
    "Say how many people of a stratum are to be interviewed",
    z.object({ id, target: z.number().int().min(0).max(100_000).nullable() }),
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
  "stakeholder.import": command(
    "Import a contact list",
    contactImport,
    returns<{ added: number; merged: number; strata: number }>(),
  ),
  "stakeholder.withdrawal": query(
    "What rests on the words of one stakeholder: the notes and key messages that withdrawing takes away",
    byId,
    returns<Withdrawal>(),
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
  "interview.correct": command(
    "Correct when an interview was held",
    patch(interview.interviewTimes),
    nothing,
    sameField,
  ),
  "interview.setStakeholders": command(
    "Change who is interviewed",
    z.object({ id, stakeholderIds: interview.stakeholderIds }),
    nothing,
  ),
  "interview.wrapUp": query("What is still to be done about an interview", byId, returns<WrapUp>()),
  "followUp.list": query(
    "The follow-ups of all interviews and workshops",
    none,
    returns<FollowUp[]>(),
  ),
  "followUp.set": command(
    "Mark a follow-up as done or open",
    z.object({ noteId: id, done: z.boolean() }),
    nothing,
  ),
  "interview.appointments": query(
    "Each time an interview was moved or called off, with the reason",
    byId,
    returns<Appointment[]>(),
  ),
  "interview.reschedule": command(
    "Move an interview to another time",
    z.object({ id, plannedAt: instant.unwrap(), reason: requiredLine }),
    nothing,
  ),
  "interview.cancel": command(
    "Call an interview off",
    z.object({ id, reason: requiredLine }),
    nothing,
  ),
  "interview.calendar": query(
    "The planned interviews as a file for calendar programs (iCalendar), by code or by name",
    z.object({ names: z.boolean().default(false) }),
    returns<string>(),
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
    }),
    nothing,
    (input) => `${input.interviewId} ${input.questionId}`,
  ),
  "interview.setFocus": command(
    "Choose the focus questions of an interview",
    z.object({ id, questionIds: z.array(id).max(10_000) }),
    nothing,
  ),
  "interview.addTime": silent(
    command(
      "Add time spent on a question",
      z.object({
        interviewId: id,
        questionId: id,
        seconds: z.number().int().min(1).max(86_400),
      }),
      nothing,
    ),
  ),
} as const;
