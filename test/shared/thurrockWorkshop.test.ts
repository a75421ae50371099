import { expect, test } from "vitest";
import { readSample } from "../tools/sample.ts";

const [workshop, ...others] = readSample("thurrock-2010", "workshops");
if (!workshop) throw new Error("the sample has no workshop");
const stakeholders = new Map(
  readSample("thurrock-2010", "stakeholders").map((each) => [each.key, each]),
);

test("there is one workshop, on the day that the report gives", () => {
  expect(others).toEqual([]);
  expect(workshop.date).toBe("2010-03-30");
  expect(workshop.place).toBe("");
});

test("it says what of it is made up: everything that the report gives no figures for", () => {
  const { illustrative } = workshop;
  expect(illustrative).toMatch(/^Illustrative in part\./);
  for (const what of ["times", "agenda", "who came", "options", "round", "ballot", "priorities"])
    expect(illustrative).toContain(what);
});

test("those interviewed were invited, and some of every stratum came", () => {
  expect([...workshop.invited].sort()).toEqual([...stakeholders.keys()].sort());
  const came = workshop.attended.map((key) => stakeholders.get(key)?.stratum);
  expect(new Set(came)).toEqual(new Set(["lsp", "vcs", "council"]));
  for (const key of workshop.attended) expect(workshop.invited).toContain(key);
});

test("the agenda fills the time from start to end", () => {
  const { agenda, start, end } = workshop;
  const minutes = (clock: string) => {
    const [hours = 0, rest = 0] = clock.split(":").map(Number);
    return hours * 60 + rest;
  };
  let at = minutes(start);
  for (const item of agenda) {
    expect(minutes(item.time), item.title).toBe(at);
    at += item.minutes ?? 0;
  }
  expect(at).toBe(minutes(end));
  for (const round of workshop.rounds) expect(minutes(round.closed)).toBeLessThan(minutes(end));
});

test("every note is marked with a paragraph of the conclusion, which alone tells of the workshop", () => {
  expect(workshop.notes.length).toBeGreaterThanOrEqual(8);
  for (const { paragraph, text } of workshop.notes) {
    expect(paragraph, text).toMatch(/^5\.1 ¶[2-5]$/);
    expect(text.length).toBeGreaterThan(20);
  }
});

test("options come from recommendations and findings, and every recommendation is put to the room", () => {
  const from = new Set(workshop.options.map(({ recommendation }) => recommendation));
  for (const { key } of readSample("thurrock-2010", "recommendations"))
    expect(from, key).toContain(key);
  for (const { key, finding, recommendation } of workshop.options)
    expect(finding ?? recommendation, key).not.toBeNull();
});

test("a dot vote on paper, a ranking by Schulze and a show of hands, each of twenty people", () => {
  const methods = workshop.rounds.map(({ rules }) => rules.method);
  expect(methods).toEqual(["dots", "ranking", "approval"]);
  for (const { key, rules, ballots } of workshop.rounds) {
    expect(
      ballots.reduce((sum, { people }) => sum + people, 0),
      key,
    ).toBe(20);
    if (rules.method === "approval") continue;
    const states = ballots.map(({ state }) => state);
    expect(states.filter((state) => state === "spoiled")).toHaveLength(1);
    expect(states.filter((state) => state === "abstained")).toHaveLength(1);
  }
});
