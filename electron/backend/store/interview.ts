import {
  type Interview,
  type InterviewDetail,
  interviewDefaults,
  type QuestionProgress,
  type QuestionState,
} from "../../../shared/domain/interview.ts";
import { AppError } from "../../../shared/errors.ts";
import { frameworksByInterview } from "./interviewFramework.ts";
import { withdrawRemarks } from "./remarks.ts";
import { demand, notFound, type Store, toColumns, withFlags } from "./store.ts";
import { refreshStrata } from "./strata.ts";

type InterviewRow = Omit<
  Interview,
  "stakeholderIds" | "frameworkIds" | "rescheduled" | "statementOrder"
> & { statementOrder: string };

export function listInterviews(store: Store): Interview[] {
  const { sql } = store;
  const frameworks = frameworksByInterview(store);
  const people = Map.groupBy(
    sql.all<{ interviewId: string; stakeholderId: string }>(
      "SELECT interviewId, stakeholderId FROM participation ORDER BY position",
    ),
    (row) => row.interviewId,
  );
  return sql
    .all<InterviewRow>(
      `SELECT interview.*, (SELECT count(*) FROM note WHERE note.interviewId = interview.id) AS noteCount
       FROM interview ORDER BY number`,
    )
    .map(({ statementOrder, ...row }) => ({
      ...withFlags<Interview>(row, "rescheduled"),
      ...(statementOrder !== "[]" && { statementOrder: JSON.parse(statementOrder) as string[] }),
      ...(frameworks.has(row.id) && { frameworkIds: frameworks.get(row.id) ?? [] }),
      stakeholderIds: (people.get(row.id) ?? []).map((person) => person.stakeholderId),
    }));
}

export function listDetails(store: Store): InterviewDetail[] {
  const progress = Map.groupBy(allProgress(store), (row) => row.interviewId);
  return listInterviews(store).map((interview) => ({
    ...interview,
    progress: (progress.get(interview.id) ?? []).map(({ interviewId: _, ...rest }) => rest),
  }));
}

export function getInterview(store: Store, id: string): InterviewDetail {
  const interview = listInterviews(store).find((each) => each.id === id);
  if (!interview) throw notFound("interview");
  const progress = allProgress(store, id).map(({ interviewId: _, ...rest }) => rest);
  return { ...interview, progress };
}

function allProgress({ sql }: Store, interviewId: string | null = null) {
  const rows = sql.all<{
    interviewId: string;
    questionId: string;
    state: QuestionState | null;
    focus: number;
    leftOut: number;
    seconds: number;
  }>(
    `SELECT interviewId, questionId, max(state) AS state, max(focus) AS focus,
       max(leftOut) AS leftOut, max(seconds) AS seconds FROM (
       SELECT interviewId, questionId, state, focus, leftOut, 0 AS seconds FROM progress
       UNION ALL SELECT interviewId, questionId, NULL, 0, 0, seconds FROM questionTime)
     WHERE interviewId = ifnull(?, interviewId) GROUP BY interviewId, questionId`,
    interviewId,
  );
  return rows.map(({ leftOut, ...row }) => ({
    ...withFlags<QuestionProgress & { interviewId: string }>(row, "focus"),
    ...(leftOut === 1 && { leftOut: true }),
  }));
}

export function addInterview(store: Store, stakeholderIds: string[], fields: object): Interview {
  const { sql } = store;
  const id = store.newId();
  const { top } = sql.get<{ top: number | null }>("SELECT max(number) AS top FROM interview") ?? {
    top: 0,
  };
  sql.insert("interview", {
    id,
    number: (top ?? 0) + 1,
    ...toColumns(interviewDefaults),
    ...toColumns(fields),
  });
  setStakeholders(store, id, stakeholderIds);
  return getInterview(store, id);
}

