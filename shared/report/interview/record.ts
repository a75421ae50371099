import { type InterviewDetail, modeWords, secondsGone } from "../../domain/interview.ts";
import { parseProse } from "../../domain/narrative.ts";
import type { Note } from "../../domain/note.ts";
import { attribute } from "../../domain/stakeholder.ts";
import { readFacts } from "../facts.ts";
import { framed } from "../frame.ts";
import type { Block, ReportDocument, Run } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { count, dayWords, heading } from "../words.ts";
import { corrections, remarks } from "./corrections.ts";
import { momentWords } from "./moment.ts";
import { numberStatements, type StatementGroup } from "./statements.ts";

/**
 * One interview, for whoever was interviewed to check: what they said and nothing that was made of it. The
 * adviser's follow-ups are left out as well; what is off the record is not in the snapshot.
 */
export function interviewRecord(snapshot: Snapshot, interview: InterviewDetail): ReportDocument {
  const { diagnostic, stakeholders } = snapshot;
  const title = `Interview ${interview.number}`;
  const people = stakeholders.filter(({ id }) => interview.stakeholderIds.includes(id));
  const notes = snapshot.notes.filter(({ interviewId }) => interviewId === interview.id);
  const groups = numberStatements(snapshot.frameworks, notes, interview.statementOrder);
  const made = snapshot.corrections.filter(({ interviewId }) => interviewId === interview.id);
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
        "This is what was noted of what you said. Say what is wrong, what is missing and what must not be used; each statement has a number to name it by. What you said off the record is not in it and goes into no document.",
      ),
      ...state(interview),
      ...described(snapshot, people),
      heading(1, "What you said", "said"),
      ...said(snapshot, groups, people.length > 1),
      ...listed("Documents received", "documents", interview.documents),
      ...listed("Documents still to come", "promised", interview.documentsPromised),
      ...corrections(made, groups),
      ...remarks(made),
      ...(interview.recordAgreedOn === ""
        ? [
            heading(1, made.length > 0 ? "Further corrections" : "Your corrections", "room"),
            { kind: "room", lines: 8 } as const,
          ]
        : []),
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

/** When it was sent and agreed to. */
function state({ recordSentOn, recordAgreedOn }: InterviewDetail): Block[] {
  if (recordAgreedOn !== "") return [paragraph(`You agreed to it on ${dayWords(recordAgreedOn)}.`)];
  return recordSentOn === ""
    ? []
    : [paragraph(`It was first sent to you on ${dayWords(recordSentOn)}.`)];
}

function said(snapshot: Snapshot, groups: readonly StatementGroup[], joint: boolean): Block[] {
  if (groups.length === 0) return [paragraph("Nothing was noted that can be shown here.")];
  const { people } = readFacts(snapshot);
  const line = ({ text, kind, speakerId }: Note): Run[] => {
    const code = joint && speakerId ? people.get(speakerId)?.code : undefined;
    const words = { text: kind === "quotation" ? `“${text}”` : text };
    return code ? [{ text: `${code}: `, bold: true }, words] : [words];
  };
  return groups.flatMap(({ question, statements }): Block[] => {
    const title = question ? `${question.number} ${question.text}` : "Besides the questions";
    const items = statements.map(({ note }) => line(note));
    const labels = statements.map(({ number }) => `${number}`);
    // Where nothing was asked, there is nothing to be besides.
    return [
      ...(question || groups.length > 1 ? [{ kind: "label", text: title } as const] : []),
      { kind: "bullets", items, labels },
    ];
  });
}

function listed(title: string, id: string, text: string): Block[] {
  const blocks = parseProse(text).map(
    (piece): Block =>
      piece.kind === "bullets" ? { kind: "bullets", items: piece.items } : paragraph(piece.text),
  );
  return blocks.length === 0 ? [] : [heading(1, title, id), ...blocks];
}
