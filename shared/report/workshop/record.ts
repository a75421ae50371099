import { shownTimes } from "../../domain/workshop/agenda.ts";
import { readFacts } from "../facts.ts";
import { framed, versionWords } from "../frame.ts";
import type { Block, ReportDocument } from "../model.ts";
import type { Snapshot, WorkshopRecord } from "../snapshot.ts";
import { cell, count, dayWords, heading, proseBlocks } from "../words.ts";
import { attendance } from "./attendance.ts";
import { roundBlocks } from "./roundBlocks.ts";
import { said } from "./said.ts";

/** What happened at one workshop: who came, what was said, what was voted on, what was agreed. */
export function workshopRecord(snapshot: Snapshot, workshop: WorkshopRecord): ReportDocument {
  const { diagnostic } = snapshot;
  return framed(snapshot, {
    id: "workshop-record",
    page: "portrait",
    chapters: "run-on",
    title: workshop.title,
    versionLine: versionWords(diagnostic.version, diagnostic.status),
    date: workshop.date,
    blocks: [
      {
        kind: "cover",
        title: workshop.title,
        subtitle: "Workshop record",
        lines: [whenAndWhere(workshop), diagnostic.title, diagnostic.authority].filter(Boolean),
      },
      { kind: "contents", title: "Contents" },
      ...about(snapshot, workshop),
      ...attendance(snapshot, workshop),
      ...said(snapshot, readFacts(snapshot), workshop),
      ...gaps(workshop),
      ...votes(snapshot, workshop),
      ...agreed(snapshot, workshop),
    ],
  });
}

/** "30 March 2010, 14:00 to 16:30, Civic Hall" */
export function whenAndWhere({ date, start, end, place }: WorkshopRecord): string {
  const hours = start && end ? `${start} to ${end}` : start;
  return [dayWords(date), hours, place].filter(Boolean).join(", ");
}

function about(snapshot: Snapshot, workshop: WorkshopRecord): Block[] {
  const next = snapshot.workshops.find(({ id }) => id === workshop.feedsIntoId);
  const before = snapshot.workshops.filter(({ feedsIntoId }) => feedsIntoId === workshop.id);
  const links = [
    before.length > 0 && `It took up what came out of ${before.map(titled).join(" and ")}.`,
    next && `What came out of it is taken up by ${titled(next)}.`,
  ].filter((each) => typeof each === "string");
  return [
    heading(1, "About this workshop", "about"),
    ...(workshop.illustrative
      ? [{ kind: "paragraph", text: [{ text: workshop.illustrative, italic: true }] } as const]
      : []),
    heading(2, "Purposes", "purposes"),
    ...orNone(proseBlocks(workshop.purposes, false, { type: "workshop", id: workshop.id })),
    heading(2, "Agenda", "agenda"),
    ...agenda(workshop),
    ...(links.length > 0
      ? [heading(2, "Before and after", "series"), ...links.map(paragraph)]
      : []),
  ];
}

const titled = ({ title, date }: WorkshopRecord) =>
  date ? `“${title}” of ${dayWords(date)}` : `“${title}”`;
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const orNone = (blocks: Block[]): Block[] =>
  blocks.length > 0 ? blocks : [paragraph("None stated")];

function agenda({ start, agenda: items }: WorkshopRecord): Block[] {
  if (items.length === 0) return [paragraph("None stated")];
  const times = shownTimes(start, items);
  return [
    {
      kind: "table",
      table: {
        caption: "Agenda",
        description: "What was on, in order, with its time and how long it was planned to take.",
        header: ["Time", "Item", "Length"],
        rows: items.map(({ title, minutes }, i) =>
          [times[i] ?? "", title, minutes === null ? "" : count(minutes, "minute")].map(cell),
        ),
        widths: [1, 6, 2],
      },
    },
  ];
}

function gaps({ gaps: rows }: WorkshopRecord): Block[] {
  if (rows.length === 0) return [];
  return [
    heading(1, "Mind the gap", "gaps"),
    {
      kind: "table",
      table: {
        caption: "Vision, practice, gap and improvement",
        description:
          "Each row sets what people would like beside how it is, names the gap, and says how it could be improved.",
        header: ["Vision", "Practice", "Gap", "Improvement"],
        rows: rows.map(({ vision, practice, gap, improvement }) =>
          [vision, practice, gap, improvement].map(cell),
        ),
        widths: [1, 1, 1, 1],
      },
    },
  ];
}

function votes(snapshot: Snapshot, workshop: WorkshopRecord): Block[] {
  if (workshop.options.length === 0) return [];
  const findings = new Map(
    snapshot.headings.flatMap(({ findings }) => findings.map((each) => [each.id, each.statement])),
  );
  const numbers = new Map(snapshot.recommendations.map(({ id }, i) => [id, i + 1]));
  const from = (option: WorkshopRecord["options"][number]) =>
    [
      ...option.origins.map(({ kind, title }) => `${originWords[kind]} “${title}”`),
      findings.get(option.findingId ?? "") && "A key message of this diagnostic",
      option.recommendationId && `Recommendation ${numbers.get(option.recommendationId) ?? ""}`,
    ]
      .filter(Boolean)
      .join("; ") || "Put forward for this workshop";
  return [
    heading(1, "Options and rounds", "rounds"),
    heading(2, "Options", "options"),
    {
      kind: "table",
      table: {
        caption: "Options",
        description: "What there was to choose among, and where each option came from.",
        header: ["Option", "Where it came from", "State"],
        rows: workshop.options.map((option) => [option.title, from(option), stateOf(option)]),
        widths: [4, 4, 2],
      },
    },
    ...(workshop.rounds.length > 0 ? [heading(2, "Rounds", "results")] : []),
    ...workshop.rounds.flatMap((round) => roundBlocks(snapshot, round)),
  ];
}

/** An option that was voted on and merged afterwards stands in its rounds as well. */
function stateOf({ retired, roundIds }: WorkshopRecord["options"][number]): string {
  if (retired) return "Merged or split";
  return roundIds.length > 0 ? "Put to the vote" : "Not put to the vote";
}

const originWords = { merged: "Merged from", split: "Split from", carried: "Carried over:" };

function agreed(snapshot: Snapshot, workshop: WorkshopRecord): Block[] {
  const next = snapshot.workshops.find(({ id }) => id === workshop.feedsIntoId);
  return [
    heading(1, "What was agreed", "agreed"),
    heading(2, "Priorities", "priorities"),
    ...(workshop.priorities.length > 0
      ? workshop.priorities.map(
          ({ text, how }): Block => ({
            kind: "numbered",
            text: [{ text, bold: true }, ...(how ? [{ text: ` (${how})` }] : [])],
          }),
        )
      : [paragraph("None stated")]),
    heading(2, "Outputs", "outputs"),
    ...orNone(proseBlocks(workshop.outputs, false, { type: "workshop", id: workshop.id })),
    ...(next ? [heading(2, "Next", "next"), paragraph(`This feeds into ${titled(next)}.`)] : []),
  ];
}
