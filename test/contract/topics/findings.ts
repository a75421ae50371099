import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Headings, findings and their evidence. */
export function findings({ ask }: Way): void {
  const headings = async () => (await ask("finding.list", {})).headings;

  test("headings keep the order they are given", async () => {
    const ids: string[] = [];
    for (const title of ["A", "B", "C"]) ids.push((await ask("heading.add", { title })).id);
    await ask("heading.move", { id: ids[2] ?? "", position: 0 });
    await ask("heading.rename", { id: ids[0] ?? "", title: "Anew" });
    expect((await headings()).map(({ title }) => title)).toEqual(["C", "Anew", "B"]);
    for (const id of ids) await ask("heading.remove", { id });
    expect(await headings()).toEqual([]);
  });

  test("a finding is written, moved and rests on notes", async () => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    await ask("interview.start", { id: interviewId });
    const note = await ask("note.add", { interviewId, questionId: null, text: "Nobody told us" });
    const first = (await ask("heading.add", { title: "First" })).id;
    const second = (await ask("heading.add", { title: "Second" })).id;
    const { id } = await ask("finding.add", { headingId: first, statement: "People are not told" });
    await ask("finding.update", { id, patch: { narrative: "At length", inProgress: true } });
    await ask("finding.move", { id, headingId: second, position: 0 });
    expect(await ask("evidence.add", { findingId: id, noteIds: [note.id] })).toEqual({ added: 1 });
    expect(await ask("evidence.add", { findingId: id, noteIds: [note.id] })).toEqual({ added: 0 });
    const read = async () => (await headings()).flatMap((each) => each.findings);
    const [entry] = (await read())[0]?.evidence ?? [];
    expect(entry).toMatchObject({ noteId: note.id, stance: "supports", quoted: false });
    await ask("evidence.update", {
      id: entry?.id ?? "",
      patch: { stance: "contradicts", quoted: true },
    });
    expect(await read()).toMatchObject([
      {
        headingId: second,
        statement: "People are not told",
        narrative: "At length",
        inProgress: true,
        evidence: [{ noteId: note.id, stance: "contradicts", quoted: true, withdrawn: false }],
      },
    ]);
    expect((await ask("finding.list", {})).held.map((each) => each.id)).toContain(interviewId);
    expect((await ask("finding.notes", { id })).map((each) => each.id)).toEqual([note.id]);
    const { notesUsed } = await ask("counts.get", {});
    expect(notesUsed).toBe(1);
    await ask("evidence.remove", { id: entry?.id ?? "" });
    expect((await ask("counts.get", {})).notesUsed).toBe(0);
    await ask("finding.remove", { id });
    expect(await read()).toEqual([]);
  });
}
