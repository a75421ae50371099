import { questionsFor } from "../../domain/frameworks/goesBy.ts";
import { type InterviewDetail, modeWords } from "../../domain/interview.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { count, heading } from "../words.ts";
import { momentWords } from "./moment.ts";
import { bySection } from "./questions.ts";

/** Lines to write on below a question. */
const room = { focus: 6, other: 2, closing: 3 };

/** What the adviser takes along to an interview: focus questions first, room to write. Codes, no names. */
export function interviewGuide(snapshot: Snapshot, interview: InterviewDetail): ReportDocument {
  const { stakeholders, diagnostic } = snapshot;
  const frameworks = questionsFor(interview, snapshot.frameworks);
  const people = stakeholders.filter(({ id }) => interview.stakeholderIds.includes(id));
  const title = `Interview ${interview.number}`;
  const focus = new Set(interview.progress.filter((each) => each.focus).map((p) => p.questionId));
  const left = bySection(frameworks, (questions) =>
    questions.filter(({ id }) => !focus.has(id)).flatMap((each) => asked(each, room.other)),
  );
  const first = bySection(frameworks, (questions) =>
    questions.filter(({ id }) => focus.has(id)).flatMap((each) => asked(each, room.focus)),
  );
  return framed(snapshot, {
    id: "interview-guide",
    page: "portrait",
    chapters: "run-on",
    title: `${diagnostic.title}: ${title.toLowerCase()}`,
    versionLine: "Interview guide · Confidential",
    date: interview.plannedAt?.slice(0, 10) ?? "",
    blocks: [
      {
        kind: "cover",
        compact: true,
        title,
        subtitle: "Interview guide",
        lines: [
          people.map(({ code }) => code).join(", "),
          [momentWords(interview.plannedAt), interview.place].filter(Boolean).join(", "),
          `${modeWords[interview.mode]}, up to ${count(interview.promisedMinutes, "minute")}`,
        ].filter(Boolean),
      },
      heading(1, "Before the first question", "before"),
      { kind: "bullets", items: before, labels: before.map(() => "☐") },
      heading(1, "Focus questions", "focus"),
      ...(first.length > 0
        ? first
        : [paragraph("No focus was chosen ahead. Ask which questions matter most:"), lines(2)]),
      ...(left.length > 0
        ? [
            heading(1, first.length > 0 ? "The other questions" : "The questions", "others"),
            ...left,
          ]
        : []),
      heading(1, "At the end", "end"),
      ...ending.flatMap((text) => [paragraph(text), lines(room.closing)]),
    ],
  });
}

const before = [
  "Say what the interview is for and how long it takes",
  "Ask for consent, and how what is said may be attributed",
  "Say that anything can be off the record",
];
const ending = [
  "Anything that was not asked:",
  "Documents promised:",
  "Who else to speak to:",
  "What to follow up, and by when:",
];

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const lines = (many: number): Block => ({ kind: "room", lines: many });

const asked = ({ number, text }: { number: string; text: string }, many: number): Block[] => [
  { kind: "bullets", items: [text], labels: [number] },
  lines(many),
];
