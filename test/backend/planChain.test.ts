import { expect, test } from "vitest";
import { backwards, forwards } from "../../shared/domain/chain.ts";
import { newForTest } from "../tools/diagnostic.ts";
import { startInterview } from "../tools/steps.ts";

/** Two key messages, an option for each, a round on both that backs a recommendation, and an action with an output. */
function withChain() {
  const { backend } = newForTest();
  const { note, person } = startInterview(backend);
  const said = note("Nobody\nasks us", { speakerId: person.id });
  const workshopId = backend.call("workshop.add", { title: "Forum" }).id;
  const heard = backend.call("note.add", { workshopId, questionId: null, text: "Ask the young" });
  const { id: headingId } = backend.call("heading.add", { title: "Links" });
  const key = (statement: string, noteId: string) => {
    const { id } = backend.call("finding.add", { headingId, statement });
    backend.call("evidence.add", { findingId: id, noteIds: [noteId] });
    return id;
  };
  const [first, second] = [key("People are not asked", said.id), key("The young least", heard.id)];
  const { ids } = backend.call("option.add", {
    workshopId,
    options: [
      { title: "Forums", findingId: first },
      { title: "A youth panel", findingId: second },
    ],
  });
  const [forums = "", panel = ""] = ids;
  const { id: roundId } = backend.call("round.add", {
    ...{ workshopId, title: "Which first?", optionIds: ids },
    rules: { method: "dots", dots: 3, cap: null, tie: "share" },
  });
  backend.call("ballot.add", { roundId, marks: { [panel]: [3] } });
  backend.call("round.close", { id: roundId });
  const recommendation = backend.call("recommendation.add", { title: "Ask the young" }).id;
  backend.call("recommendation.setBackings", {
    ...{ id: recommendation, backings: [{ roundId, optionId: panel }] },
  });
  const { id: objectiveId } = backend.call("objective.add", { title: "Ask" });
  const action = backend.call("action.add", { objectiveId, number: "5", task: "Set it up" }).id;
  backend.call("action.setRecommendations", { id: action, recommendationIds: [recommendation] });
  const output = backend.call("output.add", { actionId: action, fields: { output: "A panel" } }).id;
  return {
    ...{ backend, said, heard, first, second, forums, panel, roundId, person, workshopId },
    ...{ recommendation, action, output },
  };
}

test("the chain names everything by code, never by name, and runs from the note to the output", () => {
  const made = withChain();
  const chain = made.backend.call("chain.get", {});
  const code = (id: string) => chain.nodes.find((node) => node.id === id)?.code;
  expect(JSON.stringify(chain)).not.toContain("Ann Other");
  expect([made.said.id, made.heard.id].map(code)).toEqual([made.person.code, "Workshop 1"]);
  expect(
    [made.second, made.panel, made.roundId, made.recommendation, made.action, made.output].map(
      code,
    ),
  ).toEqual([
    ...["Key message 1.2", "Option 2", "Round 1", "Recommendation 1", "Action 5", "Output 5.1"],
  ]);
  expect([...backwards(chain, made.output)].sort()).toEqual(
    [
      ...[made.action, made.recommendation, made.roundId, made.panel],
      ...[made.second, made.heard.id],
    ].sort(),
  );
  expect(forwards(chain, made.said.id).has(made.recommendation)).toBe(false);
  expect(chain.unsupported).toEqual([]);
  expect(chain.leadsNowhere).toEqual([]);
});

test("what breaks the chain shows where: a round without ballots, a consent taken back, a note not used", () => {
  const { backend, person, said, first, roundId, recommendation, workshopId } = withChain();
  backend.call("round.reopen", { id: roundId });
  for (const { id } of backend.call("round.get", { id: roundId }).ballots)
    backend.call("ballot.remove", { id });
  backend.call("round.close", { id: roundId });
  backend.call("recommendation.setBackings", { id: recommendation, backings: [] });
  backend.call("stakeholder.update", { id: person.id, patch: { consent: "withdrawn" } });
  backend.call("note.add", { workshopId, questionId: null, text: "Nobody used this" });
  const chain = backend.call("chain.get", {});
  expect(chain.nodes.some((node) => node.id === said.id)).toBe(false);
  expect(chain.unsupported).toEqual([first, roundId, recommendation]);
  expect(chain.leadsNowhere).toEqual([roundId]);
  expect(chain.unusedNotes).toBe(1);
});

test("merged options lead on through what they became", () => {
  const { backend, forums, panel, output, first } = withChain();
  const { id } = backend.call("option.merge", { ids: [forums, panel], title: "Both" });
  const chain = backend.call("chain.get", {});
  expect(forwards(chain, first).has(id)).toBe(true);
  expect(backwards(chain, id).has(first)).toBe(true);
  expect(backwards(chain, output).has(first)).toBe(false);
  expect(chain.leadsNowhere).toEqual([id]);
});
