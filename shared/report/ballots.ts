import { levelWords } from "../domain/voting/levels.ts";
import { linesOf, type PaperLine } from "../domain/voting/paper.ts";
import type { Rules } from "../domain/voting/round.ts";
import { rulesLine } from "../domain/voting/rulesWords.ts";
import { framed } from "./frame.ts";
import type { Block, ReportDocument } from "./model.ts";
import type { RoundRecord, Snapshot, WorkshopRecord } from "./snapshot.ts";
import { heading } from "./words.ts";

/** Papers made where nobody has been counted yet. */
const usual = 30;
/** More than any print run of one room: a mistyped head count is not to make a file that opens nowhere. */
const most = 500;
const box = "☐";

/** A numbered paper for everybody present, each on a page of its own. */
export function ballots(
  snapshot: Snapshot,
  workshop: WorkshopRecord,
  round: RoundRecord,
): ReportDocument {
  const people = Math.max(workshop.present, workshop.invited) || usual;
  const rule = rulesLine(round.rules);
  return framed(snapshot, {
    id: "ballots",
    page: "portrait",
    chapters: "own-page",
    title: workshop.title,
    versionLine:
      people > most
        ? `${rule}. Papers 1 to ${most} of ${people.toLocaleString("en-GB")}: at most ${most} are made at once.`
        : rule,
    date: workshop.date,
    blocks: Array.from({ length: Math.min(people, most) }).flatMap(() => paper(snapshot, round)),
  });
}

/** The number of the heading is the number of the paper. */
function paper(snapshot: Snapshot, round: RoundRecord): Block[] {
  const strata = snapshot.strata.map(({ name }) => `${box} ${name}`);
  return [
    heading(1, round.title, "ballot"),
    { kind: "paragraph", text: [{ text: instructions(round.rules), bold: true }] },
    ...(strata.length > 1
      ? [
          { kind: "label", text: "I am one of" } satisfies Block,
          { kind: "paragraph", text: strata.join("     ") } satisfies Block,
        ]
      : []),
    {
      kind: "table",
      table: {
        caption: "Your choice",
        description: "Each option with its number and a place for your mark.",
        header: ["Number", "Option", "Your mark"],
        rows: linesOf(round).map((line) => [line.number, line.title, markPlace(round.rules, line)]),
        widths: [1.4, 6, 5],
      },
    },
  ];
}

/** What to do, in one or two sentences. */
function instructions(rules: Rules): string {
  switch (rules.method) {
    case "dots":
      return `You have ${rules.dots} dots. Cross one box for each dot${rules.cap === null ? "" : `, at most ${rules.cap} for one option`}.`;
    case "points":
      return `Share out ${rules.points} points. Write how many each option gets; they must add up to ${rules.points}.`;
    case "score":
      return `Give each option a score from 1 (lowest) to ${rules.most} (highest). Leave it open if you have no view.`;
    case "ranking":
      return `Write 1 beside the option you want most, 2 beside the next, and so on${rules.places === null ? "" : `, up to ${rules.places}`}.`;
    case "pairwise":
      return "In each row cross the option that you prefer, or neither.";
    case "moscow":
      return "Cross one box in each row.";
    case "impact-effort":
      return `For each option circle how much it would change and how much work it would be, from 1 (little) to ${rules.most} (much).`;
    case "approval":
      return "Cross one box in each row.";
    case "gradients":
      return `Write one number in each row: ${levelWords(rules)
        .map((word, i) => `${i + 1} ${word.toLowerCase()}`)
        .join(", ")}.`;
  }
}

function markPlace(rules: Rules, line: PaperLine): string {
  switch (rules.method) {
    case "dots":
      return Array.from({ length: Math.min(rules.cap ?? rules.dots, rules.dots) }, () => box).join(
        " ",
      );
    case "score":
      return levelWords(rules).join("   ");
    case "moscow":
    case "approval":
      return levelWords(rules)
        .map((word) => `${box} ${word}`)
        .join("   ");
    case "pairwise": {
      const [first, second] = line.number.split(" or ");
      return `${box} ${first}   ${box} ${second}   ${box} Neither`;
    }
    case "impact-effort": {
      const levels = levelWords(rules).join("  ");
      return `Impact ${levels}\nEffort ${levels}`;
    }
    default:
      return "________";
  }
}
