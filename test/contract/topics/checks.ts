import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** What runs all the time on key messages, and what a person leaves as it is. */
export function checks({ ask, refusal }: Way): void {
  test("what is considered no longer counts until its facts change", async () => {
    const headingId = (await ask("heading.add", { title: "Checked" })).id;
    const { id: findingId } = await ask("finding.add", { headingId, statement: "It is hard" });
    const mine = async () =>
      (await ask("checks.list", {})).filter((check) => check.findingId === findingId);
    const [check] = await mine();
    expect(check).toMatchObject({
      ...{ kind: "no-evidence", text: "No evidence yet", themeId: null, considered: null },
    });
    const about = { findingId, check: check?.key ?? "" };
    const { id } = await ask("check.consider", { ...about, reason: "Rests on the survey" });
    expect(await mine()).toMatchObject([{ considered: { id, reason: "Rests on the survey" } }]);
    expect(await ask("check.consider", { ...about, reason: "On the survey of 2008" })).toEqual({
      id,
    });
    expect(await mine()).toMatchObject([{ considered: { reason: "On the survey of 2008" } }]);

    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    await ask("interview.start", { id: interviewId });
    const note = await ask("note.add", { interviewId, text: "Said in private", offRecord: true });
    await ask("evidence.add", { findingId, noteIds: [note.id] });
    expect(await mine()).toMatchObject([{ kind: "no-evidence", considered: null }]);
    expect((await refusal("check.consider", { ...about, reason: "As before" })).message).toMatch(
      /^What that check rests on has changed/,
    );

    const [, evidence] = [
      await ask("note.update", { id: note.id, patch: { offRecord: false } }),
      (await ask("finding.list", {})).headings.flatMap((each) =>
        each.findings.flatMap((finding) => finding.evidence),
      ),
    ];
    expect(await mine()).toEqual([]);
    await ask("evidence.remove", {
      id: evidence.find(({ noteId }) => noteId === note.id)?.id ?? "",
    });
    // As it was when somebody considered it.
    expect(await mine()).toMatchObject([{ considered: { id } }]);
    await ask("check.reconsider", { id });
    expect(await mine()).toMatchObject([{ considered: null }]);
    expect((await refusal("check.reconsider", { id })).message).toMatch(/is not there any more/);
    await ask("heading.remove", { id: headingId });
  });

  test("a reason is asked for, and one thing that it is about", async () => {
    const check = "no-evidence 0";
    const id = "01234567-89ab-7def-8123-456789abcdef";
    for (const input of [
      { check, reason: "Neither" },
      { findingId: id, themeId: id, check, reason: "Both" },
      { findingId: id, check, reason: " " },
    ])
      await refusal("check.consider", input);
    const { message } = await refusal("check.consider", { findingId: id, check, reason: "Gone" });
    expect(message).toMatch(/key message is not there any more/);
  });
}