export function setStakeholders(store: Store, interviewId: string, stakeholderIds: string[]): null {
  const { sql } = store;
  demand(store, "interview", interviewId);
  const wanted = [...new Set(stakeholderIds)];
  refuseForgetting(store, interviewId, wanted);
  const leaving = sql
    .all<{ id: string }>(
      "SELECT stakeholderId AS id FROM participation WHERE interviewId = ?",
      interviewId,
    )
    .flatMap(({ id }) => (wanted.includes(id) ? [] : [id]));
  withdrawRemarks(store, leaving, interviewId);
  sql.run(
    "DELETE FROM participation WHERE interviewId = ? AND stakeholderId NOT IN (SELECT value FROM json_each(?))",
    interviewId,
    JSON.stringify(wanted),
  );
  wanted.forEach((stakeholderId, position) => {
    demand(store, "stakeholder", stakeholderId);
    const row = sql.get<{ id: string }>(
      "SELECT id FROM participation WHERE interviewId = ? AND stakeholderId = ?",
      interviewId,
      stakeholderId,
    );
    if (row) sql.update("participation", row.id, { position });
    else sql.insert("participation", { id: store.newId(), interviewId, stakeholderId, position });
  });
  refreshStrata(store, [interviewId]);
  return null;
}

/**
 * Refuses to take out somebody who withdrew while notes without a speaker may be theirs: only the list of who was
 * there keeps those notes out of what is printed.
 */
function refuseForgetting({ sql }: Store, interviewId: string, wanted: readonly string[]): void {
  const left = sql.get<{ code: string }>(
    `SELECT code FROM participation p JOIN stakeholder s ON s.id = p.stakeholderId
     WHERE interviewId = ? AND consent = 'withdrawn' AND s.id NOT IN (SELECT value FROM json_each(?))
       AND EXISTS (SELECT 1 FROM note WHERE note.interviewId = p.interviewId AND speakerId IS NULL)`,
    interviewId,
    JSON.stringify(wanted),
  );
  if (left)
    throw new AppError(
      "conflict",
      `${left.code} withdrew, and notes without a speaker may be theirs. Say who spoke, or delete those notes, before you take ${left.code} out.`,
    );
}

export function setQuestion(
  store: Store,
  input: {
    interviewId: string;
    questionId: string;
    state?: QuestionState | null | undefined;
    focus?: boolean | undefined;
    leftOut?: boolean | undefined;
  },
): null {
  const { state, focus, leftOut, ...key } = input;
  const row = rowOf(store, "progress", key);
  const columns = toColumns({ state, focus, leftOut });
  if (Object.keys(columns).length === 0) return null;
  if (row) store.sql.update("progress", row.id, columns);
  else store.sql.insert("progress", { id: store.newId(), ...key, ...columns });
  return null;
}

/** Makes these questions the focus of an interview, and no others. */
export function setFocus(
  store: Store,
  { id, questionIds }: { id: string; questionIds: string[] },
): null {
  const wanted = new Set(questionIds);
  const had = getInterview(store, id).progress.filter(({ focus }) => focus);
  for (const { questionId } of had)
    if (!wanted.delete(questionId))
      setQuestion(store, { interviewId: id, questionId, focus: false });
  for (const questionId of wanted) setQuestion(store, { interviewId: id, questionId, focus: true });
  return null;
}

/** Leaves questions out of an interview, or takes them in again. */
export function leaveOut(
  store: Store,
  { id, questionIds, leftOut }: { id: string; questionIds: string[]; leftOut: boolean },
): null {
  const known = new Map(getInterview(store, id).progress.map((each) => [each.questionId, each]));
  for (const questionId of new Set(questionIds))
    if ((known.get(questionId)?.leftOut ?? false) !== leftOut)
      setQuestion(store, { interviewId: id, questionId, leftOut });
  return null;
}

/** Adds to the time that was spent on a question. */
export function addTime(
  store: Store,
  { seconds, ...key }: { interviewId: string; questionId: string; seconds: number },
): null {
  const row = rowOf(store, "questionTime", key);
  if (row) store.sql.update("questionTime", row.id, { seconds: (row.seconds ?? 0) + seconds });
  else store.sql.insert("questionTime", { id: store.newId(), ...key, seconds });
  return null;
}

function rowOf(
  store: Store,
  table: "progress" | "questionTime",
  { interviewId, questionId }: { interviewId: string; questionId: string },
): { id: string; seconds?: number } | undefined {
  demand(store, "interview", interviewId);
  demand(store, "question", questionId);
  return store.sql.get(
    `SELECT * FROM "${table}" WHERE interviewId = ? AND questionId = ?`,
    interviewId,
    questionId,
  );
}
