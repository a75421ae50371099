import "./page.ts";
import { expect, test } from "vitest";
import { hush, orSay, useSaying } from "../../renderer/state/say.ts";
import { AppError } from "../../shared/errors.ts";

test("what nobody waits for says why it did not work", async () => {
  orSay(Promise.resolve("well"));
  await Promise.resolve();
  expect(useSaying.getState().said).toBeNull();
  orSay(Promise.reject(new AppError("file-gone", "The file is no longer there.")));
  await expect.poll(() => useSaying.getState().said?.text).toBe("The file is no longer there.");
  hush();
});
