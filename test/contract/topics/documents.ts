import { expect, test } from "vitest";
import {
  type DocumentId,
  documents as known,
  type SheetId,
  sheets,
} from "../../../shared/report/documents.ts";
import type { Way } from "../suite.ts";

/** Every document and every table of a small diagnostic with a workshop, a round and a plan. */
export function documents({ ask, refusal }: Way): void {
  const records = async () => {
    const { id: workshop } = await ask("workshop.add", { title: "Town hall" });
    const { ids } = await ask("option.add", {
      workshopId: workshop,
      options: [{ title: "Buses" }, { title: "Parks" }],
    });
    const rules = { method: "dots", dots: 3, cap: 2 } as const;
    const { id: round } = await ask("round.add", {
      ...{ workshopId: workshop, title: "What comes first?", optionIds: ids, rules },
    });
    await ask("ballot.add", { roundId: round, marks: { [ids[0] ?? ""]: [2] } });
    const { id: objectiveId } = await ask("objective.add", { title: "Get about" });
    const { id: actionId } = await ask("action.add", { objectiveId, task: "Run more buses" });
    const { id: outputId } = await ask("output.add", { actionId, fields: { output: "Timetable" } });
    await ask("rag.add", {
      ...{ outputId, date: "2010-03-01", rag: "amber", state: null, reason: "Late", author: "PO" },
    });
    const { id: reporting } = await ask("reporting.add", { date: "2012-03-31", title: "March" });
    const person = await ask("stakeholder.add", { name: "A Person", role: "Leader" });
    const { id: interview } = await ask("interview.add", { stakeholderIds: [person.id] });
    await ask("note.add", { interviewId: interview, text: "The bus does not come" });
    return { workshop, round, reporting, interview, stakeholder: person.id };
  };
  const words = (blocks: unknown) => JSON.stringify(blocks);

  test("each document says what it is about, or asks which one is meant", async () => {
    const ids = await records();
    const list = await ask("document.list", {});
    expect(list).toContainEqual({
      ...{ document: "ballots", subjectId: ids.round, name: "Ballot papers: What comes first?" },
    });
    expect(new Set(list.map(({ document }) => document)).size).toBe(Object.keys(known).length);
    const expected: Record<DocumentId, string> = {
      "diagnostic-report": "What comes first?",
      briefing: "For A Person, Leader",
      "interview-guide": "What to follow up",
      "interview-record": "The bus does not come",
      "workshop-record": "What comes first?",
      ballots: "You have 3 dots",
      "action-plan": "Run more buses",
      "action-plan-list": "Timetable",
      "progress-report": "Late",
      "evidence-chain": "Rests on nothing",
      "evidence-annex": "For each key message",
      codebook: "Each theme",
      "framework-matrix": "There is no summary to print yet",
    };
    for (const [document, text] of Object.entries(expected) as [DocumentId, string][]) {
      const { about } = known[document];
      const subjectId = about && ids[about];
      const report = await ask("report.get", { document, subjectId });
      expect(report.id).toBe(document);
      expect(words(report.blocks)).toContain(text);
      if (!about) continue;
      expect((await refusal("report.get", { document })).code ?? "invalid-input").toBe(
        "invalid-input",
      );
      const gone = "018f0000-0000-7000-8000-000000000000";
      const told = await refusal("report.get", { document, subjectId: gone });
      expect(told.code ?? "not-found").toBe("not-found");
    }
  });

  test("briefings are those of the people asked for, and of nobody who withdrew or declined", async () => {
    const add = (name: string, more: object = {}) => ask("stakeholder.add", { name, ...more });
    const one = await add("Ann");
    const gone = await add("Bea", { consent: "withdrawn" });
    const off = await add("Cyd", { status: "declined" });
    const stakeholderIds = [off.id, gone.id, one.id];
    const { briefings, none } = await ask("report.briefings", { stakeholderIds });
    expect(none).toEqual([gone.code, off.code]);
    const subjectId = one.id;
    const document = await ask("report.get", { document: "briefing", subjectId });
    expect(briefings).toEqual([{ code: one.code, document }]);
    const all = await ask("report.briefings", {});
    const people = await ask("stakeholder.list", {});
    expect(all.briefings.length + all.none.length).toBe(people.length);
    const missing = { stakeholderIds: ["018f0000-0000-7000-8000-000000000000"] };
    expect((await refusal("report.briefings", missing)).message).toMatch(/not there/);
  });

  test("each table has a header and rows as long as it", async () => {
    const ids = await records();
    for (const sheet of Object.keys(sheets) as SheetId[]) {
      const { about } = sheets[sheet];
      const made = await ask("sheet.get", { sheet, subjectId: about && ids[about] });
      expect(made.length).toBeGreaterThan(0);
      for (const { header, rows } of made)
        for (const row of rows) expect(row).toHaveLength(header.length);
    }
    const [plan] = await ask("sheet.get", { sheet: "action-plan" });
    expect(plan?.rows.flat()).toContain("Amber (A)");
    await refusal("sheet.get", { sheet: "ballots" });
  });
}
