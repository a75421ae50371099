import { expect, test } from "vitest";
import type { Rules } from "../../../shared/domain/voting/round.ts";
import type { Way } from "../suite.ts";

const dots: Rules = { method: "dots", dots: 3, cap: 2, tie: "share" };

/** Options, rounds and ballots. */
export function rounds({ ask, refusal }: Way): void {
  const start = async (...titles: string[]) => {
    const { id: workshopId } = await ask("workshop.add", { title: "A hall" });
    const options = titles.map((title) => ({ title }));
    const { ids } =
      options.length > 0 ? await ask("option.add", { workshopId, options }) : { ids: [] };
    const [a = "", b = "", c = ""] = ids;
    return { workshopId, ids, a, b, c };
  };
  const list = (workshopId: string) => ask("option.list", { workshopId });
  const vote = (workshopId: string, optionIds: string[], more: object = {}) =>
    ask("round.add", { workshopId, title: "Which first?", rules: dots, optionIds, ...more });

  test("options are typed or taken from key messages, edited, ordered and deleted", async () => {
    const { id: headingId } = await ask("heading.add", { title: "Culture" });
    const { id: findingId } = await ask("finding.add", { headingId, statement: "It matters" });
    const { workshopId, a, b } = await start("Buses", "Parks");
    const options = [{ title: "It matters", findingId }];
    const { ids } = await ask("option.add", { workshopId, options });
    await ask("option.update", { id: a, patch: { detail: "All routes" } });
    await ask("option.move", { id: b, position: 0 });
    expect(await list(workshopId)).toMatchObject([
      { id: b, title: "Parks", detail: "", retired: false, origins: [], roundIds: [] },
      { id: a, title: "Buses", detail: "All routes" },
      { id: ids[0], findingId, recommendationId: null },
    ]);
    await ask("option.remove", { id: a });
    expect(await list(workshopId)).toHaveLength(2);
  });

  test("options are merged, split and carried over, and nothing is lost by it", async () => {
    const { workshopId, ids, a, b, c } = await start("Buses", "Trams", "Parks");
    const { id: merged } = await ask("option.merge", { ids: [b, a, b], title: "Transport" });
    expect(await list(workshopId)).toMatchObject([
      {
        id: merged,
        title: "Transport",
        origins: [
          { kind: "merged", optionId: b, title: "Trams" },
          { kind: "merged", optionId: a, title: "Buses" },
        ],
      },
      { id: a, retired: true },
      { id: b, retired: true },
      { id: c, retired: false },
    ]);
    // A place is one among those that can be voted on: it is what the screen counts.
    const liveOf = async () =>
      (await list(workshopId)).filter(({ retired }) => !retired).map(({ id }) => id);
    await ask("option.move", { id: merged, position: 1 });
    expect(await liveOf()).toEqual([c, merged]);
    await ask("option.move", { id: merged, position: 0 });
    expect(await liveOf()).toEqual([merged, c]);
    await ask("option.move", { id: c, position: 0 });
    expect(await liveOf()).toEqual([c, merged]);
    await ask("option.move", { id: c, position: 99 });
    expect((await list(workshopId)).map(({ id }) => id)).toEqual([a, b, merged, c]);
    const split = await ask("option.split", { id: c, titles: ["Parks, north", "Parks, south"] });
    expect((await list(workshopId)).map((each) => each.id)).toEqual([
      a,
      b,
      merged,
      ...split.ids,
      c,
    ]);
    const next = await start();
    const carried = await ask("option.carry", { ...next, optionIds: [merged, merged] });
    expect(carried.ids).toHaveLength(1);
    expect(await ask("option.carry", { ...next, optionIds: [merged] })).toEqual({ ids: [] });
    expect(await list(next.workshopId)).toMatchObject([
      { title: "Transport", origins: [{ kind: "carried", optionId: merged }] },
    ]);
    for (const input of [
      { ids: [merged, a], title: "Retired" },
      { ids: [merged, merged], title: "Itself" },
      { ids: [merged, carried.ids[0]], title: "Another workshop's" },
    ])
      await refusal("option.merge", input);
    await refusal("option.carry", { workshopId, optionIds: [merged] });
    await refusal("option.remove", { id: merged });
    expect(ids).toHaveLength(3);
  });

  test("a show of hands is kept, corrected and taken out as one count of all groups", async () => {
    const { workshopId, a, b } = await start("Signs", "Seats");
    const { id } = await vote(workshopId, [a, b]);
    const { strata } = await ask("diagnostic.get", {});
    const label = "Show of hands";
    const keep = (...counts: (Record<string, number[]> | null)[]) =>
      ask("ballot.setCounts", {
        ...{ roundId: id, label },
        groups: counts.map((marks, i) => ({
          stratumId: strata[i]?.id ?? null,
          count: marks && { people: 5, marks, state: "valid" as const },
        })),
      });
    const counts = async () => (await ask("round.get", { id })).ballots.map(({ marks }) => marks);
    await keep({ [a]: [2] }, { [b]: [3] });
    expect(await counts()).toEqual([{ [a]: [2] }, { [b]: [3] }]);
    await keep({ [a]: [4] }, null);
    expect(await counts()).toEqual([{ [a]: [4] }]);
    await ask("history.undo", {});
    expect(await counts()).toEqual([{ [a]: [2] }, { [b]: [3] }]);
    // One group that cannot be is none kept.
    const wrong = { people: 1, marks: { [b]: [9_000] }, state: "valid" };
    const groups = [
      { stratumId: strata[0]?.id ?? null, count: null },
      { stratumId: strata[1]?.id ?? null, count: wrong },
    ];
    await refusal("ballot.setCounts", { roundId: id, label, groups });
    expect(await counts()).toHaveLength(2);
  });

  test("a round is started, voted in, counted, closed and opened again", async () => {
    const { workshopId, ids, a, b, c } = await start("Buses", "Trams", "Parks");
    const { id } = await vote(workshopId, [b, a, c]);
    await ask("option.update", { id: a, patch: { title: "Coaches" } });
    const first = await ask("ballot.add", { roundId: id, marks: { [a]: [2], [b]: [1] } });
    expect(first.number).toBe(1);
    const second = await ask("ballot.add", { roundId: id, number: 14, marks: { [a]: [1] } });
    const third = await ask("ballot.add", { roundId: id, state: "spoiled" });
    expect([second.number, third.number]).toEqual([14, 15]);
    await ask("ballot.update", { id: second.id, patch: { marks: { [c]: [1] } } });
    const kind = "count" as const;
    const table = { kind, label: "Table 3", people: 4, marks: { [a]: [5] } };
    const counted = await ask("ballot.add", { roundId: id, ...table });

    const round = await ask("round.get", { id });
    expect(round).toMatchObject({ number: 1, title: "Which first?", rules: dots, entered: 7 });
    expect(round.options.map((option) => option.title)).toEqual(["Trams", "Buses", "Parks"]);
    expect(round.ballots.map((ballot) => ballot.number)).toEqual([1, 14, 15, 1]);
    expect(round.ballots[3]).toEqual({
      id: counted.id,
      number: 1,
      stratumId: null,
      state: "valid",
      ...table,
    });
    const result = await ask("round.result", { id });
    expect(result?.all).toMatchObject({ people: 7, valid: 6, spoiled: 1, abstained: 0 });
    expect(result?.all.rows.map((row) => [row.optionId, row.place, row.score])).toEqual([
      [a, 1, 7],
      [b, 2, 1],
      [c, 2, 1],
    ]);

    await ask("ballot.remove", { id: counted.id });
    await ask("round.close", { id });
    for (const [method, input] of [
      ["ballot.add", { roundId: id, marks: { [a]: [1] } }],
      ["ballot.update", { id: first.id, patch: { state: "abstained" } }],
      ["ballot.remove", { id: first.id }],
      ["round.close", { id }],
    ] as const)
      expect((await refusal(method, input)).message).toMatch(/closed/);
    await ask("round.reopen", { id });
    await ask("ballot.remove", { id: first.id });
    expect((await ask("round.list", { workshopId }))[0]).toMatchObject({
      entered: 2,
      closedAt: null,
    });
    expect((await refusal("option.remove", { id: a })).message).toMatch(/put to the vote/);
    await ask("round.remove", { id });
    expect(await ask("round.list", { workshopId })).toEqual([]);
    expect((await list(workshopId)).map((each) => each.roundIds)).toEqual(ids.map(() => []));
  });

  test("ballots that cannot be are refused, with everything that is wrong with them", async () => {
    const { workshopId, a, b } = await start("Buses", "Trams");
    const { id: roundId } = await vote(workshopId, [a, b]);
    const other = await start("Elsewhere");
    await ask("ballot.add", { roundId, number: 14, marks: { [a]: [1] } });
    for (const [input, message] of [
      [{ number: 14, marks: { [a]: [1] } }, /^Ballot 14 was entered already\.$/],
      [{ marks: { [a]: [3], [b]: [-1] } }, /Option 1 .* 3 dots.* Option 2: -1/],
      [{ marks: { [a]: [2], [b]: [2] } }, /4 dots/],
      [{ marks: { [other.a]: [1] } }, /not on this ballot/],
      [{ marks: { [a]: [0.5] } }, /whole number/],
      [{ marks: { [a]: [Number.NaN] } }, /./],
      [{ people: 3, marks: { [a]: [1] } }, /one person/],
      [{ marks: {} }, /Nothing is marked/],
      [{ number: 0, marks: { [a]: [1] } }, /./],
    ] as const)
      expect((await refusal("ballot.add", { roundId, ...input })).message).toMatch(message);
    expect((await ask("round.get", { id: roundId })).ballots).toHaveLength(1);
  });

  test("a ballot is entered once, however often it is sent", async () => {
    const { workshopId, a } = await start("Buses");
    const { id: roundId } = await vote(workshopId, [a]);
    const ballot = { roundId, id: "01890a5d-ac96-774b-bcce-b302099a8058", marks: { [a]: [1] } };
    const first = await ask("ballot.add", ballot);
    expect(await ask("ballot.add", ballot)).toEqual(first);
    expect((await ask("round.get", { id: roundId })).entered).toBe(1);
  });

  test("a changed round is another one, and what may not be voted on is refused", async () => {
    const { workshopId, a, b } = await start("Buses", "Trams");
    const { id: first } = await vote(workshopId, [a, b], { hidden: true });
    expect(await ask("round.result", { id: first })).toBeNull();
    const { id: second } = await vote(workshopId, [a, b], { insteadOfId: first });
    expect(await ask("round.list", { workshopId })).toMatchObject([
      { id: first, number: 1, hidden: true, closedAt: expect.any(String) },
      { id: second, number: 2, insteadOfId: first, closedAt: null },
    ]);
    expect((await refusal("round.reopen", { id: first })).message).toMatch(/took the place/);
    expect(await ask("round.result", { id: first })).toMatchObject({ all: { people: 0 } });
    await ask("option.merge", { ids: [a, b], title: "Transport" });
    const other = await start("Elsewhere");
    const round = { workshopId, title: "Which?", rules: dots };
    for (const [input, message] of [
      [{ optionIds: [] }, /option/],
      [{ optionIds: [a] }, /“Buses” was merged/],
      [{ optionIds: [other.a] }, /another workshop/],
      [{ optionIds: [other.a, other.a] }, /only once/],
      [{ optionIds: [a], rules: { ...dots, dots: -1 } }, /./],
    ] as const)
      expect((await refusal("round.add", { ...round, ...input })).message).toMatch(message);
  });
}
