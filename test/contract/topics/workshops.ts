import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Workshops: agenda, people, gaps, priorities and notes. */
export function workshops({ ask, refusal }: Way): void {
  const add = async (title = "A hall") => (await ask("workshop.add", { title })).id;
  const get = (id: string) => ask("workshop.get", { id });

  test("they are planned, put in a series and in order, and deleted", async () => {
    const [first, second] = [await add("First"), await add("Second")];
    await ask("workshop.update", {
      id: first,
      patch: { date: "2010-03-30", start: "09:30", place: "The hall", feedsIntoId: second },
    });
    await ask("workshop.move", { id: second, position: 0 });
    const list = (await ask("workshop.list", {})).filter(({ id }) => id === first || id === second);
    expect(list).toMatchObject([
      { id: second, title: "Second", feedsIntoId: null, present: 0, noteCount: 0, roundCount: 0 },
      { id: first, date: "2010-03-30", start: "09:30", feedsIntoId: second },
    ]);
    const circle = { id: second, patch: { feedsIntoId: first } };
    expect((await refusal("workshop.update", circle)).message).toMatch(/cannot feed into itself/);
    expect(
      (await refusal("workshop.update", { id: first, patch: { start: "25:00" } })).message,
    ).toMatch(/is not a time/);
    await ask("workshop.remove", { id: second });
    expect((await get(first)).feedsIntoId).toBeNull();
    await refusal("workshop.get", { id: second });
  });

  test("the agenda", async () => {
    const workshopId = await add();
    const fields = { time: "10:00", minutes: 15, title: "Welcome", note: "Slowly" };
    const { id } = await ask("agenda.add", { workshopId, fields });
    const other = { time: "", minutes: null, title: "Findings", note: "" };
    const { id: last } = await ask("agenda.add", { workshopId, fields: other });
    await ask("agenda.update", { id, patch: { title: "Hello" } });
    await ask("agenda.move", { id: last, position: 0 });
    expect((await get(workshopId)).agenda).toEqual([
      { id: last, ...other },
      { id, ...fields, title: "Hello" },
    ]);
    await ask("agenda.remove", { id: last });
    expect((await get(workshopId)).agenda).toHaveLength(1);
  });

  test("who was invited, who came, and who was only counted", async () => {
    const [stratum, other] = (await ask("diagnostic.get", {})).strata;
    const stratumId = stratum?.id ?? null;
    const { id: stakeholderId } = await ask("stakeholder.add", { role: "Chair", stratumId });
    const { id: second } = await ask("stakeholder.add", { role: "Warden" });
    const workshopId = await add();
    expect(
      await ask("attendee.invite", { workshopId, stakeholderIds: [stakeholderId, stakeholderId] }),
    ).toEqual({ added: 1 });
    expect(
      await ask("attendee.invite", { workshopId, stakeholderIds: [stakeholderId, second] }),
    ).toEqual({ added: 1 });
    const { id: walkIn } = await ask("attendee.add", { workshopId, name: "Ann Other" });
    const twice = await refusal("attendee.add", { workshopId, stakeholderId });
    expect(twice.message).toMatch(/already/);
    await refusal("attendee.add", { workshopId });
    await refusal("attendee.add", { workshopId, stakeholderId: second, name: "Two names" });

    await ask("attendee.update", { id: walkIn, patch: { organisation: "The forum" } });
    const [listed] = (await get(workshopId)).attendees;
    await ask("attendee.update", { id: listed?.id ?? "", patch: { attended: true } });
    await refusal("attendee.update", { id: listed?.id, patch: { stratumId: null } });
    await refusal("attendee.update", { id: walkIn, patch: { name: "" } });
    const count = { workshopId, stratumId: other?.id ?? null };
    await ask("headcount.set", { ...count, people: 4 });
    await ask("headcount.set", { ...count, people: 7 });
    await ask("headcount.set", { workshopId, stratumId: null, people: 2 });
    await ask("headcount.set", { workshopId, stratumId: null, people: 3 });
    await refusal("headcount.set", { ...count, people: -1 });

    const detail = await get(workshopId);
    expect(detail.attendees).toMatchObject([
      { stakeholderId, stratumId, invited: true, attended: true },
      { stakeholderId: second, stratumId: null, invited: true, attended: false },
      { id: walkIn, name: "Ann Other", organisation: "The forum", invited: false, attended: true },
    ]);
    expect(detail.headcounts).toEqual([
      { stratumId: other?.id, people: 7 },
      { stratumId: null, people: 3 },
    ]);
    expect([detail.invited, detail.present]).toEqual([2, 12]);
    await ask("headcount.set", { ...count, people: 0 });
    await ask("attendee.remove", { id: walkIn });
    expect((await get(workshopId)).present).toBe(4);
  });

  test("gaps and priorities", async () => {
    const workshopId = await add();
    const { id } = await ask("gap.add", { workshopId, fields: { vision: "Every ward" } });
    const { id: last } = await ask("gap.add", { workshopId, fields: {} });
    await ask("gap.update", { id, patch: { practice: "Some wards" } });
    await ask("gap.move", { id: last, position: 0 });
    expect((await get(workshopId)).gaps).toEqual([
      { id: last, vision: "", practice: "", gap: "", improvement: "" },
      { id, vision: "Every ward", practice: "Some wards", gap: "", improvement: "" },
    ]);
    await ask("gap.remove", { id: last });
    const fields = { text: "Buses", how: "By show of hands", optionId: null, roundId: null };
    const one = (await ask("priority.add", { workshopId, fields })).id;
    const two = (await ask("priority.add", { workshopId, fields: { ...fields, text: "Parks" } }))
      .id;
    await ask("priority.move", { id: two, position: 0 });
    await ask("priority.update", { id: one, patch: { how: "By dots" } });
    expect((await get(workshopId)).priorities).toEqual([
      { id: two, ...fields, text: "Parks" },
      { id: one, ...fields, how: "By dots" },
    ]);
    const { ids } = await ask("option.add", { workshopId: await add(), options: [{ title: "X" }] });
    await refusal("priority.update", { id: one, patch: { optionId: ids[0] } });
    await ask("priority.remove", { id: one });
    expect((await get(workshopId)).priorities).toHaveLength(1);
  });

  test("what was voted on goes on the list of priorities, each once", async () => {
    const workshopId = await add();
    const options = [{ title: "Buses" }, { title: "Parks" }];
    const { ids: optionIds } = await ask("option.add", { workshopId, options });
    const [a = "", b = ""] = optionIds;
    const rules = { method: "approval" as const };
    const round = { workshopId, title: "Which?", rules, optionIds: [a] };
    const { id: roundId } = await ask("round.add", { ...round, hidden: true });
    await ask("ballot.add", { roundId, marks: { [a]: [1] } });
    const put = { roundId, optionIds: [a] };
    expect((await refusal("priority.addFromRound", put)).message).toMatch(/hidden until/);
    await ask("round.close", { id: roundId });
    expect((await ask("priority.addFromRound", put)).ids).toHaveLength(1);
    expect(await ask("priority.addFromRound", put)).toEqual({ ids: [] });
    await refusal("priority.addFromRound", { roundId, optionIds: [b] });
    await refusal("priority.addFromRound", { roundId: workshopId, optionIds: [a] });
    expect((await get(workshopId)).priorities).toMatchObject([
      {
        text: "Buses",
        how: expect.stringMatching(/1 approve.*first of one$/),
        optionId: a,
        roundId,
      },
    ]);
  });

  test("its notes are notes like any others, and a note is taken in one place only", async () => {
    const workshopId = await add();
    const note = await ask("note.add", { workshopId, text: "Nobody told us" });
    expect(note).toMatchObject({ workshopId, interviewId: null, moment: null });
    expect(await ask("note.list", { workshopId })).toEqual([note]);
    expect((await get(workshopId)).noteCount).toBe(1);
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    await refusal("note.add", { workshopId, interviewId, text: "Both" });
    await refusal("note.add", { text: "Neither" });
    await ask("workshop.remove", { id: workshopId });
    await refusal("note.get", { id: note.id });
  });
}
