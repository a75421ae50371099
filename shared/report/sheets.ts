import { lineTotal } from "../domain/plan/budget.ts";
import { planRows } from "../domain/plan/progress.ts";
import { outputStateWords, ragWords } from "../domain/plan/rag.ts";
import { smallestGroup } from "../domain/smallGroups.ts";
import type { Sheet } from "../domain/table/sheet.ts";
import { linesOf } from "../domain/voting/paper.ts";
import type { Tally } from "../domain/voting/result.ts";
import { scoreWords } from "../domain/voting/resultWords.ts";
import { ballotStateWords } from "../domain/voting/round.ts";
import { fixedLines } from "../domain/voting/rulesWords.ts";
import { spoken } from "../domain/voting/spoken.ts";
import { AppError } from "../errors.ts";
import { analysisSheets } from "./analysis/analysisSheets.ts";
import { codebookSheet } from "./codebookSheet.ts";
import { contactSheet } from "./contactSheet.ts";
import { type SheetId, sheets } from "./documents.ts";
import { linkWords } from "./evidenceChain.ts";
import { outputHeader, resourcesWords } from "./plan/outputCells.ts";
import type { RoundRecord, Snapshot } from "./snapshot.ts";
import { strataToShow } from "./workshop/roundBlocks.ts";

const builders: Record<SheetId, (snapshot: Snapshot, round: RoundRecord | undefined) => Sheet[]> = {
  stakeholders: (snapshot) => [contactSheet(snapshot)],
  "action-plan": (snapshot) => [planSheet(snapshot), changesSheet(snapshot)],
  "round-results": (snapshot, round) => (round ? [resultSheet(snapshot, round)] : []),
  ballots: (snapshot, round) => (round ? [ballotSheet(snapshot, round)] : []),
  budget: (snapshot) => [budgetSheet(snapshot)],
  "evidence-chain": (snapshot) => [linkSheet(snapshot), nodeSheet(snapshot)],
  codebook: (snapshot) => [codebookSheet(snapshot)],
  ...analysisSheets,
};

/**
 * A table of a diagnostic for a spreadsheet, in one sheet or more.
 * @throws AppError where it is about a round and that is not named or not there
 */
export function buildSheets(id: SheetId, snapshot: Snapshot, subjectId: string | null): Sheet[] {
  const round = snapshot.workshops
    .flatMap(({ rounds }) => rounds)
    .find((each) => each.id === subjectId);
  if (sheets[id].about && !round)
    throw new AppError(
      subjectId ? "not-found" : "invalid-input",
      subjectId
        ? "That round is not there any more. It may have been deleted."
        : `${sheets[id].name}: say which round it is about, by its id.`,
    );
  return builders[id](snapshot, round);
}

const planSheet = ({ plan }: Snapshot): Sheet => ({
  name: "Action plan",
  header: ["Objective", ...outputHeader.slice(0, -1), "Progress", "State", "As at"],
  rows: planRows(plan).map(({ objective, action, output }) => [
    objective.title,
    ...[action.number, action.task, output.output, output.byWhen, output.outcome],
    ...[resourcesWords(output), output.milestones, output.leads.join("; ")],
    output.rag && ragWords[output.rag],
    output.state && outputStateWords[output.state],
    output.changes.at(-1)?.date ?? null,
  ]),
});

const changesSheet = ({ plan }: Snapshot): Sheet => ({
  name: "Progress recorded",
  header: ["Action", "Output", "Date", "Progress", "State", "Reason", "Author"],
  rows: planRows(plan).flatMap(({ action, output }) =>
    output.changes.map(({ date, rag, state, reason, author }) => [
      ...[action.number, output.output, date],
      rag && ragWords[rag],
      state && outputStateWords[state],
      ...[reason, author],
    ]),
  ),
});

function resultSheet(snapshot: Snapshot, round: RoundRecord): Sheet {
  const { result, options, rules } = round;
  const strata = result ? strataToShow(snapshot, result).shown : [];
  const titles = new Map(options.map(({ optionId, title }) => [optionId, title]));
  const of = (tally: Tally, optionId: string) =>
    tally.rows.find((row) => row.optionId === optionId);
  const fixed = fixedLines(round).join(" ");
  return {
    name: "Result",
    header: [
      ...["Place", "Option", "Decided by", "Score", "People who chose it"],
      ...strata.flatMap(({ name }) => [`${name}: place`, `${name}: decided by`]),
      "Rules",
    ],
    rows: (result?.all.rows ?? []).map((row) => [
      row.place,
      titles.get(row.optionId) ?? "",
      ...[scoreWords(rules, row), row.score, row.support],
      ...strata.flatMap(({ tally }) => {
        const own = of(tally, row.optionId);
        return own ? [own.place, scoreWords(rules, own)] : [null, null];
      }),
      fixed,
    ]),
  };
}

/** Each entry as it was made, so that anybody can count again. Small groups stand under no name. */
function ballotSheet(snapshot: Snapshot, round: RoundRecord): Sheet {
  const lines = linesOf(round);
  const names = new Map(snapshot.strata.map(({ id, name }) => [id, name]));
  const people = new Map<string | null, number>();
  for (const ballot of round.ballots)
    people.set(ballot.stratumId, (people.get(ballot.stratumId) ?? 0) + ballot.people);
  const stratum = (id: string | null) =>
    id && (people.get(id) ?? 0) >= smallestGroup ? (names.get(id) ?? null) : null;
  return {
    name: "Ballots",
    header: [
      ...["Number", "Group", "Stratum", "People", "State"],
      ...lines.map(({ number, title }) => `${number} ${title}`),
    ],
    rows: [...round.ballots]
      .sort((a, b) => a.number - b.number)
      .map((ballot) => [
        ballot.number,
        ...[ballot.label, stratum(ballot.stratumId), ballot.people],
        ballotStateWords[ballot.state],
        ...(ballot.kind === "paper"
          ? spoken(round, ballot.marks)
          : lines.map(({ key }) => (ballot.marks[key] ?? []).join(" "))),
      ]),
  };
}

const inPounds = (pence: number) => pence / 100;
const budgetSheet = ({ budget }: Snapshot): Sheet => ({
  name: "Budget",
  header: ["Item", "Unit cost (£)", "Quantity", "Total (£)"],
  rows: [
    ...budget.map((each) => [
      each.item,
      inPounds(each.unitCost),
      each.quantity,
      inPounds(lineTotal(each)),
    ]),
    ["Total", null, null, inPounds(budget.reduce((sum, each) => sum + lineTotal(each), 0))],
  ],
});

const nodeSheet = ({ chain }: Snapshot): Sheet => ({
  name: "Links",
  header: ["Id", "Link", "Reference", "What it says", "Rests on nothing", "Leads nowhere"],
  rows: chain.nodes.map(({ id, link, code, label }) => [
    ...[id, linkWords[link], code, label],
    chain.unsupported.includes(id) ? "Yes" : "No",
    chain.leadsNowhere.includes(id) ? "Yes" : "No",
  ]),
});

function linkSheet({ chain }: Snapshot): Sheet {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const words = (id: string) => {
    const node = nodes.get(id);
    return node
      ? [linkWords[node.link], node.code, node.label]
      : ([null, null, null] satisfies (string | null)[]);
  };
  return {
    name: "Chain",
    header: ["From", "From: reference", "From: text", "To", "To: reference", "To: text"],
    rows: chain.edges.map(({ from, to }) => [...words(from), ...words(to)]),
  };
}
