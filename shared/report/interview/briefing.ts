import { questionsFor } from "../../domain/frameworks/goesBy.ts";
import { allQuestions } from "../../domain/frameworks/questionsOf.ts";
import { type InterviewDetail, modeWords, phase } from "../../domain/interview.ts";
import type { Stakeholder } from "../../domain/stakeholder.ts";
import { AppError } from "../../errors.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { count, heading } from "../words.ts";
import { type BriefingPart, briefingParts, focusPart } from "./briefingText.ts";
import { focusTag, markOf } from "./focusTag.ts";
import { momentWords } from "./moment.ts";
import { bySection } from "./questions.ts";

/** What one stakeholder is sent ahead of the interview. It is theirs, so it has their name on it. */
export function briefing(snapshot: Snapshot, person: Stakeholder): ReportDocument {
  if (person.consent === "withdrawn")
    throw new AppError("conflict", `${person.code} withdrew, so no briefing is written for them.`);
  const { diagnostic } = snapshot;
  const parts = briefingParts(snapshot);
  const split = parts.findIndex(({ title }) => title === focusPart);
  const who = [person.name, person.role, person.organisation].filter(Boolean).join(", ");
  const planned = plannedFor(snapshot.interviews, person.id);
  return framed(snapshot, {
    id: "briefing",
    page: "portrait",
    chapters: "run-on",
    title: diagnostic.title,
    versionLine: "Briefing for interviews",
    date: "",
    blocks: [
      {
        kind: "cover",
        compact: true,
        title: diagnostic.title,
        subtitle: "Briefing for interviews",
        lines: [`For ${who || person.code}`, diagnostic.authority],
      },
      ...parts.slice(0, split).flatMap(partBlocks),
      ...(planned ? arranged(planned) : []),
      ...parts.slice(split, split + 1).flatMap(partBlocks),
      ...questions(snapshot, person, planned),
      ...parts.slice(split + 1).flatMap(partBlocks),
    ],
  });
}

/** The first interview with somebody that is still to be held. */
export const plannedFor = (interviews: readonly InterviewDetail[], personId: string) =>
  interviews
    .filter(
      (each) =>
        phase(each) === "planned" && !each.cancelledAt && each.stakeholderIds.includes(personId),
    )
    .sort((a, b) => ((a.plannedAt ?? "~") < (b.plannedAt ?? "~") ? -1 : 1))[0];

function partBlocks({ title, pieces, written }: BriefingPart): Block[] {
  const edit = written ? { edit: { type: "narrative", key: "briefing" } as const } : {};
  return [
    heading(1, title, `briefing-${title}`),
    ...pieces.map(
      (piece): Block =>
        piece.kind === "bullets"
          ? { kind: "bullets", items: piece.items, ...edit }
          : { kind: "paragraph", text: piece.text, ...edit },
    ),
  ];
}

function arranged({ plannedAt, place, mode, promisedMinutes }: InterviewDetail): Block[] {
  const items = [
    plannedAt && `When: ${momentWords(plannedAt)}`,
    place && `Where: ${place}`,
    `How: ${modeWords[mode].toLowerCase()}`,
    `Length: up to ${count(promisedMinutes, "minute")}`,
  ].filter((each) => typeof each === "string" && each !== "") as string[];
  return [heading(1, "Your interview", "arranged"), { kind: "bullets", items }];
}

/** The focus form: a box to tick for each question, with the questions chosen already ticked. */
function questions(
  { frameworks }: Snapshot,
  { id }: Stakeholder,
  planned: InterviewDetail | undefined,
): Block[] {
  const chosen = new Set(planned?.progress.filter(({ focus }) => focus).map((p) => p.questionId));
  const own = planned ? questionsFor(planned, frameworks) : frameworks;
  const many = allQuestions(own).length;
  const list = bySection(own, (asked) =>
    asked.length === 0
      ? []
      : [
          {
            kind: "checks",
            items: asked.map((question) => ({
              label: question.number,
              text: question.text,
              tag: markOf(focusTag(id, question.id), many),
              checked: chosen.has(question.id),
            })),
          },
        ],
  );
  return list.length === 0 ? [] : [heading(1, "Discussion questions", "questions"), ...list];
}
