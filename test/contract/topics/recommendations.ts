import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** Recommendations and the findings behind them. */
export function recommendations({ ask }: Way): void {
  test("they are written, ordered, linked to findings and deleted", async () => {
    const { id: headingId } = await ask("heading.add", { title: "Culture" });
    const { id: findingId } = await ask("finding.add", { headingId, statement: "It matters" });
    const one = (await ask("recommendation.add", { title: "Do this" })).id;
    const two = (await ask("recommendation.add", { title: "Do that" })).id;
    await ask("recommendation.update", { id: one, patch: { responsible: "The council" } });
    await ask("recommendation.setFindings", { id: one, findingIds: [findingId, findingId] });
    await ask("recommendation.move", { id: two, position: 0 });
    expect(await ask("recommendation.list", {})).toMatchObject([
      { id: two, title: "Do that", findingIds: [] },
      { id: one, title: "Do this", responsible: "The council", findingIds: [findingId] },
    ]);
    const { id: workshopId } = await ask("workshop.add", { title: "A hall" });
    const { ids } = await ask("option.add", { workshopId, options: [{ title: "Do this" }] });
    const optionId = ids[0] ?? "";
    const { id: roundId } = await ask("round.add", {
      ...{ workshopId, title: "Which?", optionIds: ids, rules: { method: "approval" } },
    });
    const backing = { roundId, optionId };
    await ask("recommendation.setBackings", { id: one, backings: [backing, backing] });
    expect((await ask("recommendation.list", {}))[1]?.backings).toEqual([backing]);
    await ask("recommendation.setFindings", { id: one, findingIds: [] });
    await ask("recommendation.remove", { id: two });
    expect(await ask("recommendation.list", {})).toMatchObject([{ id: one, findingIds: [] }]);
  });
}
