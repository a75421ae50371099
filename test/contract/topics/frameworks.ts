import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Frameworks: written, edited, exchanged; and which of them an interview goes by. */
export function frameworks({ ask, refusal }: Way): void {
  const sectionsOf = async (id: string) =>
    (await ask("framework.list", {})).find((each) => each.id === id)?.sections ?? [];
  /** "1 A: 1.1 Why?; 1.1a Who?" */
  const words = async (id: string) =>
    (await sectionsOf(id)).map(
      ({ number, title, questions }) =>
        `${number} ${title}: ${questions.map((each) => `${each.number} ${each.text}`).join("; ")}`,
    );

  test("a framework is written from nothing, and numbered by its places where that is asked for", async () => {
    const { id } = await ask("framework.create", { title: "Our own" });
    await ask("framework.update", { id, patch: { version: "1", source: "Us", rights: "Ours" } });
    expect((await refusal("framework.file", { id })).message).toMatch(/no question in/);
    const { id: a } = await ask("section.add", { frameworkId: id, title: "A" });
    const { id: why } = await ask("question.add", { sectionId: a, text: "Why?" });
    const { id: who } = await ask("question.add", { sectionId: a, parentId: why, text: "Who?" });
    const { id: how } = await ask("question.add", { sectionId: a, text: "How?", position: 0 });
    const { id: b } = await ask("section.add", { frameworkId: id, title: "B", position: 0 });
    await ask("framework.number", { id });
    expect(await words(id)).toEqual(["1 B: ", "2 A: 2.1 How?; 2.2 Why?; 2.2a Who?"]);
    await ask("question.move", { id: why, sectionId: b, parentId: null, position: 0 });
    await ask("section.rename", { id: b, title: "Bee" });
    await ask("section.move", { id: b, position: 1 });
    await ask("question.update", { id: who, patch: { text: "Who says so?" } });
    await ask("framework.number", { id });
    expect(await words(id)).toEqual(["1 A: 1.1 How?", "2 Bee: 2.1 Why?; 2.1a Who says so?"]);
    const file = await ask("framework.file", { id });
    expect(file).toMatchObject({ id: "our-own", title: "Our own", version: "1" });
    expect(file.sections[1]?.questions[0]?.subQuestions[0]).toEqual({
      ...{ id: "2.1a", verbatim: "Who says so?", text: "Who says so?" },
    });
    expect(
      (await refusal("question.move", { id: why, sectionId: a, parentId: how, position: 0 }))
        .message,
    ).toMatch(/sub-questions itself/);
    await ask("question.remove", { id: why });
    await ask("section.remove", { id: a });
    await ask("framework.number", { id });
    expect(await words(id)).toEqual(["1 Bee: "]);
    await ask("framework.remove", { id });
  });

  test("what was asked stays, and numbers stand from then on", async () => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    const { id } = await ask("framework.create", { title: "Our own" });
    const { id: a } = await ask("section.add", { frameworkId: id, title: "A" });
    const { id: one } = await ask("question.add", { sectionId: a, text: "One?" });
    const { id: two } = await ask("question.add", { sectionId: a, text: "Two?" });
    const asked = { interviewId, questionId: one };
    const note = await ask("note.add", { ...asked, text: "Said" });
    await ask("question.move", { id: two, sectionId: a, parentId: null, position: 0 });
    await ask("question.add", { sectionId: a, text: "Three?", position: 0 });
    expect(await words(id)).toEqual(["1 A: 1.3 Three?; 1.2 Two?; 1.1 One?"]);
    for (const [method, which] of [
      ["question.remove", one],
      ["section.remove", a],
      ["framework.remove", id],
    ] as const)
      expect((await refusal(method, { id: which })).message).toMatch(/asked in .*stays/);
    await ask("framework.number", { id });
    expect(await words(id)).toEqual(["1 A: 1.1 Three?; 1.2 Two?; 1.3 One?"]);
    await ask("note.remove", { id: note.id });
    await ask("framework.remove", { id });
    await ask("interview.remove", { id: interviewId });
  });

  test("an interview goes by the frameworks named for it, and by all where none is", async () => {
    const { id } = await ask("interview.add", { stakeholderIds: [] });
    const [first] = await ask("framework.list", {});
    const nea = first?.id ?? "";
    const { id: own } = await ask("framework.create", { title: "Our own" });
    const named = async () => (await ask("interview.get", { id })).frameworkIds;
    expect(await named()).toBeUndefined();
    await ask("interview.setFrameworks", { id, frameworkIds: [own] });
    expect(await named()).toEqual([own]);
    expect((await refusal("framework.remove", { id: own })).message).toMatch(/goes by it/);
    await ask("interview.setFrameworks", { id, frameworkIds: [nea] });
    const questionId = first?.sections[0]?.questions[0]?.id ?? "";
    await ask("interview.setQuestion", { interviewId: id, questionId, focus: true });
    const refused = await refusal("interview.setFrameworks", { id, frameworkIds: [own] });
    expect(refused.message).toMatch(/chosen for this interview/);
    await ask("interview.setFrameworks", { id, frameworkIds: [] });
    expect(await named()).toBeUndefined();
    await ask("interview.leaveOut", { id, questionIds: [questionId], leftOut: true });
    expect((await ask("interview.get", { id })).progress).toMatchObject([{ leftOut: true }]);
    await ask("interview.leaveOut", { id, questionIds: [questionId], leftOut: false });
    expect((await ask("interview.get", { id })).progress[0]?.leftOut).toBeUndefined();
    await ask("framework.remove", { id: own });
    await ask("interview.remove", { id });
  });

  test("a second framework stands beside the first, and goes again while nothing was asked of it", async () => {
    const made = await ask("interview.add", { stakeholderIds: [] });
    const [first] = await ask("framework.list", {});
    const file = await ask("framework.file", { id: first?.id ?? "" });
    expect(file.sections.map(({ questions }) => questions.length)).toEqual([16, 21, 14, 12]);
    expect(file.sections[1]?.questions[13]?.subQuestions).toHaveLength(1);
    expect((await refusal("framework.add", { framework: file })).message).toMatch(/already/);
    const { id } = await ask("framework.add", { framework: { ...file, version: "Ours" } });
    const both = await ask("framework.list", {});
    expect(both.map(({ version }) => version)).toEqual(["2010", "Ours"]);
    expect(await ask("framework.file", { id })).toEqual({ ...file, version: "Ours" });
    const questionId = both[1]?.sections[0]?.questions[0]?.id ?? "";
    const { id: noteId } = await ask("note.add", { interviewId: made.id, text: "A", questionId });
    expect((await refusal("framework.remove", { id })).message).toMatch(
      /was asked in an interview/,
    );
    await ask("note.remove", { id: noteId });
    await ask("framework.remove", { id });
    expect(await ask("framework.list", {})).toHaveLength(1);
    await ask("interview.remove", { id: made.id });
  });
}
