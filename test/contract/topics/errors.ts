import { expect, test } from "vitest";
import { contract } from "../../../shared/contract.ts";
import { expectSentence } from "../../tools/refusal.ts";
import type { Way } from "../suite.ts";

const gone = "01890a5d-ac96-774b-bcce-000000000000";

/** Bad input is refused in one sentence, and changes nothing. */
export function errors({ ask, refusal }: Way): void {
  const refused = async (method: string, input: unknown, code: string) => {
    const error = await refusal(method, input);
    expectSentence(error.message);
    // The command line says it in words only.
    if (error.code !== null) expect([method, error.code]).toEqual([method, code]);
  };

  test.each([
    ["no such method", "note.burn", {}],
    ["a name from the language itself", "constructor", {}],
    ["an empty name", "", {}],
  ])("%s", async (_, method, input) => {
    await refused(method, input, "invalid-input");
  });

  test.each([
    ["nothing where something is needed", "theme.add", {}],
    ["a list for a record", "theme.add", []],
    ["text for a record", "theme.add", "Trust"],
    ["a number for text", "theme.add", { name: 7 }],
    ["an empty name", "theme.add", { name: "  " }],
    ["an id that is none", "note.get", { id: "7" }],
    ["a word that is no kind", "note.update", { id: gone, patch: { kind: "gossip" } }],
    ["a day that is none", "diagnostic.update", { patch: { startDate: "2010-02-30" } }],
    ["a colour that is none", "theme.update", { id: gone, patch: { colour: "red" } }],
    ["a text beyond all measure", "narrative.set", { key: "summary", text: "x".repeat(2_000_001) }],
    ["no note to tag", "tag.add", { noteIds: [], theme: { name: "Trust" } }],
    ["a document that is none", "report.get", { document: "poem" }],
  ])("%s", async (_, method, input) => {
    await refused(method, input, "invalid-input");
  });

  test("a record that is not there", async () => {
    for (const [method, input] of [
      ["note.get", { id: gone }],
      ["note.update", { id: gone, patch: { text: "x" } }],
      ["note.remove", { id: gone }],
      ["note.add", { interviewId: gone, questionId: null, text: "x" }],
      ["interview.start", { id: gone }],
      ["theme.impact", { id: gone }],
      ["finding.notes", { id: gone }],
      ["evidence.add", { findingId: gone, noteIds: [gone] }],
      ["recommendation.move", { id: gone, position: 0 }],
      ["stakeholder.update", { id: gone, patch: { name: "x" } }],
      ["stakeholder.add", { stratumId: gone }],
    ] as const)
      await refused(method, input, "not-found");
  });

  test("every command that names a record refuses an id that is none", async () => {
    const commands = Object.entries(contract).filter(
      ([, { kind, input }]) =>
        kind === "command" && "id" in input.shape && !("text" in input.shape),
    );
    expect(commands.length).toBeGreaterThan(20);
    for (const [method] of commands) await refused(method, { id: "none" }, "invalid-input");
  });

  test("what was refused changed nothing", async () => {
    const before = await ask("counts.get", {});
    const undo = await ask("history.get", {});
    await refusal("tag.add", { noteIds: [gone], theme: { name: "Never made" } });
    expect(await ask("counts.get", {})).toEqual(before);
    expect(await ask("history.get", {})).toEqual(undo);
  });
}
