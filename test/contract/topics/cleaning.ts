import { expect, test } from "vitest";
import type { Way } from "../suite.ts";

/** What a document cannot hold is left out before it is kept; everything else crosses unchanged. */
export function cleaning({ ask }: Way): void {
  const keep = async (text: string) => {
    const { id: interviewId } = await ask("interview.add", { stakeholderIds: [] });
    return (await ask("note.add", { interviewId, questionId: null, text })).text;
  };

  test("control characters and halves of characters", async () => {
    expect(await keep("a\u0007b\uFFFFc")).toBe("abc");
    expect(await keep("half \uD83D")).toBe("half \uFFFD");
  });

  test.each([
    "naïve — “quoted” £5 €6",
    "👩‍👩‍👧‍👦 𝒳",
    "مرحبا בעולם",
    "<w:p>&amp;</w:p>",
    "' OR 1=1; --",
    "one\n\ntwo\tthree",
  ])("%j", async (text) => {
    expect(await keep(text)).toBe(text);
  });

  test("a long note", async () => {
    const text = "Long words. ".repeat(8_000).trim();
    expect(await keep(text)).toBe(text);
  });
}
