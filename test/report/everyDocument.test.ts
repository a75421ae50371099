import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import type { Rules } from "../../shared/domain/voting/round.ts";
import { sheetIds, sheets } from "../../shared/report/documents.ts";
import type { Block, ReportDocument } from "../../shared/report/model.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { hostileTexts } from "./hostile.ts";
import { partsOf, wordsOf } from "./package.ts";
import { faultsOf } from "./tools.ts";

const reportsOf = (backend: Backend): { name: string; report: ReportDocument }[] =>
  backend.call("document.list", {}).map(({ document, subjectId, name }) => ({
    name,
    report: backend.call("report.get", { document, subjectId }),
  }));

/** What is about people by its nature: the contact list, and what is sent to a person by name. */
const ofPeople = ["stakeholders", "briefing"];

/** Every other document and every other table, as text that anybody could read. */
async function everythingIn(backend: Backend, rounds: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const { report } of reportsOf(backend).filter(({ report }) => !ofPeople.includes(report.id)))
    for (const part of Object.values(partsOf(await toDocx(report, { pageNumbers: false }))))
      texts.push(part, wordsOf(part));
  for (const sheet of sheetIds.filter((each) => !ofPeople.includes(each)))
    for (const subjectId of sheets[sheet].about ? rounds : [null])
      texts.push(JSON.stringify(backend.call("sheet.get", { sheet, subjectId })));
  return texts.join("\n");
}

/** A workshop at which three people of three strata spoke and voted. */
function hall() {
  const { backend } = newForTest();
  const strata = backend.call("diagnostic.get", {}).strata;
  const { id: headingId } = backend.call("heading.add", { title: "Culture" });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: "It is hard" });
  const { id: workshopId } = backend.call("workshop.add", { title: "Town hall" });
  const speak = (name: string, text: string, place: number) => {
    const person = backend.call("stakeholder.add", {
      ...{ name, role: `Role${name}`, organisation: `Body${name}`, attribution: "role" },
      stratumId: strata[place]?.id ?? null,
    });
    backend.call("attendee.add", { workshopId, stakeholderId: person.id, attended: true });
    const note = backend.call("note.add", { workshopId, speakerId: person.id, text });
    backend.call("evidence.add", { findingId, noteIds: [note.id] });
    return { person, note };
  };
  const open = speak("Openname", "Plainlysaid", 0);
  const secret = speak("Secretname", "Xyzzysecret", 1);
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [{ title: "Buses", findingId }, { title: "Parks" }],
  });
  const { id: recommendationId } = backend.call("recommendation.add", { title: "Run buses" });
  backend.call("recommendation.setFindings", { id: recommendationId, findingIds: [findingId] });
  return { backend, strata, workshopId, ids, open, secret };
}

const dots: Rules = { method: "dots", dots: 3, cap: 2, tie: "share" };

test("off the record or withdrawn, what was said in a workshop is in no document and no table", async () => {
  const { backend, open, secret } = hall();
  expect(await everythingIn(backend, [])).toContain("Xyzzysecret");
  backend.call("note.update", { id: secret.note.id, patch: { offRecord: true } });
  const hidden = await everythingIn(backend, []);
  expect(hidden).toContain("Plainlysaid");
  expect(hidden).not.toContain("Xyzzysecret");
  backend.call("note.update", { id: secret.note.id, patch: { offRecord: false } });
  backend.call("stakeholder.update", { id: secret.person.id, patch: { consent: "withdrawn" } });
  const gone = await everythingIn(backend, []);
  for (const word of ["Xyzzysecret", "Secretname"]) expect(gone).not.toContain(word);
  // By role and organisation, as allowed, and never by name.
  expect(gone.replaceAll(/(Role|Body)Openname/g, "")).not.toContain(open.person.name);
});

test("a vote of so few that it would show how somebody voted stands under no stratum", async () => {
  const { backend, strata, workshopId, ids } = hall();
  const [lone, many, more] = strata;
  backend.call("stratum.rename", { id: lone?.id ?? "", name: "Lonestratum" });
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which first?", rules: dots, optionIds: ids },
  });
  const vote = (stratumId: string | undefined, times: number) => {
    for (let i = 0; i < times; i++)
      backend.call("ballot.add", {
        ...{ roundId, stratumId: stratumId ?? null, marks: { [ids[i % 2] ?? ""]: [2] } },
      });
  };
  vote(lone?.id, 1);
  vote(many?.id, 4);
  vote(more?.id, 4);
  const tables = (name: string) =>
    reportsOf(backend)
      .flatMap(({ report }) => report.blocks)
      .flatMap((block) => (block.kind === "table" ? [block.table] : []))
      .filter(({ caption }) => caption.startsWith("Result of round"))
      .some(({ header }) => header.includes(name));
  expect(tables("Lonestratum")).toBe(false);
  // Left out alone it could be worked out from the others and the whole.
  expect(tables(many?.name ?? "")).toBe(false);
  for (const sheet of ["ballots", "round-results"] as const)
    expect(JSON.stringify(backend.call("sheet.get", { sheet, subjectId: roundId }))).not.toContain(
      "Lonestratum",
    );
  vote(lone?.id, 2);
  expect(tables("Lonestratum")).toBe(true);
});

const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.appendix ? 1 : block.level] : []));

test("in each of the worked example's documents headings skip no level and no cell is empty", () => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  for (const { name, report } of reportsOf(backend)) {
    let before = 0;
    for (const level of headingsOf(report.blocks)) {
      expect(level - before, name).toBeLessThanOrEqual(1);
      before = level;
    }
    for (const block of report.blocks)
      if (block.kind === "table")
        for (const row of [block.table.header, ...block.table.rows]) {
          expect(row, name).toHaveLength(block.table.widths.length);
          for (const cell of row)
            expect(typeof cell === "string" ? cell.trim() : cell.rag, name).not.toBe("");
        }
  }
});

