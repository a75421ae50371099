import { buildChain, type ChainParts } from "../../../shared/domain/buildChain.ts";
import type { Chain } from "../../../shared/domain/chain.ts";
import { withdrawnSql } from "./finding.ts";
import { readPlan } from "./plan.ts";
import { listRecommendations } from "./recommendation.ts";
import type { Store } from "./store.ts";

/**
 * The evidence chain of this file. What a respondent took back is not in it.
 * @param onRecordOnly for what leaves the file: nothing rests on a note off the record, and no note says by its code
 * whose it is, since a code stands beside a name in the contact list
 */
export function readChain(store: Store, onRecordOnly = false): Chain {
  const { objectives } = readPlan(store);
  const actions = objectives.flatMap((objective) => objective.actions);
  return buildChain({
    notes: readNotes(store, onRecordOnly),
    unusedNotes: countUnused(store, onRecordOnly),
    findings: readFindings(store),
    options: readOptions(store),
    rounds: readRounds(store),
    recommendations: listRecommendations(store).map((each, at) => ({
      ...{ ...each, label: each.title, code: `Recommendation ${at + 1}` },
    })),
    actions: actions.map((each) => ({
      ...{ ...each, label: each.task, code: `Action ${each.number}`.trim() },
    })),
    outputs: actions.flatMap(({ id, number, outputs }) =>
      outputs.map((output, at) => ({
        ...{ id: output.id, actionId: id, label: output.output },
        code: number ? `Output ${number}.${at + 1}` : `Output ${at + 1}`,
      })),
    ),
  });
}

const used = "EXISTS (SELECT 1 FROM evidence WHERE evidence.noteId = note.id)";

/** Who said it, by code: the speaker, or everybody in the interview, or the workshop by its number. */
function readNotes({ sql }: Store, onRecordOnly: boolean): ChainParts["notes"] {
  return sql
    .all<{ id: string; label: string; offRecord: number; code: string | null }>(
      `SELECT note.id, text AS label, offRecord, coalesce(
         (SELECT code FROM stakeholder WHERE stakeholder.id = note.speakerId),
         (SELECT group_concat(code, ', ' ORDER BY code) FROM participation p
          JOIN stakeholder s ON s.id = p.stakeholderId WHERE p.interviewId = note.interviewId),
         (SELECT 'Workshop ' || (1 + count(*)) FROM workshop w JOIN workshop mine ON mine.id = note.workshopId
          WHERE (w.position, w.id) < (mine.position, mine.id) HAVING note.workshopId IS NOT NULL)) AS code
       FROM note WHERE ${used} AND NOT ${withdrawnSql} AND offRecord <= ? ORDER BY seq`,
      onRecordOnly ? 0 : 1,
    )
    .map((row) => ({
      ...row,
      code: onRecordOnly ? "" : (row.code ?? ""),
      offRecord: row.offRecord === 1,
    }));
}

const countUnused = ({ sql }: Store, onRecordOnly: boolean): number =>
  sql.get<{ count: number }>(
    `SELECT count(*) AS count FROM note WHERE NOT ${used} AND NOT ${withdrawnSql} AND offRecord <= ?`,
    onRecordOnly ? 0 : 1,
  )?.count ?? 0;

function readFindings({ sql }: Store): ChainParts["findings"] {
  const evidence = Map.groupBy(
    sql.all<{ findingId: string; noteId: string; stance: string }>(
      "SELECT findingId, noteId, stance FROM evidence ORDER BY position, id",
    ),
    (row) => row.findingId,
  );
  return sql
    .all<{ id: string; label: string; heading: number; place: number }>(
      `SELECT finding.id, statement AS label,
         dense_rank() OVER (ORDER BY heading.position, heading.id) AS heading,
         row_number() OVER (PARTITION BY headingId ORDER BY finding.position, finding.id) AS place
       FROM finding JOIN heading ON heading.id = headingId
       ORDER BY heading.position, heading.id, finding.position, finding.id`,
    )
    .map(({ id, label, heading, place }) => ({
      ...{ id, label, code: `Key message ${heading}.${place}` },
      evidence: (evidence.get(id) ?? []).map(({ noteId, stance }) => ({
        ...{ noteId, against: stance === "contradicts" },
      })),
    }));
}

const listOf = (json: string) => JSON.parse(json) as string[];

function readOptions({ sql }: Store): ChainParts["options"] {
  return sql
    .all<{
      id: string;
      label: string;
      findingId: string | null;
      recommendationId: string | null;
      fromIds: string;
      place: number;
    }>(
      `SELECT option.id, option.title AS label, findingId, recommendationId,
         (SELECT json_group_array(fromId) FROM origin WHERE optionId = option.id) AS fromIds,
         row_number() OVER (PARTITION BY workshopId ORDER BY option.position, option.id) AS place
       FROM option JOIN workshop w ON w.id = workshopId
       ORDER BY w.position, w.id, option.position, option.id`,
    )
    .map(({ place, fromIds, ...row }) => ({
      ...{ ...row, code: `Option ${place}`, fromIds: listOf(fromIds) },
    }));
}

function readRounds({ sql }: Store): ChainParts["rounds"] {
  return sql
    .all<{
      id: string;
      label: string;
      optionIds: string;
      ballots: number;
      done: number;
      place: number;
    }>(
      `SELECT round.id, round.title AS label,
         (SELECT json_group_array(optionId ORDER BY position) FROM roundOption WHERE roundId = round.id) AS optionIds,
         (SELECT count(*) FROM ballot WHERE roundId = round.id AND state = 'valid') AS ballots,
         closedAt IS NOT NULL AND NOT EXISTS (SELECT 1 FROM round later WHERE later.insteadOfId = round.id) AS done,
         row_number() OVER (PARTITION BY workshopId ORDER BY round.position, round.id) AS place
       FROM round JOIN workshop w ON w.id = workshopId ORDER BY w.position, w.id, round.position, round.id`,
    )
    .map(({ place, optionIds, done, ...row }) => ({
      ...{ ...row, code: `Round ${place}`, optionIds: listOf(optionIds), done: done === 1 },
    }));
}
