import { type InterviewDetail, modeWords, secondsGone } from "../../domain/interview.ts";
import { parseProse } from "../../domain/narrative.ts";
import { isOfRecord, type Note } from "../../domain/note.ts";
import { attribute } from "../../domain/stakeholder.ts";
import { readFacts } from "../facts.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument, Run } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { count, heading } from "../words.ts";
import { momentWords } from "./moment.ts";

/**
 * One interview, for whoever was interviewed to check: what they said and nothing that was made of it. The
 * adviser's follow-ups are left out as well; what is off the record is not in the snapshot.
 */
export function interviewRecord(snapshot: Snapshot, interview: InterviewDetail): ReportDocument {
  const { diagnostic, stakeholders } = snapshot;
  const title = `Interview ${interview.number}`;
  const people = stakeholders.filter(({ id }) => interview.stakeholderIds.includes(id));
  const minutes = interview.endedAt ? Math.round(secondsGone(interview, 0) / 60) : 0;
  return framed(snapshot, {
    id: "interview-record",
    page: "portrait",
    chapters: "run-on",
    title: `${diagnostic.title}: ${title.toLowerCase()}`,
    versionLine: "Interview record · Confidential",
    date: interview.startedAt?.slice(0, 10) ?? "",
    blocks: [
      {
        kind: "cover",
        compact: true,
        title,
        subtitle: "Interview record",
        lines: [
          people.map(({ code }) => code).join(", "),
          [momentWords(interview.startedAt), interview.place].filter(Boolean).join(", "),
          [modeWords[interview.mode], minutes > 0 && count(minutes, "minute")]
            .filter(Boolean)
            .join(", "),
        ].filter(Boolean),
      },
      heading(1, "About this record", "about"),
      paragraph(
        "This is what was noted of what you said. Say what is wrong, what is missing and what must not be used. What you said off the record is not in it and goes into no document.",
      ),
      ...described(snapshot, people),
      heading(1, "What you said", "said"),
      ...said(snapshot, interview, people.length > 1),
      ...received(interview),
      heading(1, "Your corrections", "corrections"),
      { kind: "room", lines: 8 },
    ],
  });
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** In a joint interview what each of them allowed is not the business of the others. */
function described(snapshot: Snapshot, people: Snapshot["stakeholders"]): Block[] {
  const [person, ...others] = people;
  if (!person || others.length > 0) return [];
  const strata = new Map(snapshot.strata.map(({ id, name }) => [id, name]));
  return [paragraph(`In documents you are described as: ${attribute(person, strata)}.`)];
}

function said(snapshot: Snapshot, { id }: InterviewDetail, joint: boolean): Block[] {
  const { people } = readFacts(snapshot);
  const notes = snapshot.notes.filter((note) => note.interviewId === id && isOfRecord(note));
  if (notes.length === 0) return [paragraph("Nothing was noted that can be shown here.")];
  const byQuestion = Map.groupBy(notes, ({ questionId }) => questionId);
  const line = ({ text, kind, speakerId }: Note): Run[] => {
    const code = joint && speakerId ? people.get(speakerId)?.code : undefined;
    const words = { text: kind === "quotation" ? `“${text}”` : text };
    return code ? [{ text: `${code}: `, bold: true }, words] : [words];
  };
  const bullets = (list: readonly Note[]): Block => ({ kind: "bullets", items: list.map(line) });
  const answers = snapshot.frameworks.flatMap(({ sections }) =>
    sections.flatMap(({ questions }) =>
      questions.flatMap(({ id: questionId, number, text }): Block[] => {
        const own = byQuestion.get(questionId);
        return own ? [{ kind: "label", text: `${number} ${text}` }, bullets(own)] : [];
      }),
    ),
  );
  const other = byQuestion.get(null) ?? [];
  return [
    ...answers,
    ...(other.length > 0
      ? [
          ...(answers.length > 0
            ? [{ kind: "label", text: "Besides the questions" } as const]
            : []),
          bullets(other),
        ]
      : []),
  ];
}

function received({ documents }: InterviewDetail): Block[] {
  const blocks = parseProse(documents).map(
    (piece): Block =>
      piece.kind === "bullets" ? { kind: "bullets", items: piece.items } : paragraph(piece.text),
  );
  return blocks.length === 0 ? [] : [heading(1, "Documents received", "documents"), ...blocks];
}
