import { expect, test } from "vitest";
import { resultRef } from "../../renderer/screens/Round/resultRef.ts";

test("the room is shown everybody or the group that was chosen, and nothing for people of no group", () => {
  expect(resultRef("r", undefined)).toMatchObject({ roundId: "r", stratumId: null });
  expect(resultRef("r", { stratumId: "s" })).toMatchObject({ roundId: "r", stratumId: "s" });
  expect(resultRef("r", { stratumId: null })).toBeNull();
});
