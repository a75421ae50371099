import type { Evidence } from "../../../shared/domain/finding.ts";
import type { Note } from "../../../shared/domain/note.ts";
import { isUsable } from "../../../shared/domain/strength.ts";
import type { Snapshot, WorkshopRecord } from "../../../shared/report/snapshot.ts";
import { listAreas } from "./area.ts";
import { readChain } from "./chain.ts";
import { printedCorrections } from "./correction.ts";
import { getDiagnostic, listNarratives } from "./diagnostic.ts";
import { listExhibits } from "./exhibit.ts";
import { listFindings, withdrawnSql } from "./finding.ts";
import { listFrameworks } from "./framework.ts";
import { listDetails } from "./interview.ts";
import { type NoteRow, withTags } from "./note.ts";
import { listOptions } from "./option.ts";
import { listBudget, readPlan } from "./plan.ts";
import { listRecommendations } from "./recommendation.ts";
import { getReporting, listReportings } from "./reporting.ts";
import { getRound, listRounds, resultOf } from "./round.ts";
import { listStakeholders } from "./stakeholder.ts";
import type { Store } from "./store.ts";
import { printableSummaries } from "./summary.ts";
import { listThemes } from "./theme.ts";
import { withParts } from "./withParts.ts";
import { getWorkshop, listWorkshops } from "./workshop.ts";

/**
 * One read of everything a document may say; what only some documents print is read when it is asked for. What may
 * not leave the file is left out here, once.
 */
export function readSnapshot(store: Store): Snapshot {
  const usable = (evidence: Evidence[]) => evidence.filter(isUsable);
  const notes = withTags(
    store,
    store.sql.all<NoteRow>(
      `SELECT * FROM note WHERE offRecord = 0 AND NOT ${withdrawnSql} ORDER BY seq`,
    ),
  );
  // Even the number of notes that are left out stays out.
  const inInterview = Map.groupBy(notes, (note) => note.interviewId);
  const inArea = new Map<string, number>();
  for (const { areaIds } of notes)
    for (const areaId of areaIds) inArea.set(areaId, (inArea.get(areaId) ?? 0) + 1);
  const withTheme = new Map<string, number>();
  for (const { tags } of notes)
    for (const themeId of new Set(tags.map((tag) => tag.themeId)))
      withTheme.set(themeId, (withTheme.get(themeId) ?? 0) + 1);
  const always = {
    ...getDiagnostic(store),
    narratives: listNarratives(store),
    stakeholders: listStakeholders(store),
    frameworks: listFrameworks(store),
    interviews: listDetails(store).map((interview) => ({
      ...interview,
      noteCount: inInterview.get(interview.id)?.length ?? 0,
    })),
    themes: listThemes(store).map((theme) => ({
      ...theme,
      noteCount: withTheme.get(theme.id) ?? 0,
    })),
    areas: listAreas(store).map((area) => ({ ...area, noteCount: inArea.get(area.id) ?? 0 })),
    notes,
    corrections: printedCorrections(store),
    headings: listFindings(store).headings.map((heading) => ({
      ...heading,
      findings: heading.findings.map((finding) => ({
        ...finding,
        evidence: usable(finding.evidence),
      })),
    })),
    recommendations: listRecommendations(store),
    exhibits: listExhibits(store),
  };
  return withParts<Snapshot, typeof always>(always, {
    workshops: () => readWorkshops(store, notes),
    plan: () => readPlan(store),
    reportings: () => listReportings(store).map(({ id }) => getReporting(store, id)),
    budget: () => listBudget(store),
    chain: () => readChain(store, true),
    summaries: () => printableSummaries(store),
  });
}

const readWorkshops = (store: Store, notes: readonly Note[]): WorkshopRecord[] =>
  listWorkshops(store).map(({ id }) => ({
    ...getWorkshop(store, id),
    noteCount: notes.filter((note) => note.workshopId === id).length,
    options: listOptions(store, id),
    rounds: listRounds(store, id).map((round) => ({
      ...getRound(store, round.id),
      result: resultOf(store, round.id),
    })),
  }));
