import { splitLeads } from "./cells.ts";
import type { TableColumn } from "./columns.ts";
import { fundingIn } from "./funding.ts";
import { dateProblem } from "./fuzzyDate.ts";
import { type Funding, fundings, fundingWords, type ImportedObjective } from "./plan.ts";
import { readProgress } from "./ragText.ts";
import { quoted } from "./words.ts";

type Output = ImportedObjective["actions"][number]["outputs"][number];
const columns = [
  ...["output", "byWhen", "outcome", "resources", "milestones", "leads", "rag", "state", "funding"],
] as TableColumn[];
const longestLine = 2_000;
const mostLeads = 30;

/**
 * Reads the cells of one output; null where all of them are blank. Text for which a field has no room, or
 * that is not understood, is kept at the end of the milestones.
 */
export function readOutput(
  cell: (column: TableColumn) => string,
  tell: (problem: string) => void,
): Output | null {
  if (columns.every((column) => cell(column) === "")) return null;
  const kept: string[] = [];
  const keep = (label: string, text: string, why: string) => {
    kept.push(`${label}: ${text}`);
    tell(`${label} ${quoted(text)} ${why}, so it was kept with the milestones.`);
  };

  let byWhen = cell("byWhen").replace(/\s*\n\s*/g, " ");
  if (byWhen.length > longestLine) {
    keep("By when", byWhen, "is too long for a date");
    byWhen = "";
  }
  const problem = dateProblem(byWhen);
  if (problem) tell(problem);
  if (/^(.+) \1$/.test(byWhen))
    tell(
      `${quoted(byWhen)} states the date twice: the row may hold two outputs. It was kept as one.`,
    );

  let leads = splitLeads(cell("leads"));
  if (leads.length > mostLeads || leads.some((lead) => lead.length > longestLine)) {
    keep("Lead", cell("leads"), "is more than the leads have room for");
    leads = [];
  }
  const said = cell("rag");
  const read = readProgress(said);
  if (!read) keep("Progress", said, "is not a colour");
  const stated = readProgress(cell("state"));
  if (!stated) keep("State", cell("state"), "is not a state");
  const resources = cell("resources");
  return {
    ...{ output: withoutBullet(cell("output")), byWhen, outcome: cell("outcome"), resources },
    funding: fundingNamed(cell("funding"), keep) ?? fundingIn(resources),
    milestones: [cell("milestones"), ...kept].filter((text) => text !== "").join("\n"),
    ...{ leads, rag: read?.rag ?? null, state: stated?.state ?? read?.state ?? null },
  };
}

/** A bullet before the only item of a cell is layout. */
const withoutBullet = (text: string) =>
  /^[•·▪]\s/.test(text) && text.indexOf("•", 1) < 0 ? text.slice(1).trim() : text;

function fundingNamed(
  text: string,
  keep: (label: string, text: string, why: string) => void,
): Funding | null {
  const named = fundings.find((each) => fundingWords[each].toLowerCase() === text.toLowerCase());
  if (!named && text !== "" && !/^none stated$/i.test(text))
    keep("Funding", text, "is not one of the states of funding");
  return named ?? null;
}
