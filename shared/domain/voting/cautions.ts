import { condorcetWinner, condorcetWords } from "./condorcet.ts";
import type { Paper } from "./paper.ts";
import type { ResultRow, RoundResult } from "./result.ts";
import { sum } from "./sum.ts";
import { counted, listed } from "./wording.ts";

/** What a reader of a result should know before relying on it, one sentence each. */
export function cautions(paper: Paper, { all, wins }: RoundResult): string[] {
  if (all.valid === 0) return [];
  const number = new Map(paper.options.map(({ optionId }, i) => [optionId, i + 1]));
  const name = (row: ResultRow) => number.get(row.optionId) ?? 0;
  return [
    ...few(paper, all.rows, all.valid, name),
    ...blocks(paper, all.rows, name),
    ...brokenTies(paper, all.rows, name),
    ...majorities(paper, all.rows, wins),
  ];
}

type Name = (row: ResultRow) => number;

/** Means of fewer than half of the people. */
function few({ rules }: Paper, rows: readonly ResultRow[], valid: number, name: Name): string[] {
  if (!["score", "gradients", "impact-effort"].includes(rules.method)) return [];
  const said = (row: ResultRow) =>
    rules.method === "impact-effort" ? row.support : sum(row.counts);
  const thin = rows.filter((row) => said(row) * 2 < valid);
  if (thin.length === 0) return [];
  const each = thin.map((row) => `${name(row)} (${said(row)} of ${valid})`);
  return [
    `${thin.length === 1 ? "One option was" : `${thin.length} options were`} judged by fewer than half: ${listed(each)}.`,
  ];
}

function blocks({ rules }: Paper, rows: readonly ResultRow[], name: Name): string[] {
  if (rules.method !== "gradients") return [];
  return rows.flatMap((row) => {
    const people = row.counts[7] ?? 0;
    if (people === 0) return [];
    return [`Option ${name(row)} is blocked by ${counted(people, "person", "people")}.`];
  });
}

/** Where the tie rule alone put one option before another. */
function brokenTies({ rules }: Paper, rows: readonly ResultRow[], name: Name): string[] {
  if (rules.tie === "share") return [];
  const by = rules.tie === "order" ? "the order on the ballot" : "the number of people";
  return [...Map.groupBy(rows, (row) => row.score).values()]
    .filter((equal) => new Set(equal.map((row) => row.place)).size > 1)
    .map((equal) => `Options ${listed(equal.map(name))} have equal totals; ${by} decided.`);
}

/** Where most people would put another option first. */
function majorities(paper: Paper, rows: readonly ResultRow[], wins: number[][] | null): string[] {
  if (!wins || paper.options.length < 2) return [];
  const winner = condorcetWinner(wins);
  const firsts = rows.filter((row) => row.place === 1).map((row) => row.optionId);
  if (winner !== null && firsts.includes(paper.options[winner]?.optionId ?? "")) return [];
  const words = condorcetWords(paper.options, wins);
  if (winner === null) return [words];
  const others = firsts.map((id) => paper.options.findIndex((each) => each.optionId === id) + 1);
  const what = others.length === 1 ? "option" : "options";
  const come = others.length === 1 ? "comes" : "come";
  return [`${words} Yet ${what} ${listed(others)} ${come} first by this count.`];
}
