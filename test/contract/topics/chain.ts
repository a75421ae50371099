import { expect, test } from "vitest";
import { backwards, forwards } from "../../../shared/domain/chain.ts";
import type { Way } from "../suite.ts";

/** The evidence chain, from what was said to what is done. */
export function chain({ ask }: Way): void {
  test("it runs from a note to an output, and says what is unsupported or leads nowhere", async () => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    const note = await ask("note.add", { interviewId, questionId: null, text: "Nobody asks us" });
    const { id: headingId } = await ask("heading.add", { title: "Links" });
    const statement = "People are not asked";
    const finding = (await ask("finding.add", { headingId, statement })).id;
    await ask("evidence.add", { findingId: finding, noteIds: [note.id] });
    const alone = (await ask("finding.add", { headingId, statement: "Nobody said so" })).id;
    const recommendation = (await ask("recommendation.add", { title: "Ask people" })).id;
    await ask("recommendation.setFindings", { id: recommendation, findingIds: [finding] });
    const { id: objectiveId } = await ask("objective.add", { title: "Ask" });
    const action = (await ask("action.add", { objectiveId, task: "Hold forums" })).id;
    await ask("action.setRecommendations", { id: action, recommendationIds: [recommendation] });
    const fields = { output: "Four forums" };
    const output = (await ask("output.add", { actionId: action, fields })).id;

    const found = await ask("chain.get", {});
    const way = [note.id, finding, recommendation, action, output];
    expect(way.map((id) => found.nodes.find((node) => node.id === id)?.label)).toEqual([
      ...["Nobody asks us", statement, "Ask people", "Hold forums", "Four forums"],
    ]);
    expect([...forwards(found, note.id)]).toEqual(way.slice(1));
    expect([...backwards(found, output)]).toEqual(way.toReversed().slice(1));
    expect(found.unsupported).toContain(alone);
    expect(found.leadsNowhere).toContain(alone);
    for (const id of way) expect([...found.unsupported, ...found.leadsNowhere]).not.toContain(id);
  });
}
