import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Records of interviews, and what respondents have put otherwise in them. */
export function records({ ask, refusal }: Way): void {
  const held = async () => {
    const ann = await ask("stakeholder.add", { name: "Ann" });
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [ann.id] });
    const note = (text: string, more: object = {}) =>
      ask("note.add", { interviewId, text, ...more });
    const listed = () => ask("correction.list", { interviewId });
    return { ann, interviewId, note, listed };
  };
  const date = "2010-03-30";

  test("a statement is put otherwise, with what it said before, and taken back in whole", async () => {
    const { interviewId, note, listed } = await held();
    const { id: noteId } = await note("They never listen to us");
    await ask("tag.add", { noteIds: [noteId], theme: { name: "Trust" }, start: 11, end: 17 });
    const words = async () => {
      const { text, tags } = await ask("note.get", { id: noteId });
      return [text, ...tags.map(({ start, end }) => text.slice(start ?? 0, end ?? undefined))];
    };
    const text = "They do not always listen to us";
    const { id } = await ask("correction.add", { interviewId, noteId, date, text });
    expect(await words()).toEqual([text, "listen"]);
    const was = "They never listen to us";
    const made = { id, noteId, date, was, text, offRecord: false };
    expect(await listed()).toMatchObject([made]);
    await ask("history.undo", {});
    expect([await words(), await listed()]).toEqual([[was, "listen"], []]);
    await ask("history.redo", {});
    expect(await listed()).toMatchObject([made]);
    expect(await ask("correction.remove", { id })).toEqual({ putBack: true });
    expect([await words(), await listed()]).toEqual([[was, "listen"], []]);
  });

  test("words that were edited since stay, and the later of two corrections goes first", async () => {
    const { interviewId, note } = await held();
    const { id: noteId } = await note("One");
    const correct = (text: string) => ask("correction.add", { interviewId, noteId, date, text });
    const first = await correct("Two");
    const second = await correct("Three");
    expect((await refusal("correction.remove", { id: first.id })).message).toMatch(/later/);
    await ask("note.update", { id: noteId, patch: { text: "Four" } });
    expect(await ask("correction.remove", { id: second.id })).toEqual({ putBack: false });
    expect((await ask("note.get", { id: noteId })).text).toBe("Four");
  });

  test("a remark concerns no single statement", async () => {
    const { interviewId, note, listed } = await held();
    await note("One");
    const text = "I was there as a governor";
    const { id } = await ask("correction.add", { interviewId, date, text });
    expect(await listed()).toMatchObject([{ noteId: null, was: "", text }]);
    expect(await ask("correction.remove", { id })).toEqual({ putBack: false });
    expect(await listed()).toEqual([]);
  });

  test("statements have the numbers that the record prints", async () => {
    const { interviewId, note } = await held();
    const [framework] = await ask("framework.list", {});
    const [first, second] = framework?.sections[0]?.questions ?? [];
    await note("Besides");
    await note("Later", { questionId: second?.id });
    await note("Hidden", { questionId: first?.id, offRecord: true });
    await note("Ring the clerk", { questionId: first?.id, kind: "follow-up" });
    await note("Earlier", { questionId: first?.id });
    const statements = await ask("record.statements", { interviewId });
    expect(statements.map(({ number, text }) => `${number} ${text}`)).toEqual([
      ...["1 Earlier", "2 Later", "3 Besides"],
    ]);
    const { blocks } = await ask("report.get", {
      ...{ document: "interview-record", subjectId: interviewId },
    });
    const printed = blocks.flatMap((block) =>
      block.kind === "bullets" ? (block.labels ?? []) : [],
    );
    expect(printed).toEqual(["1", "2", "3"]);
  });

  test("what is no correction is refused", async () => {
    const { interviewId, note } = await held();
    const other = await held();
    const { id: noteId } = await note("One");
    const follow = await note("Ring the clerk", { kind: "follow-up" });
    const given = { interviewId, noteId, date, text: "Two" };
    const wrong = async (more: object) =>
      (await refusal("correction.add", { ...given, ...more })).message;
    expect(await wrong({ text: "One" })).toMatch(/says so already/);
    expect(await wrong({ text: " " })).toMatch(/words/);
    expect(await wrong({ date: "" })).toMatch(/date/);
    expect(await wrong({ noteId: follow.id })).toMatch(/follow-up/);
    expect(await wrong({ interviewId: other.interviewId })).toMatch(/not there/);
    expect((await refusal("correction.remove", { id: noteId })).message).toMatch(/not there/);
    expect((await ask("note.get", { id: noteId })).text).toBe("One");
  });

  test("a record that was sent is waited for until it is agreed, and so are documents", async () => {
    const { ann, interviewId: id } = await held();
    const set = (patch: object) => ask("interview.update", { id, patch });
    const waited = async () => {
      const { recordSentOn, promised } = await ask("interview.wrapUp", { id });
      return [recordSentOn, ...promised];
    };
    expect(await waited()).toEqual([""]);
    const documentsPromised = "- Minutes of the forum\n\nThe strategy";
    await set({ recordSentOn: "2010-03-03", documentsPromised });
    expect(await waited()).toEqual(["2010-03-03", "Minutes of the forum", "The strategy"]);
    await ask("stakeholder.update", { id: ann.id, patch: { consent: "withdrawn" } });
    expect(await waited()).toEqual([""]);
    await ask("stakeholder.update", { id: ann.id, patch: { consent: "given" } });
    await set({ recordAgreedOn: "2010-03-05", documentsPromised: "" });
    expect(await waited()).toEqual([""]);
    expect(await ask("interview.get", { id })).toMatchObject({ recordSentOn: "2010-03-03" });
    const wrong = { id, patch: { recordSentOn: "3 March" } };
    expect((await refusal("interview.update", wrong)).message).toMatch(/date/);
  });
}
