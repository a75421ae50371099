import { expect, test, vi } from "vitest";
import { answerOf } from "../../electron/answer.ts";
import { AppError } from "../../shared/errors.ts";

test("a defect is logged by where it is, never with what a person wrote", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const said = "What she said of the leader\nand then more";
  const answer = await answerOf(async () => {
    throw new SyntaxError(`unexpected: ${said}`);
  });
  expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
  const written = log.mock.calls.join("\n");
  log.mockRestore();
  expect(written).toMatch(/^SyntaxError\n {4}at .*answer\.test/);
  expect(written).not.toContain("leader");
  expect(written).not.toContain("and then more");
});

test("what was foreseen is answered and not logged", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const refused = await answerOf(async () => {
    throw new AppError("not-found", "That theme is not there any more.", "theme");
  });
  const { length } = log.mock.calls;
  log.mockRestore();
  expect([refused, length]).toEqual([
    {
      ok: false,
      error: { code: "not-found", message: "That theme is not there any more.", what: "theme" },
    },
    0,
  ]);
});
