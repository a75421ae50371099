import type { fieldworkMethods } from "../../../shared/contract/fieldwork.ts";
import * as appointment from "../store/appointment.ts";
import { keepNumbers } from "../store/correction.ts";
import * as interview from "../store/interview.ts";
import * as phase from "../store/interviewPhase.ts";
import * as stakeholder from "../store/stakeholder.ts";
import { importStakeholders } from "../store/stakeholderImport.ts";
import { withdrawalOf } from "../store/stakeholderWithdrawal.ts";
import { addOrdered, removeRow, updateRow } from "../store/store.ts";
import { sealSummaries } from "../store/summaryGrounds.ts";
import { listFollowUps, setFollowUp, wrapUpOf } from "../store/wrapUp.ts";
import type { HandlersOf } from "./context.ts";

export const fieldworkHandlers: HandlersOf<typeof fieldworkMethods> = {
  "stratum.add": (store, fields) => addOrdered(store, "stratum", fields),
  "stratum.rename": (store, { id, name }) => updateRow(store, "stratum", id, { name }),
  "stratum.setTarget": (store, { id, target }) => updateRow(store, "stratum", id, { target }),
  "stratum.remove": (store, { id }) => stakeholder.removeStratum(store, id),
  "stakeholder.list": (store) => stakeholder.listStakeholders(store),
  "stakeholder.add": (store, fields) => stakeholder.addStakeholder(store, fields),
  "stakeholder.update": (store, { id, patch }) => stakeholder.updateStakeholder(store, id, patch),
  "stakeholder.remove": (store, { id }) => stakeholder.removeStakeholder(store, id),
  "stakeholder.import": (store, input) => importStakeholders(store, input),
  "stakeholder.withdrawal": (store, { id }) => withdrawalOf(store, id),
  "interview.list": (store) => interview.listInterviews(store),
  "interview.get": (store, { id }) => interview.getInterview(store, id),
  "interview.add": (store, { stakeholderIds, fields }) =>
    interview.addInterview(store, stakeholderIds, fields),
  "interview.update": (store, { id, patch }) => {
    updateRow(store, "interview", id, patch);
    if (patch.recordSentOn !== undefined) keepNumbers(store, id, patch.recordSentOn);
    return null;
  },
  "interview.correct": (store, { id, patch }) => phase.correctTimes(store, id, patch),
  "interview.setStakeholders": (store, { id, stakeholderIds }) =>
    interview.setStakeholders(store, id, stakeholderIds),
  "interview.wrapUp": (store, { id }) => wrapUpOf(store, id),
  "followUp.list": (store) => listFollowUps(store),
  "followUp.set": (store, input) => setFollowUp(store, input),
  "interview.appointments": (store, { id }) => appointment.listAppointments(store, id),
  "interview.reschedule": (store, input) => appointment.rescheduleInterview(store, input),
  "interview.cancel": (store, input) => appointment.cancelInterview(store, input),
  "interview.calendar": (store, input) => appointment.calendarOf(store, input),
  "interview.remove": (store, { id }) => {
    sealSummaries(store, { interviewId: id });
    return removeRow(store, "interview", id);
  },
  "interview.start": (store, { id }) => phase.moveInterview(store, id, "start"),
  "interview.pause": (store, { id }) => phase.moveInterview(store, id, "pause"),
  "interview.resume": (store, { id }) => phase.moveInterview(store, id, "resume"),
  "interview.end": (store, { id, endedEarly }) => phase.moveInterview(store, id, "end", endedEarly),
  "interview.setQuestion": (store, input) => interview.setQuestion(store, input),
  "interview.setFocus": (store, input) => interview.setFocus(store, input),
  "interview.addTime": (store, input) => interview.addTime(store, input),
};
