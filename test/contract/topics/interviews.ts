import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Interviews: who, when, and which questions. */
export function interviews({ ask, refusal }: Way): void {
  const add = async () => {
    const ann = await ask("stakeholder.add", { name: "Ann" });
    const bea = await ask("stakeholder.add", { name: "Bea" });
    const fields = { mode: "telephone", promisedMinutes: 45 } as const;
    return { ann, bea, made: await ask("interview.add", { stakeholderIds: [ann.id], fields }) };
  };

  test("an interview is planned, edited, and its people changed", async () => {
    const { ann, bea, made } = await add();
    expect(made).toMatchObject({ mode: "telephone", promisedMinutes: 45, startedAt: null });
    await ask("interview.update", { id: made.id, patch: { place: "Town hall" } });
    await ask("interview.setStakeholders", { id: made.id, stakeholderIds: [bea.id, ann.id] });
    const listed = (await ask("interview.list", {})).find(({ id }) => id === made.id);
    expect(listed).toMatchObject({ place: "Town hall", stakeholderIds: [bea.id, ann.id] });
    await ask("interview.remove", { id: made.id });
    expect((await refusal("interview.get", { id: made.id })).message).toMatch(/not there any more/);
  });

  test("it starts, pauses, goes on and ends, in that order only", async () => {
    const { made } = await add();
    const { id } = made;
    expect((await refusal("interview.pause", { id })).message).toMatch(/not running/);
    await ask("interview.start", { id });
    expect((await refusal("interview.start", { id })).message).toMatch(/started already/);
    await ask("interview.pause", { id });
    expect((await ask("interview.get", { id })).pausedAt).not.toBeNull();
    await ask("interview.resume", { id });
    await ask("interview.end", { id, endedEarly: "Called away" });
    const ended = await ask("interview.get", { id });
    expect(ended).toMatchObject({ endedEarly: "Called away", pausedAt: null });
    expect(Date.parse(ended.endedAt ?? "")).toBeGreaterThanOrEqual(
      Date.parse(ended.startedAt ?? ""),
    );
    await ask("interview.resume", { id });
    expect(await ask("interview.get", { id })).toMatchObject({ endedAt: null, endedEarly: "" });
  });

  test("it is moved and called off with the reason, and goes into calendars", async () => {
    const { ann, made } = await add();
    const { id } = made;
    const at = "2010-03-30T13:00:00.000Z";
    await ask("interview.reschedule", { id, plannedAt: at, reason: "Ill" });
    await ask("interview.cancel", { id, reason: "No time" });
    expect((await refusal("interview.cancel", { id, reason: "Again" })).message).toMatch(/already/);
    expect((await refusal("interview.start", { id })).message).toMatch(/called off/);
    expect(await ask("interview.appointments", { id })).toMatchObject([
      { kind: "moved", fromAt: null, toAt: at, reason: "Ill" },
      { kind: "cancelled", fromAt: at, toAt: null, reason: "No time" },
    ]);
    const byCode = await ask("interview.calendar", {});
    expect(byCode).toContain(`UID:${id}@soundings\r\n`);
    expect(byCode).toContain("STATUS:CANCELLED\r\n");
    expect(byCode).not.toContain(ann.name);
    expect(await ask("interview.calendar", { names: true })).toContain(`: ${ann.name}\r\n`);
    await ask("interview.reschedule", { id, plannedAt: at, reason: "On again" });
    expect(await ask("interview.get", { id })).toMatchObject({
      ...{ plannedAt: at, rescheduled: true, cancelledAt: null },
    });
    await ask("interview.start", { id });
    expect((await refusal("interview.cancel", { id, reason: "Late" })).message).toMatch(/started/);
  });

  test("its focus is set whole", async () => {
    const { made } = await add();
    const { id } = made;
    const [framework] = await ask("framework.list", {});
    const [a = "", b = "", c = ""] =
      framework?.sections[0]?.questions.map((question) => question.id) ?? [];
    const focus = async () =>
      (await ask("interview.get", { id })).progress.flatMap((each) =>
        each.focus ? [each.questionId] : [],
      );
    await ask("interview.setFocus", { id, questionIds: [a, b] });
    expect((await focus()).toSorted()).toEqual([a, b].toSorted());
    await ask("interview.setFocus", { id, questionIds: [b, c] });
    expect((await focus()).toSorted()).toEqual([b, c].toSorted());
  });

  test("what is still to be done about it is told until it is done", async () => {
    const { ann, made } = await add();
    const { id } = made;
    const [framework] = await ask("framework.list", {});
    const question = framework?.sections[0]?.questions[0];
    const questionId = question?.id ?? "";
    const note = (text: string, more: object = {}) =>
      ask("note.add", { interviewId: id, text, ...more });
    await ask("interview.setQuestion", { interviewId: id, questionId, focus: true });
    const point = await note("A point");
    const follow = await note("Ring the clerk", { kind: "follow-up" });
    expect(await ask("interview.wrapUp", { id })).toEqual({
      untagged: 1,
      unanswered: [{ questionId, number: question?.number, frameworkId: framework?.id }],
      followUps: 1,
      consent: [{ id: ann.id, code: ann.code }],
      ...{ recordSentOn: "", promised: [] },
    });
    await ask("tag.add", { noteIds: [point.id], theme: { name: "Trust" } });
    await note("An answer", { questionId, themes: [{ name: "Trust" }] });
    await ask("followUp.set", { noteId: follow.id, done: true });
    await ask("stakeholder.update", { id: ann.id, patch: { consent: "given" } });
    const nothing = {
      ...{ untagged: 0, unanswered: [], followUps: 0, consent: [] },
      ...{ recordSentOn: "", promised: [] },
    };
    expect(await ask("interview.wrapUp", { id })).toEqual(nothing);
    const [listed, ...others] = await ask("followUp.list", {});
    expect(listed).toMatchObject({ noteId: follow.id, interviewNumber: made.number });
    expect([others, listed?.doneAt === null]).toEqual([[], false]);
    await ask("followUp.set", { noteId: follow.id, done: false });
    expect((await ask("interview.wrapUp", { id })).followUps).toBe(1);
    expect((await refusal("followUp.set", { noteId: point.id, done: true })).message).toMatch(
      /not there/,
    );
    await ask("stakeholder.update", { id: ann.id, patch: { consent: "withdrawn" } });
    expect(await ask("followUp.list", {})).toEqual([]);
    expect(await ask("interview.wrapUp", { id })).toEqual(nothing);
  });

  test("when it was held is corrected, never taken away", async () => {
    const { made } = await add();
    const { id } = made;
    const correct = (patch: object) => refusal("interview.correct", { id, patch });
    const [early, late] = ["2010-03-01T09:00:00.000Z", "2010-03-01T10:00:00.000Z"];
    expect((await correct({ startedAt: early })).message).toContain("not been started");
    await ask("interview.start", { id });
    expect((await correct({ endedAt: late })).message).toContain("not ended");
    await ask("interview.end", { id });
    expect((await correct({ endedAt: early })).message).toContain("cannot end before it began");
    for (const name of ["startedAt", "endedAt"])
      expect((await correct({ [name]: null })).message).not.toBe("");
    await ask("interview.correct", { id, patch: { startedAt: early } });
    await ask("interview.correct", { id, patch: { endedAt: late } });
    await ask("interview.update", { id, patch: { startedAt: null, endedAt: null } as object });
    const held = { startedAt: early, endedAt: late };
    expect(await ask("interview.get", { id })).toMatchObject(held);
  });

  test("questions are marked, focused on and timed", async () => {
    const { made } = await add();
    const [framework] = await ask("framework.list", {});
    const questionId = framework?.sections[0]?.questions[0]?.id ?? "";
    const mark = (more: object) =>
      ask("interview.setQuestion", { interviewId: made.id, questionId, ...more });
    await mark({ focus: true });
    await mark({ state: "no-view" });
    const spend = (seconds: number) =>
      ask("interview.addTime", { interviewId: made.id, questionId, seconds });
    await spend(20);
    await spend(22);
    expect((await ask("interview.get", { id: made.id })).progress).toEqual([
      { questionId, state: "no-view", focus: true, seconds: 42 },
    ]);
    await mark({ state: null, focus: false });
    expect((await ask("interview.get", { id: made.id })).progress).toEqual([
      { questionId, state: null, focus: false, seconds: 42 },
    ]);
  });
}
