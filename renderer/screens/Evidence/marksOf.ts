import { areaName } from "../../../shared/domain/area.ts";
import { kindWords, type NoteFilter } from "../../../shared/domain/note.ts";
import { themePath } from "../../../shared/domain/theme.ts";
import type { Names } from "./useNames.ts";

type Mark = { key: keyof NoteFilter; what: string; value: string };

/** All that a filter asks for, in one line. */
export const filterWords = (filter: NoteFilter, names: Names): string =>
  [
    ...marksOf(filter, names).map(({ what, value }) => `${what}: ${value}`),
    ...(filter.words ? [`“${filter.words}”`] : []),
  ].join(" · ");

/** What a filter asks for in words, but for the words looked for: they stand in their own field. */
export function marksOf(filter: NoteFilter, names: Names, statement = ""): Mark[] {
  const marks: Mark[] = [];
  const add = (key: keyof NoteFilter, what: string, value: string | undefined) => {
    if (filter[key] !== undefined) marks.push({ key, what, value: value || "no longer there" });
  };
  const section = names.sections.find((each) => each.id === filter.sectionId);
  const question = names.question(filter.questionId);
  const interview = names.interview(filter.interviewId);
  add("sectionId", "Section", section && `${section.number} ${section.title}`);
  add(
    "questionId",
    "Question",
    filter.questionId === null ? "No question" : question && `${question.number} ${question.text}`,
  );
  const path = (themeId: string | undefined) => themeId && themePath(names.themes, themeId);
  add("themeId", "Theme", path(filter.themeId));
  add("andThemeId", "And theme", path(filter.andThemeId));
  add("besideThemeId", "Same interview", path(filter.besideThemeId));
  const either = filter.themeIds?.flatMap((id) => names.theme(id)?.name ?? []);
  add("themeIds", "One of", either?.join(", "));
  add("respondentId", "Respondent", names.person(filter.respondentId)?.code);
  const stratum = filter.stratumId === null ? "No stratum" : names.stratum(filter.stratumId)?.name;
  add("stratumId", "Stratum", stratum);
  const area = areaName(names.areas, filter.areaId ?? "");
  add("areaId", "Area", filter.areaId === null ? "No area" : area);
  add("kind", "Kind", filter.kind && kindWords[filter.kind]);
  add("interviewId", "Interview", interview && String(interview.number));
  add("workshopId", "Workshop", names.workshop(filter.workshopId)?.title);
  add("takenIn", "Said in", filter.takenIn === "workshop" ? "Workshops" : "Interviews");
  add("findingId", "Evidence of", statement);
  add("tagged", "Themes", filter.tagged ? "Tagged" : "Not tagged");
  add("offRecord", "Record", filter.offRecord ? "Off the record" : "On the record");
  add("withdrawn", "Consent", filter.withdrawn ? "Withdrawn" : "Not withdrawn");
  return marks;
}
