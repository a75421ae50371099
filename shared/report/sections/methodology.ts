import { type FrameRow, sampleFrame } from "../../domain/contacts/sampleFrame.ts";
import type { Interview } from "../../domain/interview.ts";
import { secondsGone } from "../../domain/interview.ts";
import { type Facts, readFacts } from "../facts.ts";
import type { Block } from "../model.ts";
import type { Snapshot } from "../snapshot.ts";
import { count, dayWords, heading, written } from "../words.ts";
import { workshopsHeld } from "./workshops.ts";

export function methodology(snapshot: Snapshot): Block[] {
  const facts = readFacts(snapshot);
  return [
    heading(1, "Methodology", "methodology"),
    ...written(snapshot, "methodology", false),
    heading(2, "Phase 1: preparation", "preparation"),
    ...written(snapshot, "preparation"),
    heading(2, "Phase 2: consultation", "consultation"),
    ...written(snapshot, "consultation"),
    ...figures(facts),
    sampleTable(snapshot),
    heading(2, "Phase 3: reporting", "reporting"),
    ...written(snapshot, "reporting"),
    ...workshopsHeld(snapshot),
  ];
}

/** Sentences made from the records, so that nobody counts by hand. */
function figures({ interviews, respondents, people }: Facts): Block[] {
  if (interviews.length === 0) return [{ kind: "empty", text: "No interview has been held yet" }];
  const days = interviews.map((interview) => interview.startedAt ?? "").sort();
  const first = dayWords(days[0] ?? "");
  const last = dayWords(days.at(-1) ?? "");
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`;
  // Where nobody is noted it is not known.
  const known = interviews.filter(({ stakeholderIds }) => stakeholderIds.length > 0);
  const byReferral = known.filter(({ stakeholderIds }) =>
    stakeholderIds.every((id) => people.get(id)?.source === "referral"),
  ).length;
  const modes = (["face-to-face", "telephone", "video", "written"] as const)
    .map((mode) => [interviews.filter((each) => each.mode === mode).length, mode] as const)
    .filter(([n]) => n > 0)
    .map(([n, mode]) => `${n} ${modeWords[mode]}`);
  const sentences = [
    `${count(interviews.length, "interview")} ${interviews.length === 1 ? "was" : "were"} held with ${count(respondents.length, "respondent")} ${when}: ${listed(modes)}. ${known.length - byReferral} came from the contact list and ${byReferral} from referrals by other respondents.`,
    `${lengthSentence(interviews)} ${count(interviews.filter((each) => each.rescheduled).length, "interview")} had been rescheduled, and ${endedEarly(interviews)}.`,
  ];
  return sentences.map((text) => ({ kind: "numbered", text }));
}

const modeWords = {
  "face-to-face": "face to face",
  telephone: "by telephone",
  video: "by video",
  written: "in writing",
};

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

function lengthSentence(interviews: readonly Interview[]): string {
  const minutes = interviews
    .filter((interview) => interview.endedAt)
    .map((interview) => Math.round(secondsGone(interview, 0) / 60));
  if (minutes.length === 0) return "None of them has ended yet.";
  const mean = Math.round(minutes.reduce((sum, each) => sum + each, 0) / minutes.length);
  return `They took ${mean} minutes on average, from ${Math.min(...minutes)} to ${Math.max(...minutes)}.`;
}

function endedEarly(interviews: readonly Interview[]): string {
  const early = interviews.filter((interview) => interview.endedEarly).length;
  return early === 0 ? "none ended early" : `${count(early, "interview")} ended early`;
}

/** Targets have columns of their own where there are any. */
function sampleTable(snapshot: Snapshot): Block {
  const { rows, all } = sampleFrame(snapshot.strata, snapshot.stakeholders, snapshot.interviews);
  const aimed = all.target !== null;
  const words = (value: number | null) => (value === null ? "None stated" : String(value));
  type Column = [heading: string, of: (row: FrameRow) => number | null];
  const target: Column = ["Target", (row) => row.target];
  const missing: Column = ["Still missing", (row) => row.missing];
  const columns: Column[] = [
    ...(aimed ? [target] : []),
    ["On the contact list", (row) => row.fromList],
    ["By referral", (row) => row.byReferral],
    ["Interviewed", (row) => row.interviewed],
    ...(aimed ? [missing] : []),
    ["Interviews", (row) => row.interviews],
  ];
  return {
    kind: "table",
    table: {
      caption: "The sample by stratum: people and interviews",
      description: `For each stratum of the sample frame, ${aimed ? "the people to be interviewed, " : ""}the people listed, the people referred, the people interviewed${aimed ? ", those still missing" : ""} and the interviews they took part in.`,
      header: ["Stratum", ...columns.map(([heading]) => heading)],
      rows: [...rows, all].map((row) => [row.name, ...columns.map(([, of]) => words(of(row)))]),
      widths: [4, ...columns.map(() => 2)],
    },
  };
}