/** One of each kind of document, with what breaks Word files in every place that takes text. */
function hostileHall(): Backend {
  const { backend } = newForTest();
  const text = hostileTexts.filter((each) => each.length < 400).join(" ");
  const line = text.slice(0, 1_900);
  const { id: workshopId } = backend.call("workshop.add", { title: line });
  const long = hostileTexts.join("\n\n");
  backend.call("workshop.update", {
    id: workshopId,
    patch: { place: line, purposes: long, outputs: long, illustrative: line },
  });
  backend.call("agenda.add", {
    ...{ workshopId, fields: { time: "", minutes: null, title: line, note: long } },
  });
  backend.call("gap.add", { workshopId, fields: { vision: long, practice: long, gap: long } });
  const { id: stratumId } = backend.call("stratum.add", { name: line });
  backend.call("attendee.add", {
    ...{ workshopId, name: line, organisation: line, stratumId, attended: true },
  });
  const said = backend.call("note.add", { workshopId, text: long, themes: [{ name: line }] });
  const { id: headingId } = backend.call("heading.add", { title: line });
  const { id: findingId } = backend.call("finding.add", { headingId, statement: line });
  backend.call("finding.update", { id: findingId, patch: { narrative: long } });
  backend.call("evidence.add", { findingId, noteIds: [said.id] });
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [{ title: line }, { title: "Parks" }],
  });
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: line, rules: dots, optionIds: ids },
  });
  for (let i = 0; i < 3; i++)
    backend.call("ballot.add", { roundId, stratumId, marks: { [ids[0] ?? ""]: [2] } });
  backend.call("priority.add", {
    ...{ workshopId, fields: { text: line, how: line, optionId: null, roundId } },
  });
  const { id: recommendationId } = backend.call("recommendation.add", { title: line });
  backend.call("recommendation.update", { id: recommendationId, patch: { rationale: long } });
  const { id: objectiveId } = backend.call("objective.add", { title: line, why: long, know: long });
  const { id: actionId } = backend.call("action.add", { objectiveId, number: line, task: long });
  backend.call("action.setRecommendations", {
    id: actionId,
    recommendationIds: [recommendationId],
  });
  const { id: outputId } = backend.call("output.add", {
    actionId,
    fields: { output: long, byWhen: line, outcome: long, leads: [line, line] },
  });
  backend.call("rag.add", {
    ...{ outputId, date: "2010-03-01", rag: "red", state: null, reason: line, author: line },
  });
  backend.call("reporting.add", { date: "2012-03-31", title: line });
  const { id: stakeholderId } = backend.call("stakeholder.add", {
    role: line,
    attribution: "role",
  });
  const { id: interviewId } = backend.call("interview.add", { stakeholderIds: [stakeholderId] });
  backend.call("interview.start", { id: interviewId });
  backend.call("interview.update", { id: interviewId, patch: { place: line } });
  backend.call("note.add", { interviewId, text: long });
  const themeId = backend.call("theme.list", {})[0]?.id ?? "";
  backend.call("summary.set", { themeId, stakeholderId, text: long });
  return backend;
}

test("hostile text gives valid files with every character that Word can hold", async (context) => {
  const backend = hostileHall();
  for (const { name, report } of reportsOf(backend)) {
    const docx = await toDocx(report, { pageNumbers: false });
    expect(await faultsOf(docx, context), name).toEqual([]);
    const words = Object.values(partsOf(docx)).map(wordsOf).join("\n");
    expect(words, name).toContain("👩‍👩‍👧‍👦");
    expect(words, name).not.toContain("\uFFFE");
  }
});

const everyRule: Rules[] = [
  dots,
  { method: "points", points: 100, tie: "share" },
  { method: "score", most: 5, tie: "share" },
  { method: "ranking", count: "borda", places: null, tie: "share" },
  { method: "ranking", count: "schulze", places: 3, tie: "order" },
  { method: "pairwise", tie: "support" },
  { method: "moscow", tie: "share" },
  { method: "impact-effort", most: 5, tie: "share" },
  { method: "approval", tie: "share" },
  { method: "gradients", tie: "share" },
];

test.each(everyRule)(
  "ballot papers for $method: one each, numbered, with every option",
  (rules) => {
    const { backend, workshopId, ids } = hall();
    backend.call("headcount.set", { workshopId, stratumId: null, people: 10 });
    const { id: subjectId } = backend.call("round.add", {
      ...{ workshopId, title: "Which first?", rules, optionIds: ids },
    });
    const { blocks } = backend.call("report.get", { document: "ballots", subjectId });
    const papers = headingsOf(blocks).length;
    // Two listed people and ten who were only counted.
    expect(papers).toBe(12);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(tables).toHaveLength(papers);
    const lines = rules.method === "pairwise" ? ["Buses or Parks"] : ["Buses", "Parks"];
    for (const { rows } of tables) expect(rows.map((row) => row[1])).toEqual(lines);
    for (const { rows } of tables) for (const row of rows) expect(row[2]).toMatch(/[☐_1-9]/);
  },
);

test("each of the worked example's documents is a valid Word file, the same each time", async (context) => {
  const backend = openForTest(writeSample(join(folderForTest(), "Sample.soundings")));
  const kinds = new Set<string>();
  for (const { name, report } of reportsOf(backend)) {
    if (kinds.has(report.id)) continue;
    kinds.add(report.id);
    const docx = await toDocx(report, { pageNumbers: false });
    expect(Buffer.compare(docx, await toDocx(report, { pageNumbers: false })), name).toBe(0);
    expect(await faultsOf(docx, context), name).toEqual([]);
  }
});
