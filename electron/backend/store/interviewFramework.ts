import { AppError } from "../../../shared/errors.ts";
import { demand, type Store } from "./store.ts";

/** The frameworks that each interview goes by, in their order; interviews that go by all are not in it. */
export const frameworksByInterview = ({ sql }: Store): Map<string, string[]> => {
  const rows = sql.all<{ interviewId: string; frameworkId: string }>(
    `SELECT interviewId, frameworkId FROM interviewFramework
     JOIN framework ON framework.id = frameworkId ORDER BY framework.position, framework.id`,
  );
  return new Map(
    [...Map.groupBy(rows, ({ interviewId }) => interviewId)].map(([id, own]) => [
      id,
      own.map(({ frameworkId }) => frameworkId),
    ]),
  );
};

/**
 * Makes an interview go by these frameworks only; none stands for all, also for those that are added later. What was
 * asked or chosen of a framework keeps it: notes and focus questions would be out of sight otherwise.
 */
export function setFrameworks(
  store: Store,
  { id, frameworkIds }: { id: string; frameworkIds: string[] },
): null {
  const { sql } = store;
  demand(store, "interview", id);
  const wanted = new Set(frameworkIds);
  for (const frameworkId of wanted) demand(store, "framework", frameworkId);
  const all = JSON.stringify([...wanted]);
  const left =
    wanted.size > 0 &&
    sql.get<{ title: string }>(
      `SELECT framework.title FROM question JOIN section ON section.id = sectionId
       JOIN framework ON framework.id = frameworkId
       WHERE frameworkId NOT IN (SELECT value FROM json_each(?)) AND question.id IN (
         SELECT questionId FROM note WHERE interviewId = ?
         UNION SELECT questionId FROM progress
           WHERE interviewId = ? AND (ifnull(state, 'not-asked') <> 'not-asked' OR focus = 1))`,
      ...[all, id, id],
    );
  if (left)
    throw new AppError(
      "conflict",
      `Questions of “${left.title}” were asked or chosen for this interview already, so it stays.`,
    );
  sql.run(
    `DELETE FROM interviewFramework
     WHERE interviewId = ? AND frameworkId NOT IN (SELECT value FROM json_each(?))`,
    id,
    all,
  );
  for (const frameworkId of wanted) {
    const there = sql.get(
      "SELECT 1 FROM interviewFramework WHERE interviewId = ? AND frameworkId = ?",
      id,
      frameworkId,
    );
    if (!there)
      sql.insert("interviewFramework", { id: store.newId(), interviewId: id, frameworkId });
  }
  return null;
}
