import { join } from "node:path";
import { expect, test } from "vitest";
import type { Backend } from "../../electron/backend/createBackend.ts";
import { toDocx } from "../../electron/backend/word/toDocx.ts";
import type { Rules } from "../../shared/domain/voting/round.ts";
import { sheetIds, sheets } from "../../shared/report/documents.ts";
import type { Block, ReportDocument } from "../../shared/report/model.ts";
import { newForTest, openForTest, writeSample } from "../tools/diagnostic.ts";
import { folderForTest } from "../tools/folder.ts";
import { partsOf, wordsOf } from "./package.ts";
import { faultsOf } from "./tools.ts";

const reportsOf = (backend: Backend): { name: string; report: ReportDocument }[] =>
  backend.call("document.list", {}).map(({ document, subjectId, name }) => ({
    name,
    report: backend.call("report.get", { document, subjectId }),
  }));

/** Every document and every table, as text that anybody could read. */
async function everythingIn(backend: Backend, rounds: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const { report } of reportsOf(backend))
    for (const part of Object.values(partsOf(await toDocx(report, { pageNumbers: false }))))
      texts.push(part, wordsOf(part));
  for (const sheet of sheetIds)
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
