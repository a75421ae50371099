import { AppError } from "../errors.ts";
import { evidenceAnnex } from "./annex/evidenceAnnex.ts";
import { ballots } from "./ballots.ts";
import { codebook } from "./codebook.ts";
import { diagnosticReport } from "./diagnosticReport.ts";
import { type DocumentId, documents } from "./documents.ts";
import { evidenceChain } from "./evidenceChain.ts";
import { briefing } from "./interview/briefing.ts";
import { interviewGuide } from "./interview/guide.ts";
import { interviewRecord } from "./interview/record.ts";
import { frameworkMatrix } from "./matrix/document.ts";
import type { ReportDocument } from "./model.ts";
import { actionPlan } from "./plan/actionPlan.ts";
import { planList } from "./plan/planList.ts";
import { progressReport } from "./plan/progressReport.ts";
import type { Snapshot } from "./snapshot.ts";
import { workshopRecord } from "./workshop/record.ts";

type Builder = (snapshot: Snapshot, subjectId: string) => ReportDocument | undefined;

/** Each document from a snapshot; undefined where the record that it is about is not there. */
const builders: Record<DocumentId, Builder> = {
  "diagnostic-report": diagnosticReport,
  briefing: (snapshot, id) => {
    const person = snapshot.stakeholders.find((each) => each.id === id);
    return person && briefing(snapshot, person);
  },
  "interview-guide": (snapshot, id) => {
    const interview = snapshot.interviews.find((each) => each.id === id);
    return interview && interviewGuide(snapshot, interview);
  },
  "interview-record": (snapshot, id) => {
    const interview = snapshot.interviews.find((each) => each.id === id);
    return interview && interviewRecord(snapshot, interview);
  },
  "workshop-record": (snapshot, id) => {
    const workshop = snapshot.workshops.find((each) => each.id === id);
    return workshop && workshopRecord(snapshot, workshop);
  },
  ballots: (snapshot, id) => {
    const workshop = snapshot.workshops.find(({ rounds }) => rounds.some((each) => each.id === id));
    const round = workshop?.rounds.find((each) => each.id === id);
    return workshop && round && ballots(snapshot, workshop, round);
  },
  "action-plan": actionPlan,
  "action-plan-list": planList,
  "progress-report": (snapshot, id) => {
    const reporting = snapshot.reportings.find((each) => each.id === id);
    return reporting && progressReport(snapshot, reporting);
  },
  "evidence-chain": evidenceChain,
  "evidence-annex": evidenceAnnex,
  codebook,
  "framework-matrix": frameworkMatrix,
};

const aboutWords = {
  stakeholder: "stakeholder",
  interview: "interview",
  workshop: "workshop",
  round: "round",
  reporting: "reporting date",
};

/**
 * Any document of a diagnostic. The same snapshot gives the same document.
 * @throws AppError invalid-input or not-found where it is about a record and that is not named or not there
 */
export function buildDocument(
  id: DocumentId,
  snapshot: Snapshot,
  subjectId: string | null,
): ReportDocument {
  const { name, about } = documents[id];
  if (about && !subjectId)
    throw new AppError(
      "invalid-input",
      `${name}: say which ${aboutWords[about]} it is about, by its id.`,
    );
  const document = builders[id](snapshot, subjectId ?? "");
  if (!document)
    throw new AppError(
      "not-found",
      `That ${about ? aboutWords[about] : "record"} is not there any more. It may have been deleted.`,
    );
  return document;
}
