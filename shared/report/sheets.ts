import { budgetTotal, lineTotal } from "../domain/plan/budget.ts";
import { planRows } from "../domain/plan/progress.ts";
import { outputStateWords, ragWords } from "../domain/plan/rag.ts";
import { smallGroupRule } from "../domain/smallGroups.ts";
import type { Sheet } from "../domain/table/sheet.ts";
import type { Tally } from "../domain/voting/result.ts";
import { scoreWords } from "../domain/voting/resultWords.ts";
import { fixedLines, standingLines } from "../domain/voting/rulesWords.ts";
import { AppError } from "../errors.ts";
import { analysisSheets } from "./analysis/analysisSheets.ts";
import type { NoteChoice } from "./analysis/noteChoice.ts";
import { annexSheets } from "./annex/annexSheets.ts";
import { codebookSheet } from "./codebookSheet.ts";
import { contactSheet } from "./contactSheet.ts";
import { noteSheetIds, type SheetId, sheets } from "./documents.ts";
import { linkWords, nodeCode } from "./evidenceChain.ts";
import { readFacts } from "./facts.ts";
import { peopleMatrixSheet, strataMatrixSheet } from "./matrix/sheet.ts";
import { outputHeader, resourcesWords } from "./plan/outputCells.ts";
import type { RoundRecord, Snapshot } from "./snapshot.ts";
import { ballotSheet } from "./workshop/ballotSheet.ts";
import { roundsOf, strataToShow } from "./workshop/roundBlocks.ts";

type Build = (snapshot: Snapshot, round: RoundRecord | undefined, choice?: NoteChoice) => Sheet[];
const builders: Record<SheetId, Build> = {
  stakeholders: (snapshot) => [contactSheet(snapshot)],
  "action-plan": (snapshot) => [planSheet(snapshot), changesSheet(snapshot)],
  "round-results": (snapshot, round) => (round ? [resultSheet(snapshot, round)] : []),
  ballots: (snapshot, round) => (round ? [ballotSheet(snapshot, round)] : []),
  budget: (snapshot) => [budgetSheet(snapshot)],
  "evidence-chain": (snapshot) => [linkSheet(snapshot), nodeSheet(snapshot)],
  "evidence-annex": annexSheets,
  codebook: (snapshot) => [codebookSheet(snapshot)],
  "framework-matrix": (snapshot) => [peopleMatrixSheet(snapshot)],
  "framework-matrix-strata": (snapshot) => [strataMatrixSheet(snapshot)],
  ...analysisSheets,
};

/**
 * A table of a diagnostic for a spreadsheet, in one sheet or more.
 * @param choice of a table of notes, those to print; all where not given
 * @throws AppError where it is about a round and that is not named or not there, or where notes are chosen for a
 *   table of something else, or ones that may not leave the file
 */
export function buildSheets(
  id: SheetId,
  snapshot: Snapshot,
  subjectId: string | null,
  choice?: NoteChoice,
): Sheet[] {
  if (choice && !noteSheetIds.some((each) => each === id))
    throw new AppError(
      "invalid-input",
      `${sheets[id].name}: only a table of notes can be of some notes.`,
    );
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
  return builders[id](snapshot, round, choice);
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
  const { shown: strata, hidden } = result
    ? strataToShow(snapshot, result)
    : { shown: [], hidden: false };
  const places = new Map(options.map(({ optionId }, i) => [optionId, i]));
  const of = (tally: Tally, optionId: string) =>
    tally.rows.find((row) => row.optionId === optionId);
  const fixed = [...standingLines(round, roundsOf(snapshot, round)), ...fixedLines(round)].join(
    " ",
  );
  const header = [
    ...["Place", "Number", "Option", "Decided by", "Score", "People who chose it"],
    ...strata.flatMap(({ name }) => [`${name}: place`, `${name}: decided by`]),
    "Rules",
  ];
  const placeOf = (optionId: string) => places.get(optionId) ?? 0;
  return {
    name: "Result",
    header,
    rows: [
      ...(result?.all.rows ?? []).map((row) => [
        ...[row.place, placeOf(row.optionId) + 1],
        options[placeOf(row.optionId)]?.title ?? "",
        ...[scoreWords(rules, row), row.score, row.support],
        ...strata.flatMap(({ tally }) => {
          const own = of(tally, row.optionId);
          return own ? [own.place, scoreWords(rules, own)] : [null, null];
        }),
        fixed,
      ]),
      ...(hidden ? [[smallGroupRule, ...header.slice(1).map(() => null)]] : []),
    ],
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
    ["Total", null, null, inPounds(budgetTotal(budget))],
  ],
});

function nodeSheet(snapshot: Snapshot): Sheet {
  const { chain } = snapshot;
  const facts = readFacts(snapshot);
  return {
    name: "Links",
    header: ["Id", "Link", "Reference", "What it says", "Rests on nothing", "Leads nowhere"],
    rows: chain.nodes.map((node) => [
      ...[node.id, linkWords[node.link], nodeCode(facts, node), node.label],
      chain.unsupported.includes(node.id) ? "Yes" : "No",
      chain.leadsNowhere.includes(node.id) ? "Yes" : "No",
    ]),
  };
}

function linkSheet(snapshot: Snapshot): Sheet {
  const { chain } = snapshot;
  const facts = readFacts(snapshot);
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const words = (id: string) => {
    const node = nodes.get(id);
    return node
      ? [linkWords[node.link], nodeCode(facts, node), node.label]
      : ([null, null, null] satisfies (string | null)[]);
  };
  return {
    name: "Chain",
    header: ["From", "From: reference", "From: text", "To", "To: reference", "To: text"],
    rows: chain.edges.map(({ from, to }) => [...words(from), ...words(to)]),
  };
}
